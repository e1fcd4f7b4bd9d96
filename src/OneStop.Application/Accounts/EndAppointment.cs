#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Ends an appointment this minute: access through it ends with the next request.</summary>
[AllowedTo(Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record EndAppointment(AppointmentId Id, string? Reason) : ICommand<bool>;

/// <summary>Checks what was typed.</summary>
public sealed class EndAppointmentValidator : AbstractValidator<EndAppointment>
{
    /// <summary>The rules.</summary>
    public EndAppointmentValidator() => RuleFor(command => command.Reason).Reason("lý do kết thúc");
}

/// <summary>Carries it out.</summary>
public sealed class EndAppointmentHandler(IAppDb db, Occasions occasions, AuditTrail trail) : IRequestHandler<EndAppointment, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(EndAppointment request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var appointment = await db.FindVisibleAsync(request.Id, on.By, cancellationToken);
        Refusal.ThrowIf(AccountAccess.RefusalToTake(on.By, appointment.AgencyId, appointment.Role, appointment.StaffId));
        appointment.EndNow(province.Time.Day(on.At), on.At);
        var person = await db.StaffMembers.FindOrThrowAsync(appointment.StaffId, cancellationToken);
        trail.Write(AuditKind.AppointmentEnded, person, $"{appointment.Role.ToText()}, {province.PlaceOf(appointment.AgencyId, appointment.CounterId)}. {VietnameseText.Clean(request.Reason)}");
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
