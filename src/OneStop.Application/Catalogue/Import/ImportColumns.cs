using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Headings of catalogue sheets: those that are written, and those that are understood.</summary>
public static class ImportColumns
{
    /// <summary>Heading of the column in which the check says what is wrong; it is passed over when the sheet comes again.</summary>
    public const string MessageHeading = "Thông báo";

    private static readonly Dictionary<string, ImportColumn> Known = Synonyms()
        .SelectMany(each => each.Headings.Append(each.Column.ToText()).Select(heading => (Key: VietnameseText.SearchKey(heading), each.Column)))
        .DistinctBy(each => each.Key)
        .ToDictionary(each => each.Key, each => each.Column, StringComparer.Ordinal);

    /// <summary>All columns of a sheet, in order.</summary>
    public static IReadOnlyList<ImportColumn> All { get; } = [.. Enum.GetValues<ImportColumn>().Where(column => column != ImportColumn.Ignored)];

    /// <summary>The heading of a column.</summary>
    public static string ToText(this ImportColumn column) => column switch
    {
        ImportColumn.Ignored => "Bỏ qua",
        ImportColumn.Ordinal => "STT",
        ImportColumn.Code => "Mã TTHC",
        ImportColumn.Name => "Tên thủ tục hành chính",
        ImportColumn.Field => "Lĩnh vực",
        ImportColumn.Level => "Cấp thực hiện",
        ImportColumn.Agency => "Cơ quan có thẩm quyền",
        ImportColumn.Division => "Phòng thụ lý",
        ImportColumn.Subjects => "Đối tượng",
        ImportColumn.Online => "Mức độ dịch vụ công trực tuyến",
        ImportColumn.Limit => "Thời hạn",
        ImportColumn.Fees => "Phí, lệ phí",
        ImportColumn.Papers => "Thành phần hồ sơ",
        ImportColumn.Steps => "Quy trình nội bộ",
        ImportColumn.Result => "Kết quả",
        ImportColumn.Requirements => "Yêu cầu, điều kiện",
        ImportColumn.Sequence => "Trình tự",
        ImportColumn.LegalBasis => "Căn cứ pháp lý",
        ImportColumn.Coordinators => "Cơ quan phối hợp",
        ImportColumn.Needs => "Nhu cầu",
        ImportColumn.Keywords => "Từ khóa",
        ImportColumn.Ways => "Hình thức không phụ thuộc địa giới",
        ImportColumn.Change => "Loại thay đổi",
    };

    /// <summary>How a cell of the column is filled in.</summary>
    public static string ToHint(this ImportColumn column) => column switch
    {
        ImportColumn.Ignored => "Cột không dùng.",
        ImportColumn.Ordinal => "Số thứ tự trong phụ lục; không bắt buộc.",
        ImportColumn.Code => "Mã quốc gia, ví dụ 1.004628. Bắt buộc.",
        ImportColumn.Name => "Tên theo quyết định công bố.",
        ImportColumn.Field => "Ví dụ Du lịch.",
        ImportColumn.Level => "Tỉnh, Huyện hoặc Xã.",
        ImportColumn.Agency => "Tên, tên viết tắt hoặc mã của cơ quan. Để trống khi cấp huyện, cấp xã nơi người nộp cư trú giải quyết.",
        ImportColumn.Division => "Tên phòng của cơ quan có thẩm quyền.",
        ImportColumn.Subjects => "Mỗi đối tượng một dòng trong ô.",
        ImportColumn.Online => "Toàn trình, Một phần hoặc Cung cấp thông tin.",
        ImportColumn.Limit => "Ví dụ 10 ngày làm việc, 15 ngày, 4 giờ làm việc.",
        ImportColumn.Fees => "Không; hoặc số tiền; hoặc mỗi khoản một dòng: tên khoản: số tiền.",
        ImportColumn.Papers => "Mỗi giấy tờ một dòng: tên | loại bản | số lượng | bắt buộc | số hóa | mẫu.",
        ImportColumn.Steps => "Mỗi bước một dòng: loại bước | vai trò | số giờ | tên bước | đơn vị.",
        ImportColumn.Result => "Ví dụ Thẻ hướng dẫn viên du lịch.",
        ImportColumn.Requirements => "Yêu cầu, điều kiện thực hiện, nếu có.",
        ImportColumn.Sequence => "Trình tự thực hiện, mỗi bước một dòng.",
        ImportColumn.LegalBasis => "Mỗi văn bản một dòng.",
        ImportColumn.Coordinators => "Mỗi cơ quan một dòng.",
        ImportColumn.Needs => "Mỗi nhu cầu một dòng, ví dụ Sinh con.",
        ImportColumn.Keywords => "Mỗi từ khóa một dòng.",
        ImportColumn.Ways => "Trực tiếp; Trực tuyến; BCCI.",
        ImportColumn.Change => "Ban hành mới, Sửa đổi hoặc Bãi bỏ; để trống thì tự nhận biết.",
    };

    /// <summary>What a heading means, whatever its case, diacritics and punctuation; <see cref="ImportColumn.Ignored"/> when it is not known.</summary>
    public static ImportColumn Recognise(string heading) => Known.GetValueOrDefault(VietnameseText.SearchKey(heading));

