#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>The form by which a unit asks for an account, or an administrator or the Office grants one.</summary>
[AllowedTo(Role.AgencyLeader, Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record GetAccountForm(Guid? AgencyId) : IQuery<AccountFormPage>;

/// <summary>What the page shows.</summary>
/// <param name="Form">What can be chosen.</param>
/// <param name="Agencies">The agencies to choose from, for the Office.</param>
/// <param name="Allowance">What the unit may grant itself; null when nothing.</param>
/// <param name="IsOffice">Whoever looks is the Office.</param>
/// <param name="MayGrant">Whoever looks may grant at once.</param>
public sealed record AccountFormPage(AccountForm Form, IReadOnlyList<Domain.Organisation.Agency> Agencies, GrantAllowance? Allowance, bool IsOffice, bool MayGrant);

/// <summary>Answers it.</summary>
public sealed class GetAccountFormHandler(Occasions occasions, GrantRules rules) : IRequestHandler<GetAccountForm, AccountFormPage>
{
    /// <inheritdoc/>
    public async Task<AccountFormPage> Handle(GetAccountForm request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var isOffice = on.By.Role == Role.ProvincialOffice;
        var agency = isOffice && request.AgencyId is { } id
            ? province.Directory.FindAgency(new AgencyId(id)) ?? throw new NotFoundException("Agency")
            : province.Directory.Agency(on.By.AgencyId);
        var allowance = on.By.Role == Role.UnitAdministrator ? await rules.AllowanceAsync(agency.Id, on, province, cancellationToken) : null;
        return new AccountFormPage(
            AccountForm.For(agency, province, on.At),
            isOffice ? [.. province.Directory.AgenciesOn(province.Time.Day(on.At)).OrderBy(each => each.Level).ThenByName(each => each.Name)] : [],
            allowance,
            isOffice,
            isOffice || allowance is not null);
    }
}
