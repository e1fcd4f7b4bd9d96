using System.Net;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Spreadsheets;
using OneStop.Infrastructure.Jobs;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class ImportPageTests(TestPortal portal)
{
    private const string Now = "2023-12-01 09:00";
    private const string Check = "form[action*='handler=Check']";
    private const string Draft = "form[action*='handler=Draft']";

    [Fact]
    public async Task A_sheet_is_sent_mapped_checked_and_drafted_without_a_script()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.Editor, Now);
        var page = await browser.GetAsync(Links.ImportCatalogue);
        (await page.SendFilesAsync("form[enctype]", [])).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy chọn tệp .xlsx hoặc .csv.");
        (await page.SendFilesAsync("form[enctype]", [], ("Sheet", "a.pdf", "x"u8.ToArray()))).ShouldBe(HttpStatusCode.Conflict).ShouldShow("Chỉ nhận tệp bảng tính .xlsx hoặc .csv.");

        var run = await (await page.SendFilesAsync("form[enctype]", [], ("Sheet", "a.csv", "Mã TTHC;Tên;Thời hạn;Lạ\n1.900001;Cấp thẻ mới;;x\n1.900002;;3 tuần;y"u8.ToArray()))).FollowAsync();
        run.ShouldBe(HttpStatusCode.OK).ShouldShow("Ghép cột").ShouldShow("Cấp thẻ mới");
        run.ValueOf("Columns[1]").ShouldBe("Name");
        run.ValueOf("Columns[3]").ShouldBe("Ignored");
        (await run.SubmitAsync(Check, ("Columns[0]", "Ignored"), ("From", "hôm qua"))).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy chọn cột có mã TTHC.").ShouldShow("Hãy nhập ngày theo dạng ngày/tháng/năm");

        var waiting = await (await run.SubmitAsync(Check, ("From", "04/12/2023"))).FollowAsync();
        waiting.ShouldShow("Đã kiểm tra 0 / 2 dòng");
        waiting.Source.ShouldContain("http-equiv=\"refresh\"");
        await WorkAsync(scene);

        var found = await browser.GetAsync(waiting.Url);
        found.Source.ShouldNotContain("http-equiv=\"refresh\"");
        found.ShouldShow("1 sửa đổi, 0 bãi bỏ, 0 không đổi, 1 lỗi").ShouldShow("Thời hạn “3 tuần”: Không đọc được thời hạn.").ShouldShow("Khác nội dung đang có hiệu lực: tên thủ tục");
        (await browser.GetAsync(waiting.Url + "?loc=loi")).Text.ShouldNotContain("Khác nội dung");
        (await found.SubmitAsync(Draft)).ShouldBe(HttpStatusCode.Conflict).ShouldShow("Còn 1 dòng lỗi.");
        await found.SubmitAsync(Draft, ("LeavesOutWrong", "true"));
        await WorkAsync(scene);

        var done = await browser.GetAsync(waiting.Url);
        done.ShouldShow("Đã lập dự thảo quyết định với 1 thay đổi.");
        (await browser.GetAsync(done.Document.QuerySelector("#import .alert a")!.GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK).ShouldShow("1.900001");
        (await browser.GetAsync(Links.ImportCatalogue)).ShouldShow("a.csv").ShouldShow("Đã lập dự thảo");
    }

    [Fact]
    public async Task Sheets_are_sent_by_name_and_to_nobody_else()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.Editor, Now);

        var csv = await browser.GetAsync(Links.ExportCatalogue(SheetKind.Csv, "the huong dan"));
        csv.Headers["Content-Type"].ShouldBe("text/csv; charset=utf-8");
        csv.Source.ShouldContain("1.900001");
        csv.Source.ShouldNotContain("1.900002");
        (await browser.GetAsync(Links.ExportCatalogue(SheetKind.Xlsx, null, null, "cap-xa"))).Headers["Content-Disposition"].ShouldContain(".xlsx");
        (await browser.GetAsync(Links.ImportTemplate(SheetKind.Csv))).Source.ShouldContain("Bắt buộc.");

        var run = await (await browser.GetAsync(Links.ImportCatalogue)).SendFilesAsync("form[enctype]", [], ("Sheet", "a.csv", [.. csv.Bytes]));
        var id = Guid.Parse(run.Location!.Split('/')[^1]);
        (await browser.GetAsync(Links.ImportMessages(id, SheetKind.Csv))).Source.ShouldContain("Thông báo");
        using var other = await portal.OpenAsync(scene, scene.Staff.JusticeEditor, Now);
        (await other.GetAsync(Links.ImportRun(id))).ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync(Links.ImportMessages(id, SheetKind.Xlsx))).ShouldBe(HttpStatusCode.NotFound);
        using var clerk = await portal.OpenAsync(scene, scene.Staff.ClerkEast, Now);
        (await clerk.FollowAsync(await clerk.GetAsync(Links.ExportCatalogue(SheetKind.Csv)))).ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.FollowAsync(await clerk.GetAsync(Links.ImportCatalogue))).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task WorkAsync(Scene scene)
    {
        while (await scene.AsSystem().SendAsync(new ContinueImport()) > 0)
        {
        }
    }
}
