using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>A dossier's promise before an act.</summary>
/// <param name="DueAt">The promised date; null while not received.</param>
/// <param name="Owner">Whose time it was.</param>
public sealed record PromiseBefore(DateTimeOffset? DueAt, TimeOwner Owner)
{
    /// <summary>As it is now.</summary>
    public static PromiseBefore Of(Dossier dossier) => new(dossier.DueAt, dossier.Owner);
}
