using OneStop.Application.Catalogue.Import;
using OneStop.Application.Spreadsheets;
using OneStop.Application.Tests.Seeding;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Catalogue.Import;

public sealed class ShippedCatalogueTests(SeededDatabase database)
{
    [Theory]
    [InlineData("2023-12-01", SheetKind.Xlsx)]
    [InlineData("2024-12-01", SheetKind.Csv)]
    [InlineData("2026-11-23", SheetKind.Xlsx)]
    [InlineData("2026-11-23", SheetKind.Csv)]
    public async Task Every_shipped_procedure_of_Lang_Son_is_read_as_it_was_written(string on, SheetKind kind)
    {
        var day = DateOnly.Parse(on);
        var province = await database.ProvinceAsync(database.LangSon);
        var cells = new CatalogueCells(province, day);
        var versions = province.Catalogue.VersionsOn(day).ToList();
        versions.Count.ShouldBeGreaterThan(8);
        var bytes = await SheetWriter.ToBytesAsync(
            kind,
            CatalogueCells.Headings,
            versions.Select((version, index) => cells.Row(index + 1, province.Catalogue.Procedure(version.ProcedureId).Code, version.ProcedureId, version.Content)),
            CancellationToken.None);
        var layout = SheetLayout.Of(await SheetReader.ReadAsync($"a{kind.Ending()}", new MemoryStream(bytes), SheetLimits.Long, CancellationToken.None));
        var agency = province.Directory.Agencies.First();
        var by = new Duty(Id.New<StaffId>(), "Người thử", Role.CatalogueEditor, agency.Id, null, null, agency.Name);
        var checker = new RowChecker(province, by, day, isDayKnown: false, ImportColumns.RecogniseAll(layout.Headings), layout.Rows);

        layout.Rows.Count.ShouldBe(versions.Count);
        foreach (var row in layout.Rows)
        {
            var found = checker.Check(row, new Dictionary<string, string>());
            (found.Outcome, found.Messages.Count, found.Ways.Count).ShouldBe((ImportOutcome.Unchanged, 0, 0), $"{found.Code}: {string.Join(' ', found.Messages.Select(message => message.InOneLine))}");
        }
    }
}
