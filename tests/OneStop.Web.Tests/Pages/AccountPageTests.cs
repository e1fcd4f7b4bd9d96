using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Application.Spreadsheets;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class AccountPageTests(TestPortal portal)
{
    private const string Now = "2023-12-01 09:00";

    [Fact]
    public async Task A_spreadsheet_is_checked_row_by_row_and_only_what_is_right_is_sent_when_asked()
    {
        var scene = await portal.Given.ATenantAsync();
        using var leader = await portal.OpenAsync(scene, scene.Staff.Tourism.Leader, Now);
        var page = (await leader.GetAsync(Links.AccountImport)).ShouldBe(HttpStatusCode.OK);
        var sheet = await SheetWriter.ToBytesAsync(
            SheetKind.Xlsx,
            AccountSheet.Headings,
            [["Nông Thị Lan", "Chuyên viên", "lan@gmail.com", "0912345678", "Chuyên viên", "", "", "01/12/2023", ""], ["", "", "", "", "Giám đốc", "", "", "hôm nay", ""]],
            CancellationToken.None);

        var read = (await page.SendFilesAsync("form[enctype]", [], ("Sheet", "nguoi.xlsx", sheet))).ShouldBe(HttpStatusCode.OK);
        read.ShouldShow("1 dòng đúng, 1 dòng cần sửa").ShouldShow("Hãy nhập họ và tên.").ShouldShow("Chỉ gửi 1 dòng đúng");
        (await scene.ReadAsync(db => db.AccountRequests.CountAsync())).ShouldBe(0);
        (await read.SubmitAsync("form:has([name=Packed])")).ShouldLeadTo(Links.StaffAccounts);
        (await scene.ReadAsync(db => db.AccountRequests.Select(asked => asked.FullName).ToListAsync())).ShouldBe(["Nông Thị Lan"]);

        (await page.SendFilesAsync("form[enctype]", [], ("Sheet", "nguoi.csv", Encoding.UTF8.GetBytes("Tên\nLan\n")))).ShouldBe(HttpStatusCode.Conflict).ShouldShow("Bảng tính thiếu cột: Họ và tên");
        (await leader.GetAsync(Links.AccountTemplate("xlsx"))).ShouldBe(HttpStatusCode.OK).Headers["Content-Disposition"].ShouldContain("mau-de-nghi-cap-tai-khoan.xlsx");
    }

    [Fact]
    public async Task A_refused_form_comes_back_with_messages_and_everything_typed()
    {
        var scene = await portal.Given.ATenantAsync();
        using var leader = await portal.OpenAsync(scene, scene.Staff.Tourism.Leader, Now);
        var page = await leader.GetAsync(Links.AccountRequestForm);

        var refused = await page.SubmitAsync("form:has([name='Input.FullName'])", ("Input.FullName", "Nông Thị Lan"), ("Input.Email", "lan@"), ("Input.Role", "2"));

        refused.ShouldBe(HttpStatusCode.BadRequest).TextOf("#Input_Email-error").ShouldContain("không đúng");
        refused.ValueOf("Input.FullName").ShouldBe("Nông Thị Lan");
        refused.ValueOf("Input.Email").ShouldBe("lan@");
    }

    [Fact]
    public async Task A_locked_account_is_out_with_the_next_request_and_stays_out()
    {
        var scene = await portal.Given.ATenantAsync();
        using var clerk = await portal.OpenAsync(scene, scene.Staff.ClerkEast, Now);
        using var office = await portal.OpenAsync(scene, scene.Staff.Office, Now);
        var page = await office.GetAsync(Links.StaffMember(scene.Staff.ClerkEast.Member.Id.Value));

        (await page.SubmitAsync("form[action*='handler=Lock']", ("Reason", ""))).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy nhập lý do khóa.");
        (await page.SubmitAsync("form[action*='handler=Lock']", ("Reason", "Mất máy"))).ShouldBe(HttpStatusCode.Redirect);

        (await clerk.GetAsync(Links.Counter)).ShouldAskToSignIn();
        (await clerk.TrySignInAsync(scene.Staff.ClerkEast.UserName, SampleStaff.Password)).ShouldBe(HttpStatusCode.Forbidden).ShouldShow("Tài khoản đã bị khóa");
        (await clerk.TrySignInAsync(scene.Staff.ClerkEast.UserName, "sai-mat-khau")).ShouldBe(HttpStatusCode.BadRequest).ShouldNotShow("đã bị khóa");
    }

    [Fact]
    public async Task A_deputy_chooses_in_the_account_menu_in_whose_place_they_act()
    {
        var scene = await portal.Given.ATenantAsync();
        var (leader, deputy) = (scene.Staff.Tourism.Leader, scene.Staff.Tourism.Head);
        await scene.As(leader).SendAsync(new NameDeputy(leader.Appointment.Id, deputy.Member.Id.Value, "01/12/2023", "01/12/2023", "Đi họp"));
        using var browser = await portal.OpenAsync(scene, deputy, Now);
        (await browser.GetAsync(Links.StaffAccounts)).ShouldLeadTo("/khong-duoc-phep");

        var page = await browser.GetAsync(Links.Desk);
        var key = page.Document.QuerySelectorAll(".me button[name=key]")[1].GetAttribute("value");
        (await page.SubmitAsync($"form[action='{Links.ChooseDuty}']", ("key", key))).ShouldLeadTo(Links.Home);

        (await browser.GetAsync(Links.StaffAccounts)).ShouldBe(HttpStatusCode.OK).ShouldShow($"(thay {leader.Member.FullName})");
        await browser.TravelAsync("2023-12-02 09:00");
        (await browser.GetAsync(Links.StaffAccounts)).ShouldLeadTo("/khong-duoc-phep");
    }

    [Fact]
    public async Task Activation_links_cannot_be_tried_without_end()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene);
        var answers = new List<HttpStatusCode>();
        for (var tries = 0; tries < 25; tries++)
        {
            answers.Add((await browser.GetAsync(Links.ActivateBy($"khong-dung-{tries}"))).Status);
        }

        answers[0].ShouldBe(HttpStatusCode.NotFound);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task The_trail_is_exported_as_it_is_filtered()
    {
        var scene = await portal.Given.ATenantAsync();
        using var office = await portal.OpenAsync(scene, scene.Staff.Office, Now);
        await office.TryPasswordAsync(scene.Staff.ClerkEast.UserName, "sai-mat-khau");

        var page = (await office.GetAsync($"{Links.AuditLog}?Query=tuan")).ShouldBe(HttpStatusCode.OK).ShouldShow("Đăng nhập sai");
        var file = await office.GetAsync(page.Document.QuerySelector("a[download]")!.GetAttribute("href")!);

        file.ShouldBe(HttpStatusCode.OK).Source.ShouldContain("Đăng nhập sai");
        file.Source.ShouldNotContain(scene.Staff.Office.Member.FullName);
        file.Headers["Content-Disposition"].ShouldContain("nhat-ky-quan-tri.csv");
    }
}
