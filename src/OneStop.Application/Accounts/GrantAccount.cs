#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Makes an account without a request: the Office anywhere, an agency's administrator within what the Office allowed.</summary>
/// <param name="AgencyId">The agency; one's own when null.</param>
/// <param name="Person">Who.</param>
[AllowedTo(Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record GrantAccount(Guid? AgencyId, AccountInput Person) : ICommand<NewAccount>;

/// <summary>Carries it out.</summary>
public sealed class GrantAccountHandler(IAppDb db, Occasions occasions, AccountMaker maker, GrantRules rules) : IRequestHandler<GrantAccount, NewAccount>
{
    /// <inheritdoc/>
    public async Task<NewAccount> Handle(GrantAccount request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var agency = province.Directory.FindAgency(new AgencyId(request.AgencyId ?? on.By.AgencyId.Value)) ?? throw new NotFoundException("Agency");
        Refusal.ThrowIf(AccountAccess.RefusalToManage(on.By, agency.Id));
        var account = AccountChecks.CheckOrThrow(request.Person, agency, province, province.Time.Day(on.At));
        Refusal.ThrowIf(await rules.RefusalToGrantAsync(account, on, province, cancellationToken));
        var made = await maker.MakeAsync(account, on, province, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return made;
    }
}
