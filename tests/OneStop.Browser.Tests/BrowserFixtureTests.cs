using Shouldly;
using Xunit;

namespace OneStop.Browser.Tests;

public sealed class BrowserFixtureTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_Vietnamese_page_is_rendered_checked_and_photographed()
    {
        await using var page = await browser.NewPageAsync(BrowserFixture.Phone);
        await page.Page.SetContentAsync("""
            <!doctype html><html lang="vi"><head><title>Tiếp nhận hồ sơ</title></head>
            <body><main><h1>Bộ phận Một cửa phường Đông Kinh</h1>
            <p>Giấy tiếp nhận hồ sơ và hẹn trả kết quả: ắ ằ ẳ ẵ ặ ế ề ể ễ ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ỳ ỵ ỷ ỹ Đ Ơ Ư</p>
            <p><b>Nguyễn Thị Ánh Tuyết, 1.250.000 đồng</b></p></main></body></html>
            """);

        (await BrowserFixture.AxeAsync(page)).ShouldBeEmpty();
        page.Errors.ShouldBeEmpty();
        new FileInfo(await BrowserFixture.ScreenshotAsync(page, "tieng-viet")).Length.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task What_goes_wrong_in_a_page_is_told()
    {
        await using var page = await browser.NewPageAsync(BrowserFixture.Desktop, "http://127.0.0.1:9");
        await page.Page.SetContentAsync("""
            <script>console.error("said"); setTimeout(() => { throw new Error("thrown"); })</script><img src="http://127.0.0.1:9/missing.png">
            <button></button>
            """);
        await page.Page.WaitForTimeoutAsync(100);

        page.Errors.ShouldContain(error => error.Contains("said"));
        page.Errors.ShouldContain(error => error.Contains("thrown"));
        page.Errors.ShouldContain(error => error.Contains("missing.png"));
        (await BrowserFixture.AxeAsync(page)).ShouldContain(violation => violation.StartsWith("button-name"));
    }
}
