using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>An appointment as pages show it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Role">As what.</param>
/// <param name="Place">Where.</param>
/// <param name="Division">The division.</param>
/// <param name="Valid">When.</param>
/// <param name="EndedLocal">When somebody ended it early.</param>
/// <param name="IsCurrent">Gives access now.</param>
/// <param name="IsOver">Will give none any more.</param>
/// <param name="Refusal">Why whoever looks may not end it; null when they may.</param>
/// <param name="Deputies">Who stands in, newest first.</param>
public sealed record AppointmentRow(
    Guid Id, Role Role, string Place, string? Division, EffectivePeriod Valid, DateTime? EndedLocal, bool IsCurrent, bool IsOver, Refusal? Refusal, IReadOnlyList<DeputyRow> Deputies)
{
    /// <summary>Rows of appointments, the newest first.</summary>
    public static IReadOnlyList<AppointmentRow> Of(
        IEnumerable<Appointment> appointments, IEnumerable<(Deputation Deputation, string Name)> deputations, Duty by, Province province, DateTimeOffset now)
    {
        var today = province.Time.Day(now);
        var deputies = deputations.ToLookup(each => each.Deputation.AppointmentId);
        return [.. appointments.OrderByDescending(each => each.Valid.From).ThenByDescending(each => each.Id.Value).Select(each => new AppointmentRow(
            each.Id.Value,
            each.Role,
            province.PlaceOf(each.AgencyId, each.CounterId),
            each.Division,
            each.Valid,
            each.EndedAt is { } ended ? province.Time.Local(ended) : null,
            each.IsCurrent(today, now),
            each.IsOver(today, now),
            AccountAccess.RefusalToTake(by, each.AgencyId, each.Role, each.StaffId),
            [.. deputies[each.Id].OrderByDescending(deputy => deputy.Deputation.Valid.From).Select(deputy => new DeputyRow(
                deputy.Deputation.Id.Value, deputy.Name, deputy.Deputation.Valid, deputy.Deputation.Reason,
                deputy.Deputation.EndedAt is not null || today >= deputy.Deputation.Valid.Until, deputy.Deputation.IsCurrent(today, now)))]))];
    }
}
