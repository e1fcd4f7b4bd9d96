using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Catalogue;

/// <summary>One change a decision makes, kept with it for ever; what comes of it stands in versions and rules once it is approved.</summary>
public sealed class ProposedChange : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required ChangeId Id { get; init; }

    /// <summary>The decision.</summary>
    public required DecisionId DecisionId { get; init; }

    /// <summary>Place in the annex, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What it does.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>National code of the procedure, or key of the rule. A decision holds each once.</summary>
    public required string Subject { get; init; }

    /// <summary>What lists call it: the procedure's name, or the rule's text.</summary>
    public required string Title { get; set; }

    /// <summary>The procedure as it will be; null where it is abolished, and for rules.</summary>
    public ProcedureContent? Content { get; set; }

    /// <summary>The rule as it will be; null for procedures, and where a rule is ended.</summary>
    public RuleContent? Rule { get; set; }

    /// <summary>The version it was written upon; null for new procedures and for rules.</summary>
    public ProcedureVersionId? BaseVersionId { get; set; }

    /// <summary>When what it replaces or ends would have ended by itself, noted on approval so that a revocation can restore it; null where no end was known.</summary>
    public DateOnly? BaseUntil { get; set; }

    /// <summary>Whether it is about a procedure.</summary>
    public bool IsOfProcedure => Kind is ChangeKind.NewProcedure or ChangeKind.AmendProcedure or ChangeKind.AbolishProcedure or ChangeKind.AmendProcess;
}
