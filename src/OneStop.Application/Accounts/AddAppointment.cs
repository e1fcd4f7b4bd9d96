#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Gives a person one more appointment.</summary>
[AllowedTo(Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record AddAppointment(StaffId StaffId, Guid? AgencyId, AccountInput Post) : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class AddAppointmentHandler(IAppDb db, Occasions occasions, AccountMaker maker, GrantRules rules, AuditTrail trail) : IRequestHandler<AddAppointment, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(AddAppointment request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var person = await db.FindVisibleAsync(request.StaffId, on.By, cancellationToken);
        Refusal.ThrowIf(on.By.ActsFor(person.Id) ? new Refusal(RefusalCodes.AccountOwn) : null);
        if (on.By.Role == Role.ProvincialOffice && request.AgencyId is null)
        {
            throw new ValidationException([new ValidationFailure(nameof(request.AgencyId), "Hãy chọn cơ quan, đơn vị.")]);
        }

        var agency = province.Directory.FindAgency(new AgencyId(request.AgencyId ?? on.By.AgencyId.Value)) ?? throw new NotFoundException("Agency");
        Refusal.ThrowIf(AccountAccess.RefusalToManage(on.By, agency.Id));
        var account = AccountChecks.CheckOrThrow(request.Post with { FullName = person.FullName }, agency, province, province.Time.Day(on.At));
        Refusal.ThrowIf(await rules.RefusalToGrantAsync(account, on, province, cancellationToken) ?? await rules.RefusalToHoldAsync(person, account, null, cancellationToken));
        maker.AddAppointment(person, account, province);
        trail.Write(AuditKind.AppointmentStarted, person, AccountMaker.Describe(account.Role, account.AgencyId, account.CounterId, account.Valid, province));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
