using System.Text;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Spreadsheets;
using OneStop.Infrastructure.Jobs;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;

namespace OneStop.Application.Tests.Catalogue.Import;

/// <summary>An import on its way: what a person does, and what the job does in between.</summary>
internal sealed class ImportStory(Scene scene, SamplePerson person, string at = "2023-12-01 09:00")
{
    public Guid Id { get; private set; }

    public Actor Person => scene.As(person).At(at);

    /// <summary>Sends a .csv: the first line are the headings, cells stand between #.</summary>
    public Task<ImportStory> SendAsync(params string[] lines) =>
        SendAsync("danh-muc.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => string.Join(',', line.Split('#').Select(cell => $"\"{cell.Trim().Replace("\"", "\"\"")}\""))))));

    public async Task<ImportStory> SendAsync(string name, byte[] bytes)
    {
        Id = await Person.SendAsync(new UploadCatalogueSheet(name, new MemoryStream(bytes)));
        return this;
    }

    public async Task<ImportStory> CheckAsync(string? from = "04/12/2023")
    {
        await Person.SendAsync(new CheckImport(Id, (await PageAsync()).Run.Columns, "Công bố danh mục", from));
        await WorkAsync();
        return this;
    }

    public async Task<ImportStory> DraftAsync(bool leavesOutWrong = false, string? article = null)
    {
        await Person.SendAsync(new DraftImport(Id, leavesOutWrong, article is not null, article));
        await WorkAsync();
        return this;
    }

    public async Task<int> WorkAsync(int most = int.MaxValue)
    {
        var pieces = 0;
        while (pieces < most && await scene.AsSystem().SendAsync(new ContinueImport()) > 0)
        {
            pieces++;
        }

        return pieces;
    }

    public Task<ImportPage> PageAsync(ImportFilter filter = ImportFilter.All) => Person.SendAsync(new GetImport(Id, filter, 1));

    /// <summary>What is said of a row, one line each: "2 Lỗi | Thời hạn “3 tuần”: …".</summary>
    public async Task<IReadOnlyList<string>> SaidAsync() =>
        [.. (await PageAsync()).Rows.SelectMany(row => row.Row.Messages.Select(message => $"{row.Row.Number} {(message.IsError ? "Lỗi" : "Lưu ý")} | {message.InOneLine}"))];

    public async Task<IReadOnlyList<ImportOutcome>> OutcomesAsync() => [.. (await PageAsync()).Rows.Select(row => row.Row.Outcome)];

    public async Task<byte[]> ExportAsync(SheetKind kind)
    {
        var sheet = await Person.SendAsync(new ExportCatalogue(null, null, null));
        return await SheetWriter.ToBytesAsync(kind, sheet.Headings, sheet.Rows, CancellationToken.None);
    }
}
