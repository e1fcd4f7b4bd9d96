using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Audit;

/// <summary>One line of the trail: who did what to what, when. Written with the act itself, never changed, never deleted.</summary>
public sealed class AuditEntry : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required AuditEntryId Id { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What happened.</summary>
    public required AuditKind Kind { get; init; }

    /// <summary>Who did it; null for jobs, tools and people nobody knows.</summary>
    public StaffId? StaffId { get; init; }

    /// <summary>Their name as it was then.</summary>
    public string? PersonName { get; init; }

    /// <summary>Their counter or agency as it was then.</summary>
    public string? PlaceName { get; init; }

    /// <summary>What kind of thing it was done to.</summary>
    public required AuditSubject SubjectKind { get; init; }

    /// <summary>Which one; null when there is none, such as for an unknown user name.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>What people call it: a person's name, a decision's number.</summary>
    public required string SubjectText { get; init; }

    /// <summary>What else is worth knowing: a reason, a period, what changed.</summary>
    public string? Detail { get; init; }

    /// <summary>Where from, for sign-ins.</summary>
    public string? RemoteAddress { get; init; }

    /// <summary>What the entry is found by: <see cref="VietnameseText.SearchKey"/> of actor, subject and detail.</summary>
    public required string SearchKey { get; init; }
}
