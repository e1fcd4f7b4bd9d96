using System.Net;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Samples;
using OneStop.Web;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Security;

public sealed class SignInTests(TestPortal portal)
{
    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene);

        var wrong = await browser.TrySignInAsync(scene.Staff.ClerkEast.UserName, "sai-mat-khau");
        var unknown = await browser.TrySignInAsync("khong.co.ai", "sai-mat-khau");

        wrong.ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Tên đăng nhập hoặc mật khẩu không đúng.");
        unknown.Status.ShouldBe(wrong.Status);
        unknown.TextsOf("[role=alert], .field-error").ShouldBe(wrong.TextsOf("[role=alert], .field-error"));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene);
        for (var tries = 1; tries < 5; tries++)
        {
            (await browser.TrySignInAsync(scene.Staff.ClerkEast.UserName, "sai-mat-khau")).ShouldBe(HttpStatusCode.BadRequest);
        }

        (await browser.TrySignInAsync(scene.Staff.ClerkEast.UserName, "sai-mat-khau")).ShouldBe(HttpStatusCode.TooManyRequests);
        (await browser.TrySignInAsync(scene.Staff.ClerkEast.UserName, SampleStaff.Password))
            .ShouldBe(HttpStatusCode.TooManyRequests).ShouldShow("Tài khoản tạm khóa 15 phút");
    }

    [Theory]
    [InlineData("/tai-khoan", "/tai-khoan")]
    [InlineData("https://ke-xau.vn/", Links.Home)]
    [InlineData("//ke-xau.vn/", Links.Home)]
    [InlineData("/\\ke-xau.vn", Links.Home)]
    [InlineData("javascript:alert(1)", Links.Home)]
    public async Task Signing_in_leads_on_within_the_site_only(string asked, string led)
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene);

        (await browser.TrySignInAsync(scene.Staff.ClerkEast.UserName, SampleStaff.Password, asked)).ShouldLeadTo(led);
    }

    [Fact]
    public async Task A_cookie_of_one_province_is_nothing_in_another()
    {
        var here = await portal.Given.ATenantAsync();
        var there = await portal.Given.ATenantAsync();
        using var mine = await portal.OpenAsync(here, here.Staff.ClerkEast, "2023-12-01 09:00");
        using var theirs = await portal.OpenAsync(there, at: "2023-12-01 09:00");
        (await mine.GetAsync(Links.Account)).ShouldBe(HttpStatusCode.OK);

        foreach (Cookie cookie in mine.Cookies.GetCookies(mine.Site))
        {
            theirs.Cookies.Add(theirs.Site, new Cookie(cookie.Name, cookie.Value, "/"));
        }

        (await theirs.GetAsync(Links.Account)).ShouldAskToSignIn();
    }

    [Fact]
    public async Task A_new_password_ends_all_other_sessions_and_keeps_this_one()
    {
        var scene = await portal.Given.ATenantAsync();
        using var here = await portal.OpenAsync(scene, scene.Staff.Office);
        using var elsewhere = await portal.OpenAsync(scene, scene.Staff.Office);

        var page = await here.GetAsync(Links.Account);
        (await page.SubmitAsync("form:has([name='Input.Next'])", ("Input.Current", SampleStaff.Password), ("Input.Next", "mat-khau-moi-dai"), ("Input.Repeat", "mat-khau-moi-dai")))
            .ShouldBe(HttpStatusCode.Redirect);

        (await here.GetAsync(Links.Account)).ShouldBe(HttpStatusCode.OK).ShouldShow("Đã đổi mật khẩu.");
        (await elsewhere.GetAsync(Links.Account)).ShouldAskToSignIn();
        (await elsewhere.TrySignInAsync(scene.Staff.Office.UserName, SampleStaff.Password)).ShouldBe(HttpStatusCode.BadRequest);
        await elsewhere.SignInAsync(scene.Staff.Office.UserName, "mat-khau-moi-dai");
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session()
    {
        var scene = await portal.Given.ATenantAsync();
        using var here = await portal.OpenAsync(scene, scene.Staff.Office);
        using var elsewhere = await portal.OpenAsync(scene, scene.Staff.Office);

        await (await here.GetAsync(Links.Account)).SubmitAsync("form[action*=SignOutEverywhere]");

        (await here.GetAsync(Links.Account)).ShouldAskToSignIn();
        (await elsewhere.GetAsync(Links.Account)).ShouldAskToSignIn();
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.Office);

        await (await browser.GetAsync(Links.Account)).SubmitAsync($"form[action='{Links.SignOut}']");

        (await browser.GetAsync(Links.Account)).ShouldAskToSignIn();
    }

    [Fact]
    public async Task Somebody_whose_appointment_has_ended_signs_in_and_may_do_nothing()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.Former);

        (await (await browser.GetAsync(Links.Account)).FollowAsync()).ShouldBe(HttpStatusCode.Forbidden).ShouldShow("vị trí công tác còn hiệu lực");
    }
}
