using System.Net;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

/// <summary>Where procedures are received, the way to 100 %, and pilots, as pages.</summary>
public sealed class RulePageTests(TestPortal portal)
{
    private const string InPilot = "2023-12-01 09:00";

    [Fact]
    public async Task A_clerk_looks_at_any_day_and_goes_from_a_cell_to_its_reasons()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, InPilot);

        var matrix = (await browser.GetAsync($"{Links.ReceptionMatrix}?ngay=01/07/2025")).ShouldBe(HttpStatusCode.OK);
        var reasons = await browser.GetAsync(matrix.Document.QuerySelector(".reach")!.GetAttribute("href")!.Split('#')[0]);

        matrix.TextsOf(".reach-table thead th").ShouldBe(["Mã", "Thủ tục · cơ quan giải quyết", "Tại cấp tỉnh", "Tại cấp xã"]);
        matrix.TextsOf(".reach").ShouldAllBe(cell => cell == "mọi nơi");
        matrix.Document.QuerySelector($"a[href='{Links.IndependenceProgress}']").ShouldBeNull();
        reasons.ShouldShow("Các quy định tiếp nhận về thủ tục này").ShouldShow("khoản 1 Điều 14 Nghị định 118/2025/NĐ-CP");
    }

    [Fact]
    public async Task What_is_no_day_is_said_beside_the_field_and_today_is_shown()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, InPilot);

        var page = (await browser.GetAsync($"{Links.ReceptionMatrix}?ngay=31/02/2024")).ShouldBe(HttpStatusCode.OK);

        page.TextOf("#ngay-error").ShouldBe("\"31/02/2024\" không phải là ngày. Nhập theo dạng 20/11/2026.");
        page.ValueOf("ngay").ShouldBe("31/02/2024");
        page.ShouldShow("ngày 01/12/2023 (hôm nay)");
    }

    [Fact]
    public async Task A_refused_clerk_is_led_to_the_reasons_with_everything_filled_in()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.ClerkYen, InPilot);

        var refused = await browser.GetAsync(Links.ReceiveProcedure("1.900001"));
        var why = refused.Document.QuerySelectorAll("a").Single(link => link.TextContent == "Vì sao không được?").GetAttribute("href")!;
        var reasons = (await browser.GetAsync(why)).ShouldBe(HttpStatusCode.OK);

        reasons.ValueOf("ngay").ShouldBe("01/12/2023");
        reasons.ValueOf("quay").ShouldBe("xa-90101");
        reasons.ValueOf("cach").ShouldBe("truc-tiep");
        reasons.ShouldShow("Bộ phận Một cửa xã Yên Trạch không được tiếp nhận.").ShouldShow("không áp dụng cho Bộ phận Một cửa cấp này").ShouldShow("chưa có hiệu lực");
        (await browser.GetAsync(Links.ReceptionReasons("9.999999"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_Office_proposes_what_is_ticked_and_is_led_to_the_draft()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.Office, InPilot);
        var page = await browser.GetAsync(Links.IndependenceProgress);

        var nothing = await page.SubmitAsync("form:has([data-bulk])");
        var done = await page.SubmitAsync("form:has([data-bulk])", ("Codes", "1.900002"));

        page.TextsOf(".totals dd").ShouldBe(["0%", "0", "3", "3"]);
        page.Document.QuerySelectorAll(".chart polyline").Length.ShouldBe(4);
        nothing.ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy chọn ít nhất một thủ tục để đề xuất.");
        done.ShouldBe(HttpStatusCode.Redirect).Location!.ShouldStartWith("/dieu-hanh/danh-muc/quyet-dinh/");
    }

    [Fact]
    public async Task An_editor_sees_the_own_agencys_procedures_and_is_refused_others()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.Editor, InPilot);
        var page = await browser.GetAsync(Links.IndependenceProgress);

        var refused = await page.SubmitAsync("form:has([data-bulk])", ("Codes", "1.900003"));

        page.TextsOf("#Codes td.code").ShouldBe(["1.900001", "1.900002"]);
        refused.ShouldBe(HttpStatusCode.Conflict).ShouldShow("Chỉ được đề xuất cho thủ tục của cơ quan mình. Thủ tục của cơ quan khác: 1.900003.");
    }

    [Fact]
    public async Task The_Office_reads_a_pilot_and_takes_its_evaluation_away_in_each_form()
    {
        var scene = await portal.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Returned);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Office, "2024-06-28 09:00");

        var home = await browser.GetAsync(Links.Office);
        var pilot = await browser.GetAsync(Links.Pilot("thi-diem-2023"));
        var report = await browser.GetAsync(Links.PilotReport("thi-diem-2023", "1.900001"));
        var printed = await browser.GetAsync(Links.PilotReportPrint("thi-diem-2023"));
        var sheet = await browser.GetAsync(Links.PilotReportSheet("thi-diem-2023"));

        home.ShouldShow("Quyết định thí điểm năm 2023: còn 2 ngày (0 ngày làm việc).");
        pilot.TextsOf(".totals dd").ShouldBe(["1", "1", "1", "100%", "0", "0"]);
        report.ShouldShow("Số liệu này gồm những hồ sơ nào?").TextsOf(".report tfoot td").ShouldBe(["Tổng số", "0", "1", "1", "1", "1", "0", "0", "1", "0", "0", "0", "0"]);
        printed.ShouldShow("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").ShouldShow("Báo cáo đánh giá kết quả thí điểm").TextOf(".doc-place").ShouldBe("Mẫu, ngày 28 tháng 6 năm 2024");
        sheet.ShouldBe(HttpStatusCode.OK).Headers["Content-Disposition"].ShouldContain("danh-gia-thi-diem-2023.xlsx");
        sheet.Headers["Content-Type"].ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }
}
