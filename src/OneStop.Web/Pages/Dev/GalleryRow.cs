namespace OneStop.Web.Pages.Dev;

/// <summary>A line of the sample list.</summary>
public sealed record GalleryRow(string Code, string Procedure, string Applicant, string Counter, string Step, string StepNote, string Tone, string Icon, string Lateness, int Used, string Due, bool Ticked = false)
{
    /// <summary>A desk of a Friday morning.</summary>
    public static IReadOnlyList<GalleryRow> Sample { get; } =
    [
        new("H37.16-261106-0007", "Cấp thẻ hướng dẫn viên du lịch quốc tế", "Vi Thị Hồng Nhung", "TTPVHCC phường Kỳ Lừa", "Thẩm định", "bước 3/7 · ông Đức", "late", "alert-triangle", "Quá hạn 1 ngày", 0, "Thứ Năm 19/11"),
        new("H37.16-261109-0003", "Cấp lại thẻ hướng dẫn viên du lịch nội địa", "Hứa Văn Toàn", "TTPVHCC tỉnh", "Thẩm định", "bước 3/7", "soon", "clock", "Đến hạn hôm nay", 92, "Thứ Sáu 20/11", true),
        new("H37.16-261110-0002", "Cấp thẻ hướng dẫn viên du lịch nội địa", "Lý A Páo", "TTPVHCC xã Ba Sơn", "Thẩm định", "bước 3/7", "soon", "clock", "Đến hạn hôm nay", 88, "Thứ Sáu 20/11", true),
        new("H37.16-261113-0011", "Cấp giấy phép kinh doanh dịch vụ lữ hành nội địa", "Công ty TNHH Du lịch Mẫu Sơn", "TTPVHCC xã Lộc Bình", "Phối hợp: Công an tỉnh", "hạn ý kiến 23/11", "soon", "clock", "Còn 9 giờ làm việc", 74, "Thứ Hai 23/11"),
        new("H37.16-261118-0004", "Cấp thẻ hướng dẫn viên du lịch tại điểm", "Hoàng Thị Sinh", "TTPVHCC xã Bắc Sơn", "Chờ bổ sung", "yêu cầu 18/11, hạn 25/11", "hold", "pause", "Tạm dừng", 30, "Thứ Năm 03/12"),
        new("H37.16-261120-0001", "Cấp thẻ hướng dẫn viên du lịch nội địa", "Nông Văn Tuấn", "TTPVHCC xã Đồng Đăng", "Chờ phân công", "bước 2/7", "ok", "check", "Còn 10 ngày", 4, "Thứ Hai 07/12"),
    ];
}
