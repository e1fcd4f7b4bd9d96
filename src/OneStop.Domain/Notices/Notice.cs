using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Notices;

/// <summary>Something one person is told inside the system; others never see it. It names no applicant: the dossier does.</summary>
public sealed class Notice : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier; rises with time, so that it orders a list.</summary>
    public required NoticeId Id { get; init; }

    /// <summary>Who is told.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>What it is about.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>The dossier it is about; null when about none.</summary>
    public DossierId? DossierId { get; init; }

    /// <summary>Code of that dossier.</summary>
    public string? DossierCode { get; init; }

    /// <summary>What is said, in Vietnamese.</summary>
    public required string Text { get; init; }

    /// <summary>Path on this site where it leads; null leads to the dossier.</summary>
    public string? Link { get; init; }

    /// <summary>What must be told once only, e.g. a promised date that comes near; null when it may be told again.</summary>
    public string? Occasion { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the person read it; null while they have not.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>The person has read it; a second time changes nothing.</summary>
    public void MarkRead(DateTimeOffset at) => ReadAt ??= at;
}
