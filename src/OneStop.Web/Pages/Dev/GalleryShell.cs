using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OneStop.Web.Components;

namespace OneStop.Web.Pages.Dev;

/// <summary>The frame around the gallery's pages.</summary>
internal static class GalleryShell
{
    public static void Put(ViewDataDictionary viewData, string current)
    {
        NavItem[] nav =
        [
            new("Tiếp nhận", "#reception", false, null, "f2"),
            new("Bàn việc", "#desk", current == "Bàn việc", 23),
            new("Chờ tôi duyệt", "#dossier", false, 5),
            new("Phối hợp", "#pieces", false, 2),
            new("Sổ theo dõi", "#pieces"),
        ];
        ClockPreset[] presets = [new("Giờ thật", ""), new("Sáng mai 08:00", "2026-11-21T08:00"), new("Sau hạn trả 1 ngày", "2026-12-08T08:00")];
        viewData[ShellModel.Key] = new ShellModel(
            "Một cửa tỉnh Lạng Sơn",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Lương Minh Đức",
            "Chuyên viên · Phòng Du lịch",
            nav,
            "/tra-cuu",
            new ClockBarModel(new DateTime(2026, 11, 20, 8, 42, 0), true, presets))
        {
            HomeUrl = "/phat-trien/giao-dien",
            ChangePasswordUrl = "#",
            SignOutUrl = "#",
        };
    }

    public static void PutPublic(ViewDataDictionary viewData) =>
        viewData[ShellModel.Key] = new ShellModel(
            "Một cửa tỉnh Lạng Sơn",
            "Tra cứu hồ sơ",
            null,
            null,
            [new("Thủ tục", "#"), new("Tra cứu hồ sơ", "#", true), new("Phản ánh, kiến nghị", "#")],
            null)
        {
            HomeUrl = "/phat-trien/giao-dien/cong-khai",
            Hotline = "0205 3 812 345",
            SignInUrl = "#",
            FooterLines = ["Ủy ban nhân dân tỉnh Lạng Sơn", "Số 6 đường Hùng Vương, phường Lương Văn Tri"],
        };
}
