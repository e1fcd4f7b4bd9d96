using System.Globalization;
using OneStop.Domain.Forms;

namespace OneStop.Application.Forms.Books;

/// <summary>A follow-up book as columns, in the order of its set: that of 2018 has the number of sets (bộ) after the procedure.</summary>
public static class BookSheet
{
    private const string Sets = "Số lượng hồ sơ (bộ)";

    /// <summary>The headings of a set.</summary>
    public static IReadOnlyList<string> Headings(string setKey) => FormDesigns.Is2018(setKey)
        ? ["STT", "Mã hồ sơ", "Tên TTHC", Sets, "Tên cá nhân, tổ chức", "Địa chỉ, số điện thoại", "Cơ quan chủ trì giải quyết", "Nhận hồ sơ", "Hẹn trả kết quả", "Trả kết quả", "Phương thức nhận kết quả", "Ký nhận"]
        : ["STT", "Mã hồ sơ", "Tên TTHC", "Tên tổ chức, cá nhân", "Địa chỉ, số điện thoại", "Cơ quan chủ trì giải quyết", "Nhận hồ sơ", "Hẹn trả kết quả", "Trả kết quả", "Phương thức nhận kết quả", "Ký nhận"];

    /// <summary>The cells of an entry, as many as there are headings.</summary>
    public static IReadOnlyList<string?> Cells(BookRow row, string setKey) =>
    [
        row.Ordinal.ToString(CultureInfo.InvariantCulture),
        row.Code,
        row.ProcedureName,
        .. FormDesigns.Is2018(setKey) ? new[] { row.Sets.ToString("00", CultureInfo.InvariantCulture) } : [],
        row.ApplicantName,
        row.Contact,
        row.AgencyName,
        Moment(row.ReceivedLocal),
        row.DueLocal is { } due ? Moment(due) : null,
        row.ReturnedLocal is { } returned ? Moment(returned) : row.Ending,
        row.Way,
        row.SignedBy,
    ];

    private static string Moment(DateTime local) => local.ToString("HH':'mm dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
