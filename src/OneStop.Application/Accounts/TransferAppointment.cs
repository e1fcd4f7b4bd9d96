#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Moves a person: one appointment ends with a day, another begins on the next.</summary>
/// <param name="Id">The appointment that ends.</param>
/// <param name="LastDay">Its last day, as typed.</param>
/// <param name="AgencyId">The agency they go to.</param>
/// <param name="Post">Role, counter, division and end of the new appointment.</param>
[AllowedTo(Role.ProvincialOffice)]
public sealed record TransferAppointment(AppointmentId Id, string? LastDay, Guid AgencyId, AccountInput Post) : ICommand<bool>;

/// <summary>Checks what was typed.</summary>
public sealed class TransferAppointmentValidator : AbstractValidator<TransferAppointment>
{
    /// <summary>The rules.</summary>
    public TransferAppointmentValidator()
    {
        RuleFor(command => command.LastDay)
            .Must(day => TypedDate.Read(day) is not null).WithMessage("Hãy nhập ngày cuối ở vị trí cũ, ví dụ 30/06/2026.");
        RuleFor(command => command.AgencyId).NotEmpty().WithMessage("Hãy chọn cơ quan, đơn vị nơi chuyển đến.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class TransferAppointmentHandler(IAppDb db, Occasions occasions, AccountMaker maker, GrantRules rules, AuditTrail trail) : IRequestHandler<TransferAppointment, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(TransferAppointment request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var lastDay = TypedDate.Read(request.LastDay)!.Value;
        var old = await db.FindVisibleAsync(request.Id, on.By, cancellationToken);
        Refusal.ThrowIf(AccountAccess.RefusalToTake(on.By, old.AgencyId, old.Role, old.StaffId));
        var agency = province.Directory.FindAgency(new AgencyId(request.AgencyId)) ?? throw new NotFoundException("Agency");
        var person = await db.StaffMembers.FindOrThrowAsync(old.StaffId, cancellationToken);
        var account = AccountChecks.CheckOrThrow(
            request.Post with { FullName = person.FullName, From = VietnameseText.ShortDate(lastDay.AddDays(1)) }, agency, province, today);
        Refusal.ThrowIf(await rules.RefusalToHoldAsync(person, account, old.Id, cancellationToken));
        old.EndWith(lastDay, today, on.At);
        await db.SaveChangesAsync(cancellationToken);
        maker.AddAppointment(person, account, province);
        trail.Write(
            AuditKind.AppointmentTransferred,
            person,
            $"thôi {old.Role.ToText()}, {province.PlaceOf(old.AgencyId, old.CounterId)} sau ngày {VietnameseText.ShortDate(lastDay)}; {AccountMaker.Describe(account.Role, account.AgencyId, account.CounterId, account.Valid, province)}");
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
