using System.Net;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Hosting;

public sealed class SiteTests(TestPortal portal)
{
    [Theory]
    [InlineData(Links.SignIn)]
    [InlineData(Links.LookUp)]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/loi/500")]
    public async Task Every_answer_forbids_foreign_scripts_frames_and_guessing_of_types(string path)
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene);

        var page = await browser.GetAsync(path);

        page.Headers["Content-Security-Policy"].ShouldContain("default-src 'self'");
        page.Headers["Content-Security-Policy"].ShouldContain("frame-ancestors 'none'");
        page.Headers["Content-Security-Policy"].ShouldNotContain("unsafe-inline");
        page.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        page.Headers["Referrer-Policy"].ShouldBeOneOf("same-origin", "no-referrer");
        page.Headers.Keys.ShouldNotContain("Server");
        page.Document.QuerySelectorAll("script:not([src]), [style], style, [onclick], [onload]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_host_of_no_province_finds_nothing()
    {
        using var browser = new PageClient(portal.Address, "khong-co-tinh.localhost");

        (await browser.GetAsync(Links.SignIn)).ShouldBe(HttpStatusCode.NotFound).ShouldShow("Không có hệ thống một cửa nào tại địa chỉ này.");
    }

    [Fact]
    public async Task Health_is_told_on_any_host()
    {
        using var browser = new PageClient(portal.Address, "khong-co-tinh.localhost");

        (await browser.GetAsync("/suc-khoe")).ShouldBe(HttpStatusCode.OK).Source.ShouldBe("Healthy");
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_and_keeps_its_status()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene);

        (await browser.GetAsync("/khong-co-trang-nay")).ShouldBe(HttpStatusCode.NotFound).ShouldShow("Không tìm thấy");
    }

    [Fact]
    public async Task The_clock_travels_for_one_browser_alone()
    {
        var scene = await portal.Given.ATenantAsync();
        using var past = await portal.OpenAsync(scene, at: "2023-12-01 09:00");
        using var present = await portal.OpenAsync(scene);

        (await past.GetAsync(Links.SignIn)).ShouldShow("01/12/2023 09:0");
        (await present.GetAsync(Links.SignIn)).ShouldNotShow("01/12/2023 09:0");
    }

    [Fact]
    public async Task In_production_there_is_no_clock_bar_and_its_cookie_moves_nothing()
    {
        var folder = TestFolder.Create();
        var scene = await portal.Given.ATenantAsync();
        await using (var production = await TestPortal.StartAsync(portal.Database.AppConnectionString, folder, "Production"))
        {
            using var browser = new PageClient(new Uri(production.Address), scene.Tenant.Hosts[0]);
            browser.Cookies.Add(browser.Site, new Cookie("onestop.clock", "-92000000", "/"));

            var page = await browser.GetAsync(Links.SignIn);

            page.ShouldBe(HttpStatusCode.OK).Document.QuerySelector(".clock-bar").ShouldBeNull();
            (await browser.PostAsync(Links.ClockBar, ("at", "2023-12-01T09:00"))).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed);
            (await browser.GetAsync("/phat-trien/giao-dien")).ShouldBe(HttpStatusCode.NotFound);
            await production.App.StopAsync(TestContext.Current.CancellationToken);
        }

        TestFolder.Delete(folder);
    }
}
