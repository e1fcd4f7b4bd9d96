using Microsoft.Playwright;
using OneStop.Infrastructure.Identity;
using OneStop.Web;
using Shouldly;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>An account's whole way: asked for, granted, activated with a second factor, used, ended; and every page on it.</summary>
public sealed class AccountJourneyTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Today = "2026-11-23T09:00";

    [Fact]
    public async Task An_account_is_asked_for_granted_activated_with_a_second_factor_used_and_ended()
    {
        await using (var leader = await Visitor.SignInAsync(browser, portal.LangSon, "gd.y-te", Today))
        {
            await leader.OpenAsync(Links.StaffAccounts);
            await leader.LookAsync("tai-khoan-don-vi-trong");
            await leader.OpenAsync(Links.AccountImport);
            await leader.LookAsync("tai-khoan-tu-tep");
            await leader.OpenAsync(Links.AccountRequestForm);
            await leader.PressAsync("Gửi đề nghị");
            await leader.LookAsync("tai-khoan-de-nghi-sai", isRefused: true);
            await leader.Page.FillAsync("#Input_FullName", "Phùng Thị Khánh Vân");
            await leader.Page.FillAsync("#Input_Position", "Phó Trưởng phòng");
            await leader.Page.FillAsync("#Input_Email", "khanh.van@gmail.com");
            await leader.Page.SelectOptionAsync("#Input_Role", new SelectOptionValue { Label = "Lãnh đạo phòng" });
            await leader.Page.FillAsync("#Input_From", "23/11/2026");
            await leader.PressAsync("Gửi đề nghị");
            await leader.SeesAsync("Đã gửi đề nghị cấp tài khoản cho Phùng Thị Khánh Vân");
            await leader.LookAsync("tai-khoan-don-vi", isRefused: true);
            await leader.Page.GetByRole(AriaRole.Link, new() { Name = "Phùng Thị Khánh Vân" }).ClickAsync();
            await leader.SeesAsync("Chờ Văn phòng UBND tỉnh duyệt");
            await leader.LookAsync("tai-khoan-de-nghi-cho", isRefused: true);
        }

        string link;
        string userName;
        await using (var office = await Visitor.SignInAsync(browser, portal.LangSon, "vpubnd", Today))
        {
            await office.OpenAsync(Links.StaffAccounts);
            await office.LookAsync("tai-khoan-cho-duyet");
            await office.Page.GetByRole(AriaRole.Link, new() { Name = "Phùng Thị Khánh Vân" }).ClickAsync();
            await office.SeesAsync("Duyệt và cấp tài khoản");
            await office.LookAsync("tai-khoan-duyet");
            await office.PressAsync("Duyệt và cấp tài khoản");
            link = await office.Page.InputValueAsync("[data-activation-link]");
            userName = await office.Page.InnerTextAsync(".alert .code >> nth=0");
            userName.ShouldBe("vanptk.yte");
            await office.LookAsync("tai-khoan-da-duyet");
        }

        await using (var person = await Visitor.ArriveAsync(browser, portal.LangSon, BrowserFixture.Desktop, Today))
        {
            await person.OpenAsync(link);
            await person.SeesAsync("vanptk.yte");
            await person.LookAsync("kich-hoat");
            await person.Page.FillAsync("#Password", "mat-khau-cua-van");
            await person.Page.FillAsync("#Repeat", "mat-khau-cua-van");
            await person.PressAsync("Kích hoạt");
            await person.SeesAsync("Đã đặt mật khẩu");
            await person.Page.FillAsync("#UserName", userName);
            await person.Page.FillAsync("#Password", "mat-khau-cua-van");
            await person.PressAsync("Đăng nhập");
            await person.SeesAsync("Vị trí của ông/bà cần xác thực hai lớp");
            await person.LookAsync("xac-thuc-bat-buoc");
            var key = (await person.Page.InnerTextAsync("figure + p .code")).Replace(" ", string.Empty, StringComparison.Ordinal);
            await person.Page.FillAsync("#Code", Totp.Code(key, new TotpClock().Step));
            await person.PressAsync("Bật xác thực hai lớp");
            await person.SeesAsync("Mã khôi phục");
            await person.LookAsync("xac-thuc-ma-khoi-phuc");
            await person.OpenAsync(Links.Desk);
            await person.SeesAsync("Bàn việc");
            await person.OpenAsync(Links.Account);
            await person.LookAsync("tai-khoan-cua-toi");

            await using (var office = await Visitor.SignInAsync(browser, portal.LangSon, "vpubnd", Today))
            {
                await office.OpenAsync(Links.StaffAccountsView("nguoi-dung", query: userName));
                await office.LookAsync("tai-khoan-nguoi-dung");
                await office.Page.GetByRole(AriaRole.Link, new() { Name = "Phùng Thị Khánh Vân" }).ClickAsync();
                await office.SeesAsync("Kết thúc ngay");
                await office.LookAsync("tai-khoan-nguoi");
                await office.Page.ClickAsync("summary:has-text('Kết thúc ngay')");
                await office.Page.FillAsync("form[action*='handler=End'] [name=Reason]", "Chuyển công tác");
                await office.PressAsync("Kết thúc vị trí này");
                await office.SeesAsync("Đã kết thúc vị trí");
                await office.LookAsync("tai-khoan-nguoi-da-het");
            }

            await person.OpenAsync(Links.Desk);
            await person.SeesAsync("chưa có vị trí công tác còn hiệu lực");
        }
    }

    [Fact]
    public async Task Pages_of_the_Office_about_accounts_are_clean()
    {
        await using var office = await Visitor.SignInAsync(browser, portal.LangSon, "vpubnd", Today);
        foreach (var (name, url) in new[]
        {
            ("tai-khoan-cap", Links.AccountRequestForm),
            ("tai-khoan-ra-soat", Links.AccessReview),
            ("tai-khoan-tu-cap", Links.Allowances),
            ("nhat-ky", Links.AuditLog),
            ("xac-thuc-doi", Links.SecondFactor),
            ("tai-khoan-van-phong", Links.Account),
        })
        {
            await office.OpenAsync(url);
            await office.LookAsync(name);
        }
    }

    [Fact]
    public async Task The_second_step_shows_a_developer_the_code_of_a_demo_person()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, portal.LangSon, BrowserFixture.Desktop, Today);
        await visitor.Page.FillAsync("#UserName", "tp.y-te");
        await visitor.Page.FillAsync("#Password", Infrastructure.Seeding.Demo.DemoAccounts.Password);
        await visitor.PressAsync("Đăng nhập");
        await visitor.SeesAsync("Bản dùng thử: mã lúc này");
        await visitor.LookAsync("dang-nhap-buoc-hai");
    }
}
