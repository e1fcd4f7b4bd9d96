using System.Globalization;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>What the open data tells of a procedure.</summary>
public static class ProcedureFields
{
    private const string IsoDay = "yyyy-MM-dd";

    /// <summary>The fields, in order. Names and meanings never change; new ones are added at the end.</summary>
    /// <param name="urlOf">Address of the page of a code.</param>
    public static IReadOnlyList<DataField<PublishedRow>> Of(Func<string, string> urlOf) =>
    [
        new("code", "Mã thủ tục", "Mã trên Cơ sở dữ liệu quốc gia về thủ tục hành chính", row => row.Code),
        new("name", "Tên thủ tục", "Tên thủ tục hành chính", row => row.Name),
        new("field", "Lĩnh vực", "Lĩnh vực", row => row.Version.Field),
        new("level", "Cấp giải quyết", "cấp tỉnh, cấp huyện (đến hết 30/06/2025) hoặc cấp xã", row => row.Version.Level.ToText()),
        new("agency", "Cơ quan có thẩm quyền", "Tên cơ quan; với cấp xã là UBND cấp xã nơi người nộp cư trú", row => row.AgencyName),
        new("needs", "Nhu cầu", "Sự kiện trong đời sống, sản xuất, kinh doanh", row => row.Version.Content.Needs),
        new("subjects", "Đối tượng thực hiện", "Đối tượng thực hiện", row => row.Version.Content.Subjects),
        new("online", "Dịch vụ công trực tuyến", "Mức độ cung cấp dịch vụ công trực tuyến", row => row.Version.Content.Online.ToText()),
        new("timeLimit", "Thời hạn giải quyết", "Thời hạn bằng chữ; nhiều trường hợp thì cách nhau bằng dấu chấm phẩy", row => row.LimitText),
        new("timeLimitValue", "Thời hạn (số)", "Thời hạn chung, bằng số", row => row.Version.Content.LimitValue),
        new("timeLimitUnit", "Thời hạn (đơn vị)", "ngày làm việc, ngày hoặc giờ làm việc", row => Unit(row.Version.Content.LimitUnit)),
        new("fee", "Phí, lệ phí", "Mức thu bằng chữ; “Không thu” nếu không phải nộp", row => row.FeeText),
        new("feeAmount", "Phí, lệ phí (đồng)", "Mức thu chung, bằng đồng Việt Nam", row => row.Version.Content.Fee),
        new("feeNames", "Tên phí, lệ phí", "Tên từng khoản thu", row => row.Version.Content.Fees.Select(fee => fee.Name).ToList()),
        new("cases", "Trường hợp", "Các trường hợp giải quyết có thời hạn, mức thu hoặc giấy tờ riêng", row => row.Version.Content.Cases.Select(each => each.Name).ToList()),
        new("papers", "Thành phần hồ sơ", "Giấy tờ phải nộp, xuất trình, kèm số lượng và hình thức", row => row.Version.Content.Papers.Select(Paper).ToList()),
        new("result", "Kết quả", "Kết quả thực hiện thủ tục", row => row.Version.ResultName),
        new("legalBasis", "Căn cứ pháp lý", "Văn bản quy định thủ tục", row => row.Version.LegalBasis),
        new("receivedAt", "Nơi tiếp nhận", "Quy định về nơi tiếp nhận đang áp dụng, kèm điều khoản", row => row.ReceiptTexts),
        new("decision", "Quyết định công bố", "Số, ký hiệu quyết định công bố; để trống nếu chưa ghi nhận", row => row.Decision?.Number),
        new("decisionSignedOn", "Ngày ký quyết định", "Dạng yyyy-MM-dd", row => Day(row.Decision?.SignedOn)),
        new("validFrom", "Có hiệu lực từ ngày", "Ngày đầu tiên áp dụng, dạng yyyy-MM-dd", row => Day(row.Version.Valid.From)),
        new("validThrough", "Có hiệu lực đến hết ngày", "Ngày cuối cùng áp dụng, dạng yyyy-MM-dd; để trống nếu chưa xác định", row => Day(row.Version.Valid.LastDay)),
        new("url", "Địa chỉ", "Trang công khai của thủ tục", row => urlOf(row.Code)),
    ];

    /// <summary>"Đơn đề nghị (01 bản chính)", with what is not always asked for marked so.</summary>
    public static string Paper(RequiredPaper paper)
    {
        var form = paper.Kind == PaperKind.Present ? paper.Kind.ToText() : string.Create(CultureInfo.InvariantCulture, $"{paper.Quantity:00} {paper.Kind.ToText()}");
        return $"{paper.Name} ({form}{(paper.IsRequired ? string.Empty : ", nếu có")})";
    }

    internal static string? Day(DateOnly? day) => day?.ToString(IsoDay, CultureInfo.InvariantCulture);

    private static string Unit(TimeLimitUnit unit) => unit switch
    {
        TimeLimitUnit.WorkingDays => "ngày làm việc",
        TimeLimitUnit.CalendarDays => "ngày",
        TimeLimitUnit.WorkingHours => "giờ làm việc",
        TimeLimitUnit.Months => "tháng",
    };
}
