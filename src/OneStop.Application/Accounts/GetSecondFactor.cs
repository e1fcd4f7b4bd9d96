#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>One's own second factor, and a key to enrol a new one.</summary>
/// <param name="Seal">The key of a form already shown; null for a new one.</param>
[OpenToSignedIn]
public sealed record GetSecondFactor(string? Seal) : IQuery<SecondFactorPage>;

/// <summary>What the page shows.</summary>
public sealed record SecondFactorPage(SecondFactorState State, PendingKey Pending);

/// <summary>Answers it.</summary>
public sealed class GetSecondFactorHandler(IAccounts accounts, ICurrentDuty duty) : IRequestHandler<GetSecondFactor, SecondFactorPage>
{
    /// <inheritdoc/>
    public async Task<SecondFactorPage> Handle(GetSecondFactor request, CancellationToken cancellationToken)
    {
        var person = duty.RequireSignedIn();
        var state = await accounts.SecondFactorAsync(person, cancellationToken) ?? throw new NotFoundException("Account");
        return new SecondFactorPage(state, accounts.PendingKey(person, request.Seal));
    }
}
