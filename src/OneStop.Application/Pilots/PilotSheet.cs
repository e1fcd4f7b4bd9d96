using System.Globalization;

namespace OneStop.Application.Pilots;

/// <summary>The evaluation as rows of a spreadsheet.</summary>
public static class PilotSheet
{
    /// <summary>The first row.</summary>
    public static IReadOnlyList<string> Headings { get; } =
    [
        "Mã thủ tục", "Tên thủ tục", "Nơi tiếp nhận", "Cơ quan giải quyết", "Từ chối tiếp nhận", "Tiếp nhận", "Trong đó ngoài cơ quan giải quyết",
        "Đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn", "Đã trả kết quả", "Rút hồ sơ, dừng giải quyết", "Đang giải quyết", "Đang giải quyết quá hạn", "Lượt yêu cầu bổ sung",
    ];

    /// <summary>All other rows, the sum last.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(PilotReport report) =>
    [
        .. report.Lines.Select(line => Row(line.Procedure.Code, line.Version.Name, line.Counter.Name, line.Agency.Name, line.Figures)),
        Row(null, "Tổng số", null, null, report.Total),
    ];

    private static string?[] Row(string? code, string name, string? counter, string? agency, PilotFigures figures) =>
    [
        code, name, counter, agency,
        .. new[]
        {
            figures.Rejected, figures.Received, figures.Away, figures.Resolved, figures.Early, figures.OnTime, figures.Late,
            figures.Returned, figures.Closed, figures.Open, figures.OpenLate, figures.Supplements,
        }.Select(figure => figure.ToString(CultureInfo.InvariantCulture)),
    ];
}
