#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;

namespace OneStop.Application.Accounts;

/// <summary>Ends all of one's own sessions, on every machine.</summary>
[AllowedTo]
public sealed record SignOutEverywhere : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class SignOutEverywhereHandler(IAccounts accounts, ICurrentDuty duty) : IRequestHandler<SignOutEverywhere, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(SignOutEverywhere request, CancellationToken cancellationToken)
    {
        await accounts.SignOutEverywhereAsync(duty.Require().StaffId, cancellationToken);
        return true;
    }
}
