#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Audit;

namespace OneStop.Application.Accounts;

/// <summary>Ends all of one's own sessions, on every machine.</summary>
[AllowedTo]
public sealed record SignOutEverywhere : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class SignOutEverywhereHandler(IAccounts accounts, ICurrentDuty duty, AuditTrail trail) : IRequestHandler<SignOutEverywhere, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(SignOutEverywhere request, CancellationToken cancellationToken)
    {
        var by = duty.Require();
        trail.Write(AuditKind.SignedOutEverywhere, AuditSubject.StaffMember, by.StaffId.Value, by.PersonName);
        await accounts.SignOutEverywhereAsync(by.StaffId, cancellationToken);
        return true;
    }
}
