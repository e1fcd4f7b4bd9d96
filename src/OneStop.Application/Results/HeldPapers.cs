using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Results;

namespace OneStop.Application.Results;

/// <summary>Finds the digitised papers of a person: results in the store that are valid on the day, and scans made for their earlier dossiers.</summary>
public sealed class HeldPapers(IAppDb db)
{
    /// <summary>Most papers offered for one that is asked for, the newest first.</summary>
    public const int MostOffered = 3;

    private const int MostRead = 300;

    /// <summary>All that is held under an identity number, the newest first; results before scans of the same day.</summary>
    public async Task<IReadOnlyList<HeldPaper>> OfAsync(string idNumber, Province province, DateOnly today, CancellationToken cancellationToken)
    {
        var results = await db.StoredResults.AsNoTracking()
            .Where(result => result.OwnerIdNumber == idNumber && result.RevokedAt == null && result.IssuedOn <= today && (result.ValidUntil == null || result.ValidUntil >= today))
            .OrderByDescending(result => result.IssuedOn)
            .Take(MostRead)
            .ToListAsync(cancellationToken);

        // A copy of a copy is not offered, nor what came with a dossier that no counter took in.
        var scans = await db.Dossiers.AsNoTracking()
            .Where(dossier => dossier.Applicant.IdNumber == idNumber && dossier.DueAt != null)
            .OrderByDescending(dossier => dossier.ReceivedAt)
            .SelectMany(
                dossier => dossier.Papers.Where(paper => paper.FileId != null && paper.Reuse == null && paper.Quantity > 0 && (paper.Kind == PaperKind.Original || paper.Kind == PaperKind.Certified)),
                (dossier, paper) => new { paper.Id, Paper = paper.Name, paper.FileId, DossierId = dossier.Id, dossier.Code, dossier.ReceivedAt, dossier.Applicant.Name, dossier.Applicant.NameKey })
            .Take(MostRead)
            .ToListAsync(cancellationToken);

        return [.. results.Select(OfResult)
            .Concat(scans.Select(scan => OfScan(scan.Id, scan.Paper, scan.FileId!.Value, scan.DossierId, scan.Code, province.Time.Day(scan.ReceivedAt), (scan.Name, scan.NameKey))))
            .OrderByDescending(paper => paper.On)];
    }

    /// <summary>Those that may stand for a paper that is asked for, the newest first; one file once.</summary>
    public static IReadOnlyList<HeldPaper> For(RequiredPaper asked, IEnumerable<HeldPaper> held, DateOnly today) =>
        [.. held.Where(paper => Fits(asked, paper, today)).DistinctBy(paper => paper.FileId).Take(MostOffered)];

    /// <summary>Whether a held paper may stand for one that is asked for.</summary>
    public static bool Fits(RequiredPaper asked, HeldPaper paper, DateOnly today) =>
        !PaperName.IsOfOneDossier(asked)
        && (PaperName.MonthsFresh(asked.Name) is not { } months || paper.On.AddMonths(months) >= today)
        && (paper.IsResult ? PaperName.IsResult(asked.Name, paper.Name) : PaperName.IsSame(asked.Name, paper.Name));

    private static HeldPaper OfResult(StoredResult result) => new(
        result.Id.Value,
        result.Name,
        result.Number,
        result.IssuedOn,
        result.ValidUntil,
        result.FileId,
        result.OwnerName,
        result.OwnerNameKey,
        new PaperReuse(null, result.Id, $"kết quả số {result.Number} ngày {VietnameseText.ShortDate(result.IssuedOn)} của {result.AgencyName}"));

    private static HeldPaper OfScan(DossierPaperId id, string name, FileId file, DossierId dossier, string code, DateOnly on, (string Name, string Key) owner) => new(
        id.Value, name, null, on, null, file, owner.Name, owner.Key, new PaperReuse(dossier, null, $"hồ sơ {code} ngày {VietnameseText.ShortDate(on)}"));
}
