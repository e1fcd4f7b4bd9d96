#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>One request: for the Office to decide, for its unit to read.</summary>
[AllowedTo(Role.AgencyLeader, Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record GetAccountRequest(Guid Id) : IQuery<AccountRequestPage>;

/// <summary>What the page shows.</summary>
/// <param name="Request">The request.</param>
/// <param name="Form">How the form to decide it begins.</param>
/// <param name="UserName">The user name it would get.</param>
public sealed record AccountRequestPage(AccountRequestRow Request, AccountForm Form, string UserName);

/// <summary>Answers it.</summary>
public sealed class GetAccountRequestHandler(IAppDb db, Occasions occasions) : IRequestHandler<GetAccountRequest, AccountRequestPage>
{
    /// <inheritdoc/>
    public async Task<AccountRequestPage> Handle(GetAccountRequest request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var asked = await db.AccountRequests.FindOrThrowAsync(new AccountRequestId(request.Id), on.By, cancellationToken);
        var agency = province.Directory.Agency(asked.AgencyId);
        return new AccountRequestPage(AccountRequestRow.Of(asked, province), AccountForm.For(agency, province, on.At) with { Input = AccountInputs.Of(asked) }, UserNames.Propose(asked.FullName, agency, province.Directory));
    }
}
