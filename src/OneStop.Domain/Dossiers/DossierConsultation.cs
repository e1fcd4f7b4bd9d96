using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Dossiers;

/// <summary>An opinion asked of another agency about a dossier (lấy ý kiến cơ quan phối hợp); several run in parallel.</summary>
public sealed class DossierConsultation : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required ConsultationId Id { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierId DossierId { get; init; }

    /// <summary>Who is asked.</summary>
    public required AgencyId AgencyId { get; init; }

    /// <summary>Its name then.</summary>
    public required string AgencyName { get; init; }

    /// <summary>What is asked.</summary>
    public required string Question { get; init; }

    /// <summary>Who asks.</summary>
    public required StaffId AskedBy { get; init; }

    /// <summary>Their name then.</summary>
    public required string AskedByName { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>By when an answer is due.</summary>
    public DateTimeOffset DeadlineAt { get; internal set; }

    /// <summary>Working hours it was given; null for those asked before hours were kept.</summary>
    public decimal? Hours { get; init; }

    /// <summary>When it was answered, taken back, or passed over after its deadline; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; internal set; }

    /// <summary>The opinion; null while there is none.</summary>
    public string? Answer { get; internal set; }

    /// <summary>Its document, if there is one.</summary>
    public FileId? FileId { get; internal set; }

    /// <summary>Who answered, by name.</summary>
    public string? AnsweredByName { get; internal set; }

    /// <summary>Whether an answer is still waited for.</summary>
    public bool IsOpen => ClosedAt is null;
}