    /// <summary>What the headings mean; of two that mean the same the first is taken.</summary>
    public static IReadOnlyList<ImportColumn> RecogniseAll(IReadOnlyList<string> headings)
    {
        var taken = new HashSet<ImportColumn>();
        return [.. headings.Select(Recognise).Select(column => taken.Add(column) ? column : ImportColumn.Ignored)];
    }

    private static IEnumerable<(ImportColumn Column, string[] Headings)> Synonyms() =>
    [
        (ImportColumn.Ordinal, ["TT", "Số TT", "Số thứ tự"]),
        (ImportColumn.Code, ["Mã", "Mã số", "Mã thủ tục", "Mã thủ tục hành chính", "Mã số TTHC", "Mã số thủ tục hành chính", "Mã hồ sơ TTHC", "Mã số hồ sơ TTHC", "Mã TTHC trên CSDLQG", "Mã TTHC (CSDLQG)"]),
        (ImportColumn.Name, ["Tên", "Tên TTHC", "Tên thủ tục", "Thủ tục", "Thủ tục hành chính", "Tên TTHC được công bố"]),
        (ImportColumn.Field, ["Tên lĩnh vực", "Ngành, lĩnh vực", "Lĩnh vực TTHC"]),
        (ImportColumn.Level, ["Cấp", "Cấp giải quyết", "Cấp thẩm quyền", "Cấp thực hiện TTHC"]),
        (ImportColumn.Agency, ["Cơ quan", "Cơ quan thực hiện", "Cơ quan giải quyết", "Cơ quan thẩm quyền", "Thẩm quyền giải quyết", "Đơn vị giải quyết", "Cơ quan có thẩm quyền giải quyết", "Cơ quan có thẩm quyền quyết định", "Cơ quan thực hiện TTHC"]),
        (ImportColumn.Division, ["Phòng", "Phòng chuyên môn", "Phòng ban thụ lý", "Đơn vị thụ lý", "Bộ phận thụ lý"]),
        (ImportColumn.Subjects, ["Đối tượng thực hiện", "Đối tượng thực hiện TTHC", "Đối tượng áp dụng"]),
        (ImportColumn.Online, ["Mức độ", "Mức độ DVC", "Mức độ DVCTT", "Mức độ trực tuyến", "Dịch vụ công trực tuyến", "DVC trực tuyến", "Mức độ dịch vụ công", "Mức độ cung cấp dịch vụ công trực tuyến"]),
        (ImportColumn.Limit, ["Thời hạn giải quyết", "Thời gian giải quyết", "Thời gian", "Thời hạn GQ", "Thời hạn xử lý", "Thời hạn giải quyết TTHC"]),
        (ImportColumn.Fees, ["Phí", "Lệ phí", "Phí lệ phí", "Phí, lệ phí (nếu có)", "Phí và lệ phí", "Mức phí, lệ phí", "Phí, lệ phí (đồng)"]),
        (ImportColumn.Papers, ["Hồ sơ", "Thành phần, số lượng hồ sơ", "Thành phần", "Giấy tờ"]),
        (ImportColumn.Steps, ["Quy trình", "Quy trình giải quyết", "Quy trình nội bộ giải quyết", "Các bước", "Quy trình điện tử", "Quy trình nội bộ, quy trình điện tử"]),
        (ImportColumn.Result, ["Kết quả thực hiện", "Kết quả giải quyết", "Kết quả TTHC", "Kết quả thực hiện TTHC"]),
        (ImportColumn.Requirements, ["Yêu cầu", "Điều kiện", "Yêu cầu điều kiện", "Yêu cầu, điều kiện thực hiện", "Yêu cầu, điều kiện thực hiện TTHC"]),
        (ImportColumn.Sequence, ["Trình tự thực hiện", "Trình tự, cách thức thực hiện", "Các bước thực hiện"]),
        (ImportColumn.LegalBasis, ["Căn cứ", "Cơ sở pháp lý", "Văn bản pháp lý", "Căn cứ pháp lý của TTHC", "Văn bản quy định"]),
        (ImportColumn.Coordinators, ["Cơ quan phối hợp (nếu có)", "Phối hợp", "Đơn vị phối hợp"]),
        (ImportColumn.Needs, ["Sự kiện", "Sự kiện cuộc đời", "Nhóm sự kiện", "Nhu cầu của người dân, doanh nghiệp"]),
        (ImportColumn.Keywords, ["Từ khóa tìm kiếm", "Keyword", "Tên thường gọi"]),
        (ImportColumn.Ways, ["Phi địa giới", "Hình thức", "Hình thức thực hiện", "Không phụ thuộc địa giới", "Không phụ thuộc địa giới hành chính", "Hình thức không phụ thuộc địa giới hành chính", "Hình thức thực hiện không phụ thuộc địa giới", "Hình thức thực hiện không phụ thuộc vào địa giới hành chính", "Hình thức thực hiện không phụ thuộc địa giới hành chính"]),
        (ImportColumn.Change, ["Thay đổi", "Loại", "Loại công bố", "Nội dung thay đổi", "Hình thức công bố"]),
    ];
}
