using System.Net;
using Microsoft.EntityFrameworkCore;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class ReceptionPageTests(TestPortal portal)
{
    private const string Reception = "form:has([name='Form.Name'])";

    private static readonly (string, string?)[] Filled =
    [
        ("Form.Name", "Nguyễn Văn Đức"), ("Form.IdNumber", "020096001234"), ("Form.BirthOn", "14/03/1996"), ("Form.Gender", "Male"),
        ("Form.Address", "Số 5, thôn Nà Sla"), ("Form.Phone", "0912345678"),
        ("Form.Papers[0].IsReceived", "true"), ("Form.Papers[0].Quantity", "1"), ("Form.Papers[1].IsReceived", "true"), ("Form.Papers[1].Quantity", "2"),
    ];

    [Fact]
    public async Task A_dossier_is_received_and_its_receipt_is_printed()
    {
        var scene = await portal.Given.ATenantAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 09:00");

        var done = await page.SubmitAsync(Reception, Filled);

        done.ShouldLeadTo("/ho-so/H90.16-231201-0001/giay-tiep-nhan");
        (await done.FollowAsync()).ShouldShow("H90.16-231201-0001").ShouldShow("Nguyễn Văn Đức").ShouldShow("ngày 15 tháng 12 năm 2023");
    }

    [Fact]
    public async Task A_double_click_receives_one_dossier()
    {
        var scene = await portal.Given.ATenantAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 09:00");

        var answers = await Task.WhenAll(page.SubmitAsync(Reception, Filled), page.SubmitAsync(Reception, Filled), page.SubmitAsync(Reception, Filled));

        answers.Select(answer => answer.Location).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        (await scene.ReadAsync(db => db.Dossiers.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Scans_come_with_the_form_where_the_browser_runs_no_script()
    {
        var scene = await portal.Given.ATenantAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 09:00");

        var done = await page.SendFilesAsync(Reception, Filled, ("tep[0]", "don.pdf", TestFiles.Pdf()));

        done.ShouldLeadTo("/ho-so/H90.16-231201-0001/giay-tiep-nhan");
        (await scene.ReadAsync(db => db.DossierPapers.CountAsync(paper => paper.FileId != null))).ShouldBe(1);
    }

    [Fact]
    public async Task A_scan_that_lies_is_refused_beside_its_paper_and_a_file_that_belongs_nowhere_is_left_alone()
    {
        var scene = await portal.Given.ATenantAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 09:00");

        var again = await page.SendFilesAsync(
            Reception,
            Filled,
            ("tep[0]", "don.pdf", "<html>không phải PDF</html>"u8.ToArray()),
            ("tep[", "a.pdf", TestFiles.Pdf()),
            ("tep[99]", "b.pdf", TestFiles.Pdf()),
            ("tep[-1]", "c.pdf", TestFiles.Pdf()));

        again.ShouldBe(HttpStatusCode.BadRequest).ShouldShow("don.pdf: Nội dung tệp không đúng với đuôi tệp");
        again.ValueOf("Form.Name").ShouldBe("Nguyễn Văn Đức");
        (await scene.ReadAsync(db => db.StoredFiles.CountAsync())).ShouldBe(0);
        (await scene.ReadAsync(db => db.Dossiers.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Everything_typed_comes_back_when_something_is_wrong()
    {
        var scene = await portal.Given.ATenantAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 09:00");

        var again = await page.SubmitAsync(Reception, [.. Filled.Where(field => field.Item1 is not "Form.Phone" and not "Form.Papers[1].IsReceived"), ("Form.Phone", "12")]);

        again.ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Số điện thoại không đúng.");
        again.ValueOf("Form.Name").ShouldBe("Nguyễn Văn Đức");
        again.ValueOf("Form.IdNumber").ShouldNotBeNull().Replace(" ", "", StringComparison.Ordinal).ShouldBe("020096001234");
        again.ValueOf("Form.Phone").ShouldBe("12");
        (await scene.ReadAsync(db => db.Dossiers.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("2023-11-14 09:00", "Chưa đến thời gian thí điểm")]
    [InlineData("2024-07-01 09:00", "Thời gian thí điểm đã hết")]
    public async Task Outside_the_pilot_the_page_says_why_not_and_refuses_the_form(string at, string reason)
    {
        var scene = await portal.Given.ATenantAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkEast, at);
        page.ShouldShow(reason).ShouldShow("15/11/2023").ShouldShow("30/06/2024");

        var answer = await page.SubmitAsync(Reception, Filled);

        answer.ShouldBe(HttpStatusCode.Conflict).ShouldShow(reason).ValueOf("Form.Name").ShouldBe("Nguyễn Văn Đức");
        (await scene.ReadAsync(db => db.Dossiers.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_held_is_offered_without_script_and_taken_unless_the_clerk_asks_for_a_new_one()
    {
        var scene = await portal.Given.ATenantAsync();
        var earlier = await scene.AnEarlierScanAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 09:00");
        var typed = Filled.Where(field => !field.Item1.StartsWith("Form.Papers[1]", StringComparison.Ordinal)).ToArray();

        var offered = await page.SubmitAsync("button[formaction$='Refresh#s3']", typed);
        offered.ShouldShow("Đã có bản số hóa").ShouldShow($"hồ sơ {earlier.Code} ngày 20/11/2023");
        offered.ValueOf("Form.Papers[1].Held").ShouldNotBeNull().ShouldNotBe("moi");

        var done = await offered.SubmitAsync(Reception);
        done.ShouldLeadTo("/ho-so/H90.16-231201-0001/giay-tiep-nhan");
        (await scene.ReadAsync(db => db.DossierPapers.CountAsync(paper => paper.Reuse != null))).ShouldBe(1);
        (await done.FollowAsync()).ShouldShow("dùng lại bản đã số hóa");
    }

    [Fact]
    public async Task Who_hands_in_for_the_applicant_is_asked_for_and_put_down()
    {
        var scene = await portal.Given.ATenantAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkAtCentre, "2025-09-22 09:00");

        var again = await page.SubmitAsync(Reception, [.. Filled, ("Form.IsAuthorised", "true")]);
        again.ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy nhập họ tên người được ủy quyền.").ShouldShow("Hãy nhập loại, số, ngày của giấy tờ ủy quyền.");

        var done = await again.SubmitAsync(
            Reception,
            [.. Filled, ("Form.IsAuthorised", "true"), ("Form.Authorised.Name", "Nguyễn Thị Bình"), ("Form.Authorised.IdNumber", "020196004567"), ("Form.Authorised.Address", "Số 5 phố Dã Tượng"), ("Form.Authorised.Phone", "0987654321"), ("Form.Authorised.Authority", "Giấy ủy quyền số 05/2025")]);
        (await done.FollowAsync()).ShouldShow("Nguyễn Thị Bình").ShouldShow("Giấy ủy quyền số 05/2025");
    }

    [Fact]
    public async Task Guidance_is_made_of_what_is_typed_and_the_reception_goes_on_afterwards()
    {
        var scene = await portal.Given.ATenantAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 09:00");
        var typed = Filled.Where(field => !field.Item1.StartsWith("Form.Papers[1]", StringComparison.Ordinal)).ToArray();

        var guide = await (await page.SubmitAsync("#guide", typed)).ShouldLeadTo("/tiep-nhan/phieu/huong-dan").FollowAsync();
        guide.ShouldShow("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ").ValueOf("Form.Lines").ShouldBe("Bằng tốt nghiệp (02 bản sao chứng thực)");
        guide.ValueOf("Form.Name").ShouldBe("Nguyễn Văn Đức");

        (await guide.SubmitAsync("form:has([name='Form.Lines'])", ("Form.Reason", ""))).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy nhập lý do.").ValueOf("Form.Lines").ShouldNotBeNull();
        var issued = await guide.SubmitAsync("form:has([name='Form.Lines'])");
        (await issued.FollowAsync()).ShouldShow("01/PBS-BPTNTKQ").ShouldShow("Bằng tốt nghiệp (02 bản sao chứng thực)");

        var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 09:30");
        (await browser.GetAsync(Links.Counter)).ShouldShow("Phiếu đã lập hôm nay").ShouldShow("01/PBS-BPTNTKQ");
        (await browser.GetAsync(Links.Receive)).ValueOf("Form.Name").ShouldBe("Nguyễn Văn Đức");
        var second = await (await browser.GetAsync(Links.CounterForm("huong-dan"))).ShouldShow("đã được hướng dẫn bổ sung").SubmitAsync("form:has([name='Form.Lines'])");
        second.ShouldBe(HttpStatusCode.Conflict).ShouldShow("Chỉ được yêu cầu sửa đổi, bổ sung hồ sơ một lần");
    }

    [Fact]
    public async Task A_procedure_of_one_day_is_solved_on_the_same_page_without_script()
    {
        var scene = await portal.Given.ATenantAsync();
        var browser = await portal.OpenAsync(scene, scene.Staff.ClerkYen, "2023-12-01 09:00");
        var page = (await browser.GetAsync(Links.ReceiveProcedure(scene.Catalogue.Copy.Code))).ShouldShow("Giải quyết và trả kết quả ngay");
        (string, string?)[] typed = [.. Filled, ("Form.CommuneId", scene.Places.Yen.Unit.Id.ToString()), ("Solve.Number", "45/BS"), ("Solve.Signer", "Chủ tịch Lương Văn An")];

        var again = await page.SubmitAsync("#solve", typed);
        again.ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy đính kèm văn bản kết quả").ValueOf("Solve.Number").ShouldBe("45/BS");

        var done = await again.SendFilesAsync("#solve", typed, ("ket-qua", "ban-sao.pdf", TestFiles.Pdf()));
        (await done.ShouldLeadTo("/ho-so/H90.21.01-231201-0001").FollowAsync()).ShouldShow("Đã trả kết quả").ShouldShow("Giải quyết và trả ngay tại quầy");
    }

    [Fact]
    public async Task An_envelope_is_put_down_and_waits_on_the_counters_page_with_its_deadline()
    {
        var scene = await portal.Given.ATenantAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-01 09:00");
        var posted = await page.SubmitAsync("button[formaction$='Refresh']", [.. Filled, ("Form.Channel", "Post")]);

        var home = await (await posted.SubmitAsync("#register")).ShouldLeadTo("/quay").FollowAsync();

        home.ShouldShow("Đã vào sổ hồ sơ gửi qua bưu chính H90.16-231201-0001").ShouldShow("qua bưu chính").ShouldShow("Còn 8 giờ");
    }

    [Fact]
    public async Task A_refusal_carries_the_verdict()
    {
        var scene = await portal.Given.ATenantAsync();
        var page = await OpenAsync(scene, scene.Staff.ClerkYen, "2023-12-01 09:00");

        var refuse = await (await page.SubmitAsync("#refuse", Filled)).FollowAsync();

        refuse.ShouldShow("Phiếu từ chối tiếp nhận giải quyết hồ sơ").ValueOf("Form.Reason").ShouldNotBeNull().ShouldContain("Căn cứ: khoản 1 Điều 1 Quyết định thí điểm năm 2023.");
        (await (await refuse.SubmitAsync("form:has([name='Form.Reason'])")).FollowAsync()).ShouldShow("01/PTC-").ShouldShow("chỉ tiếp nhận tại Bộ phận Một cửa cấp tỉnh, cấp huyện");
    }

    [Fact]
    public async Task A_commune_counter_is_told_where_a_provincial_procedure_may_be_received()
    {
        var scene = await portal.Given.ATenantAsync();

        (await OpenAsync(scene, scene.Staff.ClerkYen, "2023-12-01 09:00")).ShouldShow("chỉ tiếp nhận tại Bộ phận Một cửa cấp tỉnh, cấp huyện").ShouldShow("Bộ phận Một cửa huyện Đông Khê");
    }

    private async Task<Page> OpenAsync(Scene scene, SamplePerson clerk, string at)
    {
        var browser = await portal.OpenAsync(scene, clerk, at);
        return (await browser.GetAsync(Links.ReceiveProcedure(scene.Catalogue.Guide.Code))).ShouldBe(HttpStatusCode.OK);
    }
}
