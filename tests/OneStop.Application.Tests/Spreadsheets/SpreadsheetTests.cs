using System.IO.Compression;
using System.Text;
using OneStop.Application.Spreadsheets;
using OneStop.Domain.Common;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Spreadsheets;

public sealed class SpreadsheetTests
{
    private static readonly string[] Headings = ["Họ và tên", "Điện thoại", "Ghi chú"];

    private static readonly string?[][] Rows =
    [
        ["Nông Văn Tuấn", "0912345678", "=HYPERLINK(\"http://x\")"],
        ["Vi Thị “Hoa”, Lan", "+84 912", null],
        ["-1", "@x", "a;b,c\nd"],
    ];

    [Theory]
    [InlineData(SheetKind.Xlsx)]
    [InlineData(SheetKind.Csv)]
    public async Task What_is_written_is_read_again(SheetKind kind)
    {
        var rows = await ReadAsync($"a{kind.Ending()}", await SheetWriter.ToBytesAsync(kind, Headings, Rows, CancellationToken.None));

        rows.Select(row => row.Cells[0]).ShouldBe(["Họ và tên", "Nông Văn Tuấn", "Vi Thị “Hoa”, Lan", "-1"]);
        rows.Select(row => row[1]).ShouldBe(["Điện thoại", "0912345678", "+84 912", "@x"]);
        rows.Select(row => row[2]).ShouldBe(["Ghi chú", "=HYPERLINK(\"http://x\")", "", "a;b,c d"]);
    }

    [Fact]
    public async Task Text_that_looks_like_a_formula_stays_text()
    {
        var csv = Encoding.UTF8.GetString(await SheetWriter.ToBytesAsync(SheetKind.Csv, Headings, Rows, CancellationToken.None));
        csv.ShouldStartWith("\uFEFFHọ và tên,");
        csv.ShouldContain("'=HYPERLINK");
        csv.ShouldContain("'@x");

        using var zip = new ZipArchive(new MemoryStream(await SheetWriter.ToBytesAsync(SheetKind.Xlsx, Headings, Rows, CancellationToken.None)));
        using var sheet = new StreamReader(zip.Entries.Single(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal)).Open());
        var xml = await sheet.ReadToEndAsync(TestContext.Current.CancellationToken);
        xml.ShouldNotContain(":f>");
        xml.ShouldNotContain("<f");
    }

    [Theory]
    [InlineData("Tên;Ngày\nA;01/02/2026\n\nB;2/2/2026", 4)]
    [InlineData("Tên\tNgày\r\nA\t01/02/2026\r\n\r\nB\t2/2/2026", 4)]
    [InlineData("Tên,Ngày\nA,01/02/2026\n,\nB,2/2/2026\n", 4)]
    public async Task Any_separator_is_found_out_and_empty_rows_are_skipped(string text, int last)
    {
        var rows = await ReadAsync("A.CSV", Encoding.UTF8.GetBytes(text));

        rows.Select(row => row[0]).ShouldBe(["Tên", "A", "B"]);
        rows[2].Number.ShouldBe(last);
        rows[2][1].ShouldBe("2/2/2026");
    }

    [Fact]
    public async Task Numbers_and_dates_of_a_workbook_are_read_as_people_see_them()
    {
        var rows = await ReadAsync("a.xlsx", Workbook("""
            <row r="1"><c r="A1"><v>912345678</v></c><c r="C1" s="1"><v>46054</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>912345678x</v></c></row>
            <row r="7"><c r="B7"><v>9.12345678E8</v></c><c r="C7"><v>0.5</v></c></row>
            """));

        rows[0].Cells.ShouldBe(["912345678", "", "01/02/2026", "có", "912345678x"]);
        rows[1].Number.ShouldBe(7);
        rows[1].Cells.ShouldBe(["", "912345678", "0.5"]);
    }

    [Fact]
    public async Task Entities_in_a_workbook_are_not_followed() =>
        (await RefusalAsync("a.xlsx", Workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")))
            .Code.ShouldBe(RefusalCodes.SheetUnreadable);

    [Theory]
    [InlineData("a.xls", RefusalCodes.SheetWrongType)]
    [InlineData("", RefusalCodes.SheetWrongType)]
    [InlineData("a.xlsx", RefusalCodes.SheetUnreadable)]
    public async Task What_is_no_spreadsheet_is_refused(string name, string code) =>
        (await RefusalAsync(name, "không phải bảng tính"u8.ToArray())).Code.ShouldBe(code);

    [Fact]
    public async Task Text_in_another_encoding_is_refused() =>
        (await RefusalAsync("a.csv", [.. "T"u8, 0xEA, .. "n,B\n"u8])).Code.ShouldBe(RefusalCodes.SheetWrongEncoding);

    [Fact]
    public async Task An_empty_file_is_refused() => (await RefusalAsync("a.csv", "\n,,\n"u8.ToArray())).Code.ShouldBe(RefusalCodes.SheetEmpty);

    [Fact]
    public async Task More_rows_or_bytes_than_allowed_are_refused()
    {
        var limits = new SheetLimits(100, 3);
        (await RefusalAsync("a.csv", "a\nb\nc\nd\n"u8.ToArray(), limits)).Code.ShouldBe(RefusalCodes.SheetTooManyRows);
        (await RefusalAsync("a.csv", new byte[101], limits)).Code.ShouldBe(RefusalCodes.SheetTooLarge);
    }

    [Fact]
    public async Task A_workbook_that_unpacks_to_far_more_than_it_weighs_is_refused()
    {
        var bomb = Workbook($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string('a', 60_000_000)}</t></is></c></row>");
        bomb.Length.ShouldBeLessThan(1024 * 1024);

        (await RefusalAsync("a.xlsx", bomb)).Code.ShouldBe(RefusalCodes.SheetUnreadable);
    }

    [Fact]
    public void Columns_are_found_by_heading_in_any_order_and_case()
    {
        var columns = new SheetColumns(new SheetRow(1, ["ĐIỆN THOẠI", "ho va ten"]));
        var row = new SheetRow(2, ["0912", "Lan"]);

        columns.Cell(row, "Họ và tên").ShouldBe("Lan");
        columns.Cell(row, "Điện thoại").ShouldBe("0912");
        columns.Missing(Headings).ShouldBe(["Ghi chú"]);
        Should.Throw<RefusedException>(() => columns.Require(Headings)).Refusal.Facts["columns"].ShouldBe("Ghi chú");
    }

    private static Task<IReadOnlyList<SheetRow>> ReadAsync(string name, byte[] bytes, SheetLimits? limits = null) =>
        SheetReader.ReadAsync(name, new MemoryStream(bytes), limits ?? SheetLimits.Usual, TestContext.Current.CancellationToken);

    private static async Task<Refusal> RefusalAsync(string name, byte[] bytes, SheetLimits? limits = null) =>
        (await Should.ThrowAsync<RefusedException>(() => ReadAsync(name, bytes, limits))).Refusal;

    // As small as a workbook can be; style 1 is a date.
    private static byte[] Workbook(string rows, string doctype = "")
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Add("_rels/.rels", $"<Relationships {Relations}><Relationship Id=\"r\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships {Relations}><Relationship Id=\"s\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Office}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
            Add("xl/styles.xml", $"<styleSheet {Main}><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            Add("xl/worksheets/sheet1.xml", $"{doctype}<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>");

            void Add(string name, string text)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
