using OneStop.Application.Spreadsheets;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Accounts;

/// <summary>The spreadsheet by which a unit asks for many accounts.</summary>
public static class AccountSheet
{
    /// <summary>Most people in one file.</summary>
    public const int MostRows = 200;

    /// <summary>Name of the empty template, without its ending.</summary>
    public const string TemplateName = "mau-de-nghi-cap-tai-khoan";

    /// <summary>The headings, in the order of the template.</summary>
    public static IReadOnlyList<string> Headings { get; } =
        ["Họ và tên", "Chức vụ", "Email", "Điện thoại", "Vai trò", "Bộ phận Một cửa", "Phòng", "Từ ngày", "Đến ngày"];

    /// <summary>The empty template, with one line that shows how.</summary>
    public static Task<byte[]> TemplateAsync(SheetKind kind, string today, CancellationToken cancellationToken) => SheetWriter.ToBytesAsync(
        kind, Headings, [["Nguyễn Văn Mẫu (xóa dòng này)", "Chuyên viên", "ten@gmail.com", "0912 345 678", Role.Officer.ToText(), "", "", today, ""]], cancellationToken);

    /// <summary>Reads the rows.</summary>
    /// <exception cref="Domain.Common.RefusedException">When the file cannot be read or lacks a column.</exception>
    public static async Task<IReadOnlyList<(int Number, AccountInput Input)>> ReadAsync(string? fileName, Stream content, CancellationToken cancellationToken)
    {
        var rows = await SheetReader.ReadAsync(fileName, content, SheetLimits.Usual with { MaxRows = MostRows + 1 }, cancellationToken);
        var columns = new SheetColumns(rows[0]);
        columns.Require(Headings);
        return [.. rows.Skip(1).Select(row => (row.Number, new AccountInput
        {
            FullName = columns.Cell(row, Headings[0]),
            Position = columns.Cell(row, Headings[1]),
            Email = columns.Cell(row, Headings[2]),
            Phone = columns.Cell(row, Headings[3]),
            Role = columns.Cell(row, Headings[4]),
            Counter = columns.Cell(row, Headings[5]),
            Division = columns.Cell(row, Headings[6]),
            From = columns.Cell(row, Headings[7]),
            Until = columns.Cell(row, Headings[8]),
        }))];
    }
}
