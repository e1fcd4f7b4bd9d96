using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Checks the next piece of an import.</summary>
public sealed class ImportChecker(IAppDb db, ICurrentProvince current)
{
    /// <summary>Rows in one piece: what is lost when a node stops, and how often the bar moves.</summary>
    public const int Piece = 250;

    /// <summary>Checks it, and notes how far it has come; saved by the caller.</summary>
    /// <param name="run">The import.</param>
    /// <param name="by">Who asked for it.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many rows were checked.</returns>
    public async Task<int> ContinueAsync(CatalogueImport run, Duty by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sheet = await db.CatalogueImportSheets.AsNoTracking().FirstAsync(each => each.ImportId == run.Id, cancellationToken);
        var province = await current.GetAsync(cancellationToken);
        var day = run.From ?? province.Time.Day(now);
        var checker = new RowChecker(province, by, day, run.From is not null, run.Columns, sheet.Rows);
        var rows = sheet.Rows.Skip(run.Done).Take(Piece).ToList();
        var drafts = await DraftsAsync(by, [.. rows.Select(checker.CodeOf)], cancellationToken);
        foreach (var row in rows)
        {
            var found = checker.Check(row, drafts);
            run.Count(found);
            db.CatalogueImportRows.Add(new CatalogueImportRow
            {
                TenantId = run.TenantId,
                ImportId = run.Id,
                Ordinal = run.Done,
                Number = found.Number,
                Code = found.Code,
                Title = found.Title,
                Outcome = found.Outcome,
                HasWarning = found.Messages.Any(message => !message.IsError),
                Messages = found.Messages,
                Content = found.Content,
                BaseVersionId = found.BaseVersionId,
                Ways = found.Ways,
            });
        }

        if (run.Done >= sheet.Rows.Count)
        {
            run.State = ImportState.Checked;
        }

        return rows.Count;
    }

    // Another agency's draft is named by no more than that it is there.
    private async Task<Dictionary<string, string>> DraftsAsync(Duty by, IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        var found = await db.ProposedChanges
            .Where(change => codes.Contains(change.Subject))
            .Join(
                db.Proposals.Where(proposal => proposal.State == ProposalState.Draft || proposal.State == ProposalState.Submitted),
                change => change.DecisionId,
                proposal => proposal.Id,
                (change, proposal) => new { change.Subject, proposal.Head.Title, proposal.AgencyId })
            .ToListAsync(cancellationToken);
        return found.DistinctBy(each => each.Subject).ToDictionary(
            each => each.Subject,
            each => by.Role == Role.ProvincialOffice || each.AgencyId == by.AgencyId ? $"dự thảo “{each.Title}”" : "dự thảo của cơ quan khác",
            StringComparer.Ordinal);
    }
}
