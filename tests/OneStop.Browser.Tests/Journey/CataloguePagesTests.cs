using OneStop.Web;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>A department's editor writes a draft; every page on the way is clean for axe and whole on a phone.</summary>
public sealed class CataloguePagesTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Today = "2026-11-23T09:00";

    [Fact]
    public async Task Pages_of_a_catalogue_editor_are_clean()
    {
        await using var editor = await Visitor.SignInAsync(browser, portal.LangSon, "dm.vhttdl", Today);
        await editor.LookAsync("danh-muc");
        await editor.OpenAsync(Links.CatalogueProcedure("2.001827"));
        await editor.LookAsync("danh-muc-thu-tuc");
        await editor.OpenAsync(Links.NewDecision);
        await editor.LookAsync("soan-quyet-dinh");
        await editor.Page.FillAsync("#Head_Title", "Công bố danh mục sửa đổi lĩnh vực du lịch");
        await editor.Page.FillAsync("#Head_From", "01/12/2026");
        await editor.FollowAsync(() => editor.Page.ClickAsync("text=Tạo dự thảo"));
        var decision = editor.Page.Url;
        await editor.Page.FillAsync("#Add_Code", "1.004628");
        await editor.FollowAsync(() => editor.Page.ClickAsync("button:has-text('Thêm thủ tục')"));
        await editor.FollowAsync(() => editor.Page.ClickAsync("button:has-text('Thêm trường hợp')"));
        await editor.Page.FillAsync("#Input_Cases_0__Name", "Cấp lại do bị mất");
        await editor.FollowAsync(() => editor.Page.Keyboard.PressAsync("Control+Enter"));
        await editor.SeesAsync("Đã lưu nội dung thủ tục.");
        await editor.LookAsync("thu-tuc-trong-quyet-dinh");
        await editor.Page.GotoAsync($"{decision}/tiep-nhan");
        await editor.LookAsync("quy-dinh-tiep-nhan");
        await editor.Page.GotoAsync($"{decision}/xem-truoc");
        await editor.SeesAsync("Hồ sơ đang mở giữ nội dung cũ");
        await editor.LookAsync("xem-truoc");
        await editor.Page.GotoAsync(decision);
        await editor.LookAsync("quyet-dinh");
        await editor.OpenAsync(Links.Decisions);
        await editor.LookAsync("danh-sach-quyet-dinh");
    }
}
