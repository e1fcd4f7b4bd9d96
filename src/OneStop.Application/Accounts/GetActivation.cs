#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Whose account an activation link is for.</summary>
[OpenToPublic]
public sealed record GetActivation(string? Token) : IQuery<ActivationPage>;

/// <summary>What the page shows.</summary>
public sealed record ActivationPage(string FullName, string UserName);

/// <summary>Answers it.</summary>
public sealed class GetActivationHandler(IAppDb db, IAccounts accounts) : IRequestHandler<GetActivation, ActivationPage>
{
    /// <inheritdoc/>
    public async Task<ActivationPage> Handle(GetActivation request, CancellationToken cancellationToken)
    {
        var (id, userName) = await accounts.FindByActivationAsync(request.Token, cancellationToken) ?? throw new RefusedException(new Refusal(RefusalCodes.AccountLinkInvalid));
        return new ActivationPage(await db.StaffMembers.Where(person => person.Id == id).Select(person => person.FullName).FirstAsync(cancellationToken), userName);
    }
}
