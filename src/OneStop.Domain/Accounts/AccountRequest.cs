using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Accounts;

/// <summary>A unit asks the Office for an account of one of its people.</summary>
public sealed class AccountRequest : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required AccountRequestId Id { get; init; }

    /// <summary>The unit that asks.</summary>
    public required AgencyId AgencyId { get; init; }

    /// <summary>The person's name, NFC.</summary>
    public required string FullName { get; init; }

    /// <summary>Title of their post.</summary>
    public string? Position { get; init; }

    /// <summary>Where the activation link goes.</summary>
    public string? Email { get; init; }

    /// <summary>Their telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>As what.</summary>
    public required Role Role { get; set; }

    /// <summary>The counter, for clerks.</summary>
    public CounterId? CounterId { get; set; }

    /// <summary>The division, where bound to one.</summary>
    public string? Division { get; set; }

    /// <summary>From when until when.</summary>
    public required EffectivePeriod Valid { get; set; }

    /// <summary>Who asked.</summary>
    public required StaffId RequestedBy { get; init; }

    /// <summary>Their name as it was then.</summary>
    public required string RequestedByName { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>What became of it.</summary>
    public AccountRequestState State { get; private set; } = AccountRequestState.Submitted;

    /// <summary>Name of whoever decided or withdrew it.</summary>
    public string? DecidedByName { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was refused.</summary>
    public string? Reason { get; private set; }

    /// <summary>The person whose account was granted.</summary>
    public StaffId? StaffId { get; private set; }

    /// <summary>Why it can no longer be decided; null when it can.</summary>
    public Refusal? RefusalToDecide() => State == AccountRequestState.Submitted
        ? null
        : new Refusal(RefusalCodes.RequestDecided).With("state", State.ToText());

    /// <summary>The account was granted.</summary>
    public void Approve(StaffId person, Duty by, DateTimeOffset at)
    {
        Decide(AccountRequestState.Approved, by, at);
        StaffId = person;
    }

    /// <summary>Refuses it.</summary>
    public void Refuse(string reason, Duty by, DateTimeOffset at)
    {
        Decide(AccountRequestState.Refused, by, at);
        Reason = reason;
    }

    /// <summary>The unit takes it back.</summary>
    public void Withdraw(Duty by, DateTimeOffset at) => Decide(AccountRequestState.Withdrawn, by, at);

    private void Decide(AccountRequestState state, Duty by, DateTimeOffset at)
    {
        Refusal.ThrowIf(RefusalToDecide());
        (State, DecidedByName, DecidedAt) = (state, by.PersonName, at);
    }
}
