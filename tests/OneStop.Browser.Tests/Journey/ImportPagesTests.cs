using System.Text;
using Microsoft.Playwright;
using OneStop.Web;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>A department's editor imports a sheet; every page on the way is clean for axe and whole on a phone.</summary>
public sealed class ImportPagesTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Today = "2026-11-23T09:00";

    private const string Sheet = """
        STT;Mã TTHC;Tên thủ tục;Lĩnh vực;Thời hạn giải quyết;Phí;Kết quả;Căn cứ;Ghi chú riêng
        1;1.004628;Cấp thẻ hướng dẫn viên du lịch quốc tế;Du lịch;;700.000;Thẻ hướng dẫn viên;Luật Du lịch 2017;a
        2;1.004623;;;3 tuần;;;;b
        3;3.000901.H37;Công nhận điểm du lịch cộng đồng;Du lịch;10 ngày làm việc;Không;Quyết định công nhận;Luật Du lịch 2017;c
        4;2.001827;;;;;;;
        """;

    [Fact]
    public async Task Pages_of_an_import_are_clean()
    {
        await using var editor = await Visitor.SignInAsync(browser, portal.LangSon, "dm.vhttdl", Today);
        await editor.OpenAsync(Links.ImportCatalogue);
        await editor.LookAsync("nhap-danh-muc");
        await editor.Page.SetInputFilesAsync("#Sheet", new FilePayload { Name = "Phụ lục I - lĩnh vực du lịch.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Sheet) });
        await editor.FollowAsync(() => editor.Page.ClickAsync("text=Gửi tệp >> nth=0"));
        await editor.SeesAsync("Ghép cột");
        await editor.LookAsync("nhap-ghep-cot");
        await editor.Page.FillAsync("#From", "01/12/2026");
        await editor.FollowAsync(() => editor.Page.ClickAsync("button:has-text('Kiểm tra')"));
        await editor.SeesAsync("Đã kiểm tra 0 / 4 dòng.");
        await editor.LookAsync("nhap-dang-kiem-tra");
        await portal.WorkAsync();
        await editor.SeesAsync("Kết quả kiểm tra, chưa ghi gì");
        await editor.LookAsync("nhap-ket-qua");
        await editor.Page.CheckAsync("#LeavesOutWrong");
        await editor.FollowAsync(() => editor.Page.ClickAsync("button:has-text('Lập dự thảo')"));
        await portal.WorkAsync();
        await editor.SeesAsync("Đã lập dự thảo quyết định");
        await editor.LookAsync("nhap-da-lap");
        await editor.OpenAsync(Links.ImportCatalogue);
        await editor.LookAsync("nhap-danh-muc-luot");
    }
}
