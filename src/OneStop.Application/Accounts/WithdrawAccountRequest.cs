#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>A unit takes back a request that waits.</summary>
[AllowedTo(Role.AgencyLeader, Role.UnitAdministrator)]
public sealed record WithdrawAccountRequest(AccountRequestId Id) : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class WithdrawAccountRequestHandler(IAppDb db, Occasions occasions, AuditTrail trail) : IRequestHandler<WithdrawAccountRequest, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(WithdrawAccountRequest request, CancellationToken cancellationToken)
    {
        var (on, _) = await occasions.NowAsync(cancellationToken);
        var asked = await db.AccountRequests.FindOrThrowAsync(request.Id, on.By, cancellationToken);
        asked.Withdraw(on.By, on.At);
        trail.Write(AuditKind.AccountRequestWithdrawn, AuditSubject.AccountRequest, asked.Id.Value, asked.FullName);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
