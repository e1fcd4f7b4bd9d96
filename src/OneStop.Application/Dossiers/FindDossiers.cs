#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>The one search box of every page: dossiers these people may see, and why each was found.</summary>
[AllowedTo]
public sealed record FindDossiers(string? Query) : IQuery<FoundDossiers>;

/// <summary>What was found, newest first; those whose row shows all the words before the others.</summary>
/// <param name="Words">The words looked for; none for a number or a scanned address.</param>
/// <param name="Dossiers">The dossiers.</param>
public sealed record FoundDossiers(IReadOnlyList<string> Words, IReadOnlyList<FoundDossier> Dossiers);

/// <summary>A dossier that was found.</summary>
/// <param name="Row">The dossier.</param>
/// <param name="In">Where the words stand that its row does not show.</param>
public sealed record FoundDossier(DossierRow Row, IReadOnlyList<FoundIn> In);

/// <summary>A place where what was looked for stands.</summary>
/// <param name="Field">Its Vietnamese name.</param>
/// <param name="Text">What stands there, cut around it when long.</param>
public sealed record FoundIn(string Field, string Text);

/// <summary>Answers it, in three statements at the most.</summary>
public sealed class FindDossiersHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<FindDossiers, FoundDossiers>
{
    /// <summary>Most dossiers shown.</summary>
    public const int Most = 50;

    /// <inheritdoc/>
    public async Task<FoundDossiers> Handle(FindDossiers request, CancellationToken cancellationToken)
    {
        if (VietnameseText.Clean(request.Query).Length == 0)
        {
            return new FoundDossiers([], []);
        }

        var (on, province) = await occasions.NowAsync(cancellationToken);
        var found = DossierSearch.Narrow(db.Dossiers.VisibleTo(on.By), request.Query, db, province);
        var shown = await rows.ReadAsync(found.OrderByDescending(dossier => dossier.ReceivedAt).Take(Most), province, cancellationToken);
        var words = DossierSearch.WordsOf(request.Query);
        var places = await PlacesAsync(shown, words, province, cancellationToken);
        return new FoundDossiers(words, [.. shown.Select(row => new FoundDossier(row, places.GetValueOrDefault(row.Id, []))).OrderBy(each => each.In.Count > 0)]);
    }

    private async Task<Dictionary<Guid, IReadOnlyList<FoundIn>>> PlacesAsync(IReadOnlyList<DossierRow> shown, IReadOnlyList<string> words, Province province, CancellationToken cancellationToken)
    {
        var hidden = shown.Select(row => (row.Id, Places: new FoundPlaces(words, row.Code, row.ProcedureName, row.ApplicantName))).Where(each => !each.Places.IsExplained).ToDictionary(each => each.Id, each => each.Places);
        var ids = hidden.Keys.Select(id => new DossierId(id)).ToList();
        if (ids.Count > 0)
        {
            var facts = await db.Dossiers.AsNoTracking().Where(dossier => ids.Contains(dossier.Id))
                .Select(dossier => new
                {
                    dossier.Id,
                    dossier.ProcedureId,
                    dossier.ProcedureVersionId,
                    dossier.Applicant.Representative,
                    dossier.Applicant.Address,
                    ResultNumber = dossier.Result == null ? null : dossier.Result.Number,
                    Papers = dossier.Papers.Select(paper => paper.Name).ToList(),
                })
                .ToListAsync(cancellationToken);
            foreach (var fact in facts)
            {
                var law = province.Catalogue.Version(fact.ProcedureVersionId);
                var places = hidden[fact.Id.Value];
                places.Look("Người đại diện", fact.Representative);
                places.Look("Địa chỉ", fact.Address);
                places.Look("Số kết quả", fact.ResultNumber);
                places.Look("Mã thủ tục", province.Catalogue.Procedure(fact.ProcedureId).Code);
                places.Look("Lĩnh vực", law.Field);
                fact.Papers.ForEach(paper => places.Look("Giấy tờ", paper));
            }
        }

        await ReadTimelinesAsync(hidden, cancellationToken);
        return hidden.ToDictionary(each => each.Key, each => each.Value.Found);
    }

    // What people wrote is read last, and only where nothing else says why.
    private async Task ReadTimelinesAsync(Dictionary<Guid, FoundPlaces> hidden, CancellationToken cancellationToken)
    {
        var ids = hidden.Where(each => !each.Value.IsExplained).Select(each => new DossierId(each.Key)).ToList();
        if (ids.Count == 0)
        {
            return;
        }

        var lines = await db.DossierEvents.AsNoTracking().Where(line => ids.Contains(line.DossierId)).OrderByDescending(line => line.Sequence).ToListAsync(cancellationToken);
        foreach (var line in lines)
        {
            hidden[line.DossierId.Value].Look($"{line.PersonName} ghi", SearchWords.TextOf(line));
        }
    }
}
