using OneStop.Web;
using Shouldly;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>Published content as citizens see it, on screens and on walls.</summary>
public sealed class PublishedTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Today = "2026-11-23T09:00";
    private const string TwoLevels = "2025-07-02T09:00";
    private const string Pilot = "2023-12-01T09:00";

    [Theory]
    [InlineData(Today, "trang-dau", Links.Home)]
    [InlineData(Today, "thu-tuc-danh-muc", Links.Published)]
    [InlineData(Today, "thu-tuc-tim", "/cong-khai?q=the%20huong%20dan&cap=cap-tinh&tat-ca=1")]
    [InlineData(Today, "thu-tuc", "/cong-khai/thu-tuc/1.004628")]
    [InlineData(TwoLevels, "thu-tuc-cu", "/cong-khai/thu-tuc/1.001612?hieu-luc=2024-01-01")]
    [InlineData(Pilot, "thu-tuc-noi-cu-tru", "/cong-khai/thu-tuc/1.001193")]
    [InlineData(TwoLevels, "thay-doi", Links.Announcements)]
    [InlineData(Pilot, "noi-tiep-nhan-danh-sach", Links.PublishedCounters)]
    [InlineData(Today, "noi-tiep-nhan", "/cong-khai/noi-tiep-nhan/tinh")]
    [InlineData(Today, "noi-tiep-nhan-da-het", "/cong-khai/noi-tiep-nhan/huyen-181")]
    [InlineData(Today, "quyet-dinh-danh-sach", Links.PublishedDecisions)]
    [InlineData(Today, "du-lieu-mo", Links.OpenData)]
    [InlineData(Today, "niem-yet-thu-tuc", "/cong-khai/thu-tuc/1.004628/niem-yet?kho=a4")]
    [InlineData(Today, "niem-yet-a3", "/cong-khai/noi-tiep-nhan/tinh/niem-yet?kho=a3")]
    public async Task Published_pages_are_clean(string at, string name, string url)
    {
        await using var citizen = await Visitor.ArriveAsync(browser, portal.LangSon, BrowserFixture.Desktop, at);
        await citizen.OpenAsync(url);
        await citizen.LookAsync(name);
    }

    [Fact]
    public async Task From_the_front_page_to_the_counter_and_the_decision_behind_it()
    {
        await using var citizen = await Visitor.ArriveAsync(browser, portal.LangSon, BrowserFixture.Phone, Pilot);
        await citizen.OpenAsync(Links.Home);
        await citizen.Page.FillAsync("#q", "ho kinh doanh");
        await citizen.FollowAsync(() => citizen.Page.Keyboard.PressAsync("Enter"));
        await citizen.FollowAsync(() => citizen.Page.ClickAsync("text=Đăng ký thành lập hộ kinh doanh"));
        await citizen.SeesAsync("Nộp hồ sơ ở đâu hôm nay?");
        await citizen.Page.FillAsync("#noi", "trang dinh");
        await citizen.FollowAsync(() => citizen.Page.Keyboard.PressAsync("Enter"));
        await citizen.FollowAsync(() => citizen.Page.ClickAsync(".place-list a >> nth=0"));
        await citizen.SeesAsync("huyện Tràng Định");
        await citizen.SeesAsync("Đường dây nóng 24/7");
    }

    [Fact]
    public async Task A_decision_and_what_rests_on_it_are_clean()
    {
        await using var citizen = await Visitor.ArriveAsync(browser, portal.LangSon, BrowserFixture.Desktop, Pilot);
        await citizen.OpenAsync(Links.PublishedDecisions);
        await citizen.FollowAsync(() => citizen.Page.ClickAsync("text=Quyết định thí điểm năm 2023"));
        await citizen.SeesAsync("Thí điểm, tự hết hiệu lực");
        await citizen.LookAsync("quyet-dinh");
    }

    [Theory]
    [InlineData("a4", 595, 842)]
    [InlineData("a3", 842, 1191)]
    public async Task A_poster_prints_on_its_paper_with_its_heading_on_every_page(string size, int width, int height)
    {
        await using var citizen = await Visitor.ArriveAsync(browser, portal.LangSon, BrowserFixture.Desktop, Today);
        await citizen.OpenAsync(Links.CounterPoster("tinh", size));
        await citizen.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");

        var pages = PdfPages.Read(await citizen.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));

        pages.Count.ShouldBeGreaterThan(1);
        pages.ShouldAllBe(page => page.Width == width && page.Height == height);
        pages.ShouldAllBe(page => page.Text.Contains("Thờihạngiảiquyết", StringComparison.Ordinal));
        pages[0].Text.ShouldContain("NIÊMYẾTCÔNGKHAITHỦTỤCHÀNHCHÍNH");
        pages[0].Text.ShouldContain("LạngSơn,ngày23tháng11năm2026");
        var all = string.Concat(pages.Select(page => page.Text));
        all.ShouldContain("1.004628");
        all.ShouldContain("Thủtụccấpthẻhướngdẫnviêndulịchquốctế");
        all.ShouldContain("Inngày23/11/2026");
        all.ShouldNotContain("Trởlại");
    }
}
