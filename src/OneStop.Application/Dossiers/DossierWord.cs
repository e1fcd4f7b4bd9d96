using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Dossiers;

/// <summary>A word a dossier is found by. Words are added, never taken away: who looks for what was once written down wrongly finds it too.</summary>
public sealed class DossierWord : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The word: lower case, without diacritics.</summary>
    public required string Word { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierId DossierId { get; init; }
}
