using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Catalogue;

/// <summary>
/// A decision from its first draft on. Once approved it is published as a <see cref="CatalogueDecision"/> of the same id.
/// Nobody approves what they wrote: the Office approves, for the Chairman, what somebody else has drafted.
/// </summary>
public sealed class Proposal : ITenantOwned
{
    private readonly List<StaffId> _authors = [];

    private Proposal()
    {
    }

    /// <inheritdoc/>
    public TenantId TenantId { get; private init; }

    /// <summary>The identifier, the same as that of the published decision.</summary>
    public DecisionId Id { get; private init; }

    /// <summary>Counts every change; a page that shows an older one is stale.</summary>
    public int Version { get; private set; }

    /// <summary>What has been done with it.</summary>
    public ProposalState State { get; private set; }

    /// <summary>The agency that drafts it.</summary>
    public AgencyId AgencyId { get; private init; }

    /// <summary>What it says of itself.</summary>
    public ProposalHead Head { get; private set; } = null!;

    /// <summary>Everybody who wrote in it, and those in whose place it was written; none of them may approve it.</summary>
    public IReadOnlyList<StaffId> Authors => _authors;

    /// <summary>Name of who began it.</summary>
    public string AuthorName { get; private init; } = string.Empty;

    /// <summary>When it was begun.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>When it was last submitted; null while it never was.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Who submitted it.</summary>
    public string? SubmitterName { get; private set; }

    /// <summary>Why it was given back, when it last was; null once submitted again.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Who approved it.</summary>
    public string? ApproverName { get; private set; }

    /// <summary>First day on which it is no longer in force because it was revoked.</summary>
    public DateOnly? RevokedFrom { get; private set; }

    /// <summary>Why it was revoked.</summary>
    public string? RevokeReason { get; private set; }

    /// <summary>Begins a draft.</summary>
    public static Proposal Begin(TenantId tenant, DecisionId id, ProposalHead head, Duty by, DateTimeOffset at)
    {
        var proposal = new Proposal { TenantId = tenant, Id = id, State = ProposalState.Draft, AgencyId = by.AgencyId, Head = head, AuthorName = by.PersonName, CreatedAt = at };
        proposal.Sign(by);
        return proposal;
    }

    /// <summary>How it stands on a day.</summary>
    public ProposalStanding StandingOn(DateOnly day) => State switch
    {
        ProposalState.Draft => ProposalStanding.Draft,
        ProposalState.Submitted => ProposalStanding.Submitted,
        ProposalState.Approved when day < Head.From => ProposalStanding.Approved,
        ProposalState.Approved when day > Head.LastDay => ProposalStanding.Ended,
        ProposalState.Approved => ProposalStanding.InForce,
        ProposalState.Revoked => ProposalStanding.Revoked,
    };

    /// <summary>Why an act is not allowed to somebody now; null when it is.</summary>
    public Refusal? RefusalTo(ProposalAct act, Duty by) => act switch
    {
        ProposalAct.Edit or ProposalAct.Submit or ProposalAct.Discard => NotIn(ProposalState.Draft, act) ?? NotOf(by),
        ProposalAct.Withdraw => NotIn(ProposalState.Submitted, act) ?? NotOf(by),
        ProposalAct.Return => NotIn(ProposalState.Submitted, act) ?? NotOffice(by),
        ProposalAct.Approve => NotIn(ProposalState.Submitted, act) ?? NotOffice(by) ?? OwnWork(by),
        ProposalAct.Revoke => NotIn(ProposalState.Approved, act) ?? NotOffice(by),
    };

    /// <summary>Writes its head anew.</summary>
    public void Rewrite(ProposalHead head, Duty by)
    {
        Refusal.ThrowIf(RefusalTo(ProposalAct.Edit, by));
        Head = head;
        Touch(by);
    }

    /// <summary>Notes that somebody changed what is in it.</summary>
    public void Touch(Duty by)
    {
        Refusal.ThrowIf(RefusalTo(ProposalAct.Edit, by));
        Sign(by);
        Version++;
    }

    /// <summary>Submits it to the Office; what is still missing is asked before.</summary>
    public void Submit(Duty by, DateTimeOffset at)
    {
        Refusal.ThrowIf(RefusalTo(ProposalAct.Submit, by));
        State = ProposalState.Submitted;
        SubmittedAt = at;
        SubmitterName = by.PersonName;
        ReturnReason = null;
        Sign(by);
        Version++;
    }

    /// <summary>Takes it back to be changed.</summary>
    public void Withdraw(Duty by)
    {
        Refusal.ThrowIf(RefusalTo(ProposalAct.Withdraw, by));
        State = ProposalState.Draft;
        Version++;
    }

    /// <summary>Gives it back to be changed.</summary>
    public void Return(string reason, Duty by)
    {
        Refusal.ThrowIf(RefusalTo(ProposalAct.Return, by) ?? NoReason(reason));
        State = ProposalState.Draft;
        ReturnReason = reason;
        Version++;
    }

    /// <summary>Approves it for the Chairman, with the number and date it was signed under.</summary>
    public void Approve(string number, DateOnly signedOn, string signer, FileId? scan, Duty by, DateTimeOffset at)
    {
        Refusal.ThrowIf(RefusalTo(ProposalAct.Approve, by));
        Head = Head with { Number = number, SignedOn = signedOn, Signer = signer, ScanId = scan ?? Head.ScanId };
        State = ProposalState.Approved;
        ApprovedAt = at;
        ApproverName = by.PersonName;
        Version++;
    }

    /// <summary>Revokes it from a day on.</summary>
    /// <param name="from">First day it no longer holds: its own first day or later; tomorrow or later once it is in force.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <param name="today">The legal day.</param>
    public void Revoke(DateOnly from, string reason, Duty by, DateOnly today)
    {
        Refusal.ThrowIf(RefusalTo(ProposalAct.Revoke, by) ?? NoReason(reason));
        var earliest = Head.From > today ? Head.From.Value : today.AddDays(1);
        if (from < earliest || from > Head.LastDay)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DecisionRevokeDate)
                .With("from", VietnameseText.ShortDate(earliest))
                .With("until", Head.LastDay is { } last ? $" đến {VietnameseText.ShortDate(last)}" : string.Empty));
        }

        State = ProposalState.Revoked;
        RevokedFrom = from;
        RevokeReason = reason;
        Version++;
    }

    private static Refusal? NotOffice(Duty by) =>
        by.Role == Role.ProvincialOffice ? null : new Refusal(RefusalCodes.AccessRoleNotAllowed).With("roles", Role.ProvincialOffice.ToText());

    private static Refusal? NoReason(string reason) => string.IsNullOrWhiteSpace(reason) ? new Refusal(RefusalCodes.DecisionReasonMissing) : null;

    private Refusal? NotIn(ProposalState state, ProposalAct act) =>
        State == state ? null : new Refusal(RefusalCodes.DecisionWrongState).With("state", State.ToText()).With("act", act.ToText());

    private Refusal? NotOf(Duty by) => by.AgencyId == AgencyId && by.Role is Role.CatalogueEditor or Role.ProvincialOffice ? null : new Refusal(RefusalCodes.DecisionNotYours);

    private Refusal? OwnWork(Duty by) => _authors.Exists(by.ActsFor) ? new Refusal(RefusalCodes.DecisionOwnWork) : null;

    // Who stands in writes for both: neither may approve it.
    private void Sign(Duty by)
    {
        foreach (var author in new[] { by.StaffId, by.OnBehalfOf ?? by.StaffId })
        {
            if (!_authors.Contains(author))
            {
                _authors.Add(author);
            }
        }
    }
}
