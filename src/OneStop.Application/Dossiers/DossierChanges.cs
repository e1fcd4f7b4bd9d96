using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>What happened to a dossier since somebody opened its page: an act from an old page is refused with it.</summary>
public static class DossierChanges
{
    private const int MostTold = 3;

    /// <summary>Why an act from a page that shows an older version is refused; null when others have only looked at the dossier since.</summary>
    /// <param name="db">The database.</param>
    /// <param name="dossier">As it is now.</param>
    /// <param name="seen">The version the person saw: each event makes one.</param>
    /// <param name="on">Who acts, when.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<Refusal?> RefusalAsync(IAppDb db, Dossier dossier, int seen, Occasion on, CancellationToken cancellationToken)
    {
        // Somebody else acted between the statements that read the dossier: what was read does not fit together.
        var isTorn = dossier.Events.Count > dossier.EventCount;
        if (seen == dossier.Version && !isTorn)
        {
            return null;
        }

        var since = await db.DossierEvents.AsNoTracking()
            .Where(line => line.DossierId == dossier.Id && line.Sequence > seen)
            .OrderBy(line => line.Sequence)
            .ToListAsync(cancellationToken);

        // A page that claims to be newer than the dossier was not shown by us.
        return !isTorn && seen < dossier.Version && since.TrueForAll(line => line.Act == DossierAct.Open) ? null : Of([.. since.Where(line => line.Act != DossierAct.Open)], on);
    }

    private static Refusal Of(List<DossierEvent> since, Occasion on)
    {
        var told = since.TakeLast(MostTold).Select(line =>
            $"{(line.StaffId == on.By.StaffId ? "ông/bà" : line.PersonName)} đã “{line.Act.ToText()}” lúc {on.Clock.Time.Local(line.At):HH:mm} ngày {on.Clock.Time.Local(line.At):dd/MM/yyyy}");
        var words = string.Join("; ", told);
        var more = since.Count > MostTold ? $"có {since.Count - MostTold} việc khác, rồi " : string.Empty;
        return new Refusal(RefusalCodes.DossierChanged).With("changes", words.Length == 0 ? "hồ sơ đã được cập nhật" : more + words);
    }
}
