using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>What the open data tells of a counter.</summary>
public static class CounterFields
{
    /// <summary>The fields, in order. Names and meanings never change; new ones are added at the end.</summary>
    /// <param name="urlOf">Address of the page of a key.</param>
    public static IReadOnlyList<DataField<CounterRow>> Of(Func<string, string> urlOf) =>
    [
        new("key", "Khóa", "Khóa của nơi tiếp nhận, dùng trong địa chỉ", row => row.Counter.Key),
        new("name", "Tên", "Tên đầy đủ", row => row.Counter.Name),
        new("level", "Cấp", "cấp tỉnh, cấp huyện (đến hết 30/06/2025) hoặc cấp xã", row => row.Counter.Level.ToText()),
        new("kind", "Loại", "Trung tâm Phục vụ hành chính công, Bộ phận Tiếp nhận và Trả kết quả hoặc Điểm tiếp nhận", row => row.Counter.Kind.ToText()),
        new("district", "Huyện, thành phố", "Đơn vị cấp huyện, đến hết 30/06/2025; sau đó để trống", row => row.District?.Name),
        new("address", "Địa chỉ", "Nơi người dân đến", row => row.Counter.Address),
        new("hotline", "Điện thoại", "Đường dây nóng", row => row.Counter.Hotline),
        new("openingHours", "Giờ làm việc", "Giờ tiếp nhận và trả kết quả", row => row.Counter.OpeningHours),
        new("isSampleData", "Dữ liệu mẫu", "Địa chỉ, điện thoại, giờ làm việc chỉ là dữ liệu mẫu", row => row.Counter.IsSampleData),
        new("validFrom", "Hoạt động từ ngày", "Ngày đầu tiên hoạt động, dạng yyyy-MM-dd", row => ProcedureFields.Day(row.Counter.Valid.From)),
        new("validThrough", "Hoạt động đến hết ngày", "Ngày cuối cùng hoạt động, dạng yyyy-MM-dd; để trống nếu chưa xác định", row => ProcedureFields.Day(row.Counter.Valid.LastDay)),
        new("url", "Trang công khai", "Trang công khai của nơi tiếp nhận", row => urlOf(row.Counter.Key)),
    ];
}
