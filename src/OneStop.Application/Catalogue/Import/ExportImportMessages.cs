#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue.Import;

/// <summary>The sheet that was sent, with what the check says of each row, to be mended offline and sent again.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record ExportImportMessages(Guid Id) : IQuery<ExportedSheet>;

/// <summary>Answers it.</summary>
public sealed class ExportImportMessagesHandler(IAppDb db, ImportRuns runs) : IRequestHandler<ExportImportMessages, ExportedSheet>
{
    /// <inheritdoc/>
    public async Task<ExportedSheet> Handle(ExportImportMessages request, CancellationToken cancellationToken)
    {
        var run = await runs.LoadAsync(request.Id, cancellationToken);
        var sheet = await db.CatalogueImportSheets.AsNoTracking().FirstAsync(each => each.ImportId == run.Id, cancellationToken);
        var said = await db.CatalogueImportRows.AsNoTracking()
            .Where(row => row.ImportId == run.Id)
            .Select(row => new { row.Number, row.Outcome, row.Messages })
            .ToDictionaryAsync(row => row.Number, cancellationToken);

        // A sheet that comes the second time already has the column.
        var kept = Enumerable.Range(0, run.Headings.Count).Where(column => VietnameseText.SearchKey(run.Headings[column]) != VietnameseText.SearchKey(ImportColumns.MessageHeading)).ToList();
        return new ExportedSheet(
            $"{Path.GetFileNameWithoutExtension(run.FileName)} - thông báo",
            [.. kept.Select(column => run.Headings[column]), ImportColumns.MessageHeading],
            sheet.Rows.Select(row => (IReadOnlyList<string?>)
            [
                .. kept.Select(column => row.Cells[column]),
                said.TryGetValue(row.Number, out var found) ? Text(found.Outcome, found.Messages) : string.Empty,
            ]));
    }

    private static string Text(ImportOutcome outcome, IReadOnlyList<ImportMessage> messages) =>
        TypedLines.Text([outcome.ToText(), .. messages.Select(message => $"{(message.IsError ? "Lỗi" : "Lưu ý")} – {message.InOneLine}")]);
}
