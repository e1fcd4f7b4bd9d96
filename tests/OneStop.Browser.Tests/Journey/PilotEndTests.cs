using Microsoft.Playwright;
using OneStop.Web;
using Shouldly;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>The pilot's last minute, the first one after it, and what the Office makes of it.</summary>
public sealed class PilotEndTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Clerk = "motcua.trangdinh";

    [Fact]
    public async Task At_midnight_reception_stops_by_itself_and_the_clerk_follows_why()
    {
        await using (var before = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, "2024-06-30T23:57"))
        {
            await before.OpenAsync(Links.ReceiveProcedure("1.004628"));
            await before.SeesAsync("Được tiếp nhận tại đây, không phụ thuộc vào địa giới hành chính");
        }

        await using var after = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, "2024-07-01T00:00");
        await after.OpenAsync(Links.ReceiveProcedure("1.004628"));
        await after.SeesAsync("Thời gian thí điểm đã hết: thủ tục này được tiếp nhận tại đây từ ngày 15/11/2023 đến hết ngày 30/06/2024.");
        await after.LookAsync("thi-diem-het-tai-quay");
        await after.FollowAsync(() => after.Page.GetByRole(AriaRole.Link, new() { Name = "Vì sao không được?" }).ClickAsync());

        await after.SeesAsync("Bộ phận Tiếp nhận và Trả kết quả UBND huyện Tràng Định không được tiếp nhận.");
        await after.SeesAsync("đã hết hiệu lực");
        await Assertions.Expect(after.Page.Locator("#ngay")).ToHaveValueAsync("01/07/2024");
        await Assertions.Expect(after.Page.Locator("#quay")).ToHaveValueAsync("huyen-180");
        await after.LookAsync("thi-diem-het-vi-sao");
    }

    [Fact]
    public async Task The_evaluation_prints_on_wide_paper_with_the_national_heading()
    {
        await using var office = await Visitor.SignInAsync(browser, portal.LangSon, "vpubnd", "2024-07-05T09:00");
        await office.OpenAsync(Links.PilotReportPrint("thi-diem-2023"));
        await office.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");

        var pages = PdfPages.Read(await office.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));

        pages.ShouldAllBe(page => page.Width > page.Height);
        pages[0].Text.ShouldContain("CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM");
        pages[0].Text.ShouldContain("BÁOCÁOĐÁNHGIÁKẾTQUẢTHÍĐIỂM");
        string.Concat(pages.Select(page => page.Text)).ShouldContain("CHÁNHVĂNPHÒNG");
    }
}
