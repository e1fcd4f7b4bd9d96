using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;

namespace OneStop.Application.Notices;

/// <summary>What is to be told, to whomever.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The sentence, in Vietnamese, without the applicant's name or numbers.</param>
/// <param name="DossierId">The dossier it is about; null when about none.</param>
/// <param name="DossierCode">Its code.</param>
/// <param name="Link">Path on this site where it leads; null leads to the dossier.</param>
public sealed record NoticeText(NoticeKind Kind, string Text, DossierId? DossierId = null, string? DossierCode = null, string? Link = null)
{
    /// <summary>What must be told once only: who was told it already is not told again. Null tells again.</summary>
    public string? Occasion { get; init; }

    /// <summary>About a dossier.</summary>
    public static NoticeText About(Dossier dossier, NoticeKind kind, string text) => new(kind, text, dossier.Id, dossier.Code);
}
