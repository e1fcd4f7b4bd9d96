using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Dossiers;

/// <summary>One passage of a dossier through a step; a dossier that is sent back passes a step twice.</summary>
public sealed class DossierStep : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required DossierStepId Id { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierId DossierId { get; init; }

    /// <summary>Order of passage, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>Number of the step in the internal process, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What is done.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>As the decision names it.</summary>
    public required string Name { get; init; }

    /// <summary>Who does it.</summary>
    public required Role Role { get; init; }

    /// <summary>When the dossier came to this step.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Working hours the internal process gives it; null for steps that are not counted, and for those begun before hours were kept.</summary>
    public decimal? Hours { get; init; }

    /// <summary>When its working hours are used up; null for steps that are not counted.</summary>
    public DateTimeOffset? DeadlineAt { get; internal set; }

    /// <summary>When somebody in charge first looked; after that it can no longer be taken back.</summary>
    public DateTimeOffset? OpenedAt { get; internal set; }

    /// <summary>When it was left.</summary>
    public DateTimeOffset? FinishedAt { get; internal set; }

    /// <summary>The person in charge; null while anybody of the role may act.</summary>
    public StaffId? StaffId { get; internal set; }

    /// <summary>Their name then.</summary>
    public string? StaffName { get; internal set; }
}
