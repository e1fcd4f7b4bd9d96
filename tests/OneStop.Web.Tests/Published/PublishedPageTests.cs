using System.Net;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Published;

public sealed class PublishedPageTests(TestPortal portal)
{
    private const string Pilot = "2023-12-01 09:00";
    private const string TwoLevels = "2025-07-02 09:00";
    private const string Finder = "form.finder";

    [Fact]
    public async Task Procedures_are_found_and_narrowed_by_the_address()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: TwoLevels);
        var start = await browser.GetAsync(Links.Published);

        var found = await start.SubmitAsync(Finder, ("q", "the huong dan"));
        var narrowed = await start.SubmitAsync(Finder, ("cap", "cap-tinh"), ("linh-vuc", "Thể thao"));

        found.ShouldBe(HttpStatusCode.OK).TextsOf(".found .what > a").ShouldBe(["Cấp thẻ hướng dẫn viên du lịch"]);
        narrowed.TextsOf(".found .what > a").ShouldBe(["Công nhận câu lạc bộ thể thao"]);
        narrowed.TextOf("#linh-vuc option[selected]").ShouldBe("Thể thao (1)");
        narrowed.ShouldShow("Bỏ tất cả");
        (await browser.GetAsync($"{Links.Published}?q=khong+co+gi")).ShouldBe(HttpStatusCode.OK).ShouldShow("Không tìm thấy thủ tục nào");
    }

    [Fact]
    public async Task What_is_coming_or_abolished_is_listed_when_asked_for()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: TwoLevels);

        (await browser.GetAsync($"{Links.Published}?q=xay+dung")).ShouldNotShow("1.900005");
        (await browser.GetAsync($"{Links.Published}?q=xay+dung&tat-ca=1")).ShouldShow("1.900005").ShouldShow("Hết hiệu lực");
    }

    [Fact]
    public async Task A_procedure_says_what_to_bring_where_to_go_and_why()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: Pilot);

        var page = await browser.GetAsync(Links.PublishedProcedure("1.900001"));

        page.ShouldBe(HttpStatusCode.OK).ShouldShow("Đơn đề nghị").ShouldShow("02 bản sao chứng thực").ShouldShow("10 ngày làm việc").ShouldShow("650.000 ₫");
        page.ShouldShow("2 nơi tiếp nhận cấp huyện").ShouldShow("Căn cứ: khoản 1 Điều 1 Quyết định thí điểm năm 2023, từ 15/11/2023 đến hết 30/06/2024");
        (await browser.GetAsync(Links.PublishedProcedure("1.900006"))).ShouldShow("Chỉ nộp tại nơi cư trú.");
    }

    [Fact]
    public async Task A_version_of_the_past_says_that_it_is_not_in_force_and_leads_to_the_one_that_is()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: TwoLevels);

        var old = await browser.GetAsync(Links.PublishedProcedure("1.900004", new(2024, 1, 1)));
        var ended = await browser.GetAsync(Links.PublishedProcedure("1.900005"));

        old.ShouldBe(HttpStatusCode.OK).ShouldShow("Đây là nội dung cũ, không còn hiệu lực.").ShouldNotShow("Nộp hồ sơ ở đâu");
        old.Document.QuerySelector(".alert a")!.GetAttribute("href").ShouldBe(Links.PublishedProcedure("1.900004"));
        ended.ShouldShow("Thủ tục này đã bãi bỏ.");
        (await browser.GetAsync(Links.PublishedProcedure("1.900004"))).ShouldNotShow("không còn hiệu lực").ShouldShow("Các phiên bản");
    }

    [Theory]
    [InlineData("/cong-khai/thu-tuc/1.999999")]
    [InlineData("/cong-khai/thu-tuc/1.900001?hieu-luc=2001-01-01")]
    [InlineData("/cong-khai/thu-tuc/1.900001?hieu-luc=khong-phai-ngay")]
    [InlineData("/cong-khai/thu-tuc/1.900005/niem-yet")]
    [InlineData("/cong-khai/noi-tiep-nhan/khong-co")]
    [InlineData("/cong-khai/noi-tiep-nhan/huyen-901/niem-yet")]
    [InlineData("/cong-khai/quyet-dinh/00000000-0000-0000-0000-000000000001")]
    [InlineData("/cong-khai/tep/00000000-0000-0000-0000-000000000001")]
    [InlineData("/cong-khai/du-lieu/thu-tuc.json?noi-tiep-nhan=khong-co")]
    [InlineData("/cong-khai/du-lieu/thu-tuc.xml")]
    public async Task What_is_not_published_is_not_there(string path)
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: TwoLevels);

        (await browser.GetAsync(path)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_counter_that_ended_answers_with_who_took_over()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: TwoLevels);

        var page = await browser.GetAsync(Links.PublishedCounter("huyen-901"));

        page.ShouldBe(HttpStatusCode.OK).ShouldShow("Nơi này đã ngừng hoạt động từ ngày 01/07/2025.");
        page.Document.QuerySelector(".place-list a")!.GetAttribute("href").ShouldBe(Links.PublishedCounter("xa-90101"));
    }

    [Fact]
    public async Task A_counter_of_hundreds_of_procedures_shows_its_fields_first_and_one_field_when_asked()
    {
        var scene = await portal.Given.ATenantAsync();
        var many = Enumerable.Range(0, 101).Select(number => scene.AProcedure($"2.8{number:00000}", $"Cấp phép số {number}", null, EffectivePeriod.Starting(new(2021, 1, 1)))).ToList();
        await scene.PublishAsync([.. many.Select(each => each.Procedure)], [.. many.Select(each => each.Version)]);
        using var browser = await portal.OpenAsync(scene, at: Pilot);

        var fields = await browser.GetAsync(Links.PublishedCounter("tinh"));
        var one = await browser.GetAsync(fields.Document.QuerySelectorAll(".fold-link").Single(link => link.TextContent.Contains("Di sản văn hóa", StringComparison.Ordinal)).GetAttribute("href")!);

        fields.ShouldShow("Tiếp nhận 104 thủ tục").Document.QuerySelectorAll(".found li").ShouldBeEmpty();
        one.Document.QuerySelectorAll(".found li").Length.ShouldBe(101);
        (await browser.GetAsync(Links.CounterPoster("tinh", "a4", "Di sản văn hóa"))).ShouldShow("Danh mục 101 thủ tục hành chính lĩnh vực Di sản văn hóa").ShouldNotShow("1.900001");
    }

    [Fact]
    public async Task Changes_and_the_front_page_tell_what_begins_and_ends()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: "2025-06-20 09:00");

        foreach (var url in new[] { Links.Announcements, Links.Published, Links.Home })
        {
            (await browser.GetAsync(url)).ShouldBe(HttpStatusCode.OK).ShouldShow("Sắp có hiệu lực").ShouldShow("Sắp bãi bỏ").ShouldShow("hết hiệu lực từ ngày 01/07/2025");
        }

        var feed = await browser.GetAsync(Links.AnnouncementFeed);
        feed.Headers["Content-Type"].ShouldBe("application/atom+xml; charset=utf-8");
        feed.Bytes.Count.ShouldBeGreaterThan(500);
    }

    [Fact]
    public async Task Another_province_has_none_of_it()
    {
        var a = await portal.Given.ATenantAsync();
        var clerk = a.As(a.Staff.ClerkEast);
        var scan = await TestFiles.UploadAsync(clerk, "quyet-dinh.pdf", TestFiles.Pdf());
        var decision = a.ADecision("12/QĐ-UBND", new(2021, 1, 1), scan.Id);
        var (procedure, version) = a.AProcedure("1.977777", "Thủ tục riêng", decision, decision.Valid);
        await a.PublishAsync([decision, procedure], [version]);
        var b = await portal.Given.ATenantAsync();
        using var here = await portal.OpenAsync(a, at: Pilot);
        using var there = await portal.OpenAsync(b, at: Pilot);

        foreach (var url in new[] { Links.PublishedProcedure("1.977777"), Links.PublishedDecision(decision.Id.Value), Links.PublishedFile(scan.Id), Links.ProcedurePoster("1.977777", "a4") })
        {
            (await here.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
            (await there.GetAsync(url)).ShouldBe(HttpStatusCode.NotFound);
        }

        foreach (var url in new[] { Links.Published, Links.PublishedDecisions, Links.DataSet("thu-tuc", "json"), Links.CounterPoster("tinh", "a3") })
        {
            (await here.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
            (await there.GetAsync(url)).ShouldBe(HttpStatusCode.OK).ShouldNotShow("1.977777").ShouldNotShow("12/QĐ-UBND");
        }
    }

    [Fact]
    public async Task A_published_file_is_shown_without_signing_in_and_runs_nothing()
    {
        var scene = await portal.Given.ATenantAsync();
        var scan = await TestFiles.UploadAsync(scene.As(scene.Staff.ClerkEast), "quyet-dinh.pdf", TestFiles.Pdf());
        var secret = await TestFiles.UploadAsync(scene.As(scene.Staff.ClerkEast), "mat.pdf", TestFiles.Pdf("mat"));
        await scene.PublishAsync([scene.ADecision("12/QĐ-UBND", new(2021, 1, 1), scan.Id)]);
        using var browser = await portal.OpenAsync(scene);

        var file = await browser.GetAsync(Links.PublishedFile(scan.Id));

        file.ShouldBe(HttpStatusCode.OK).Headers["Content-Security-Policy"].ShouldContain("default-src 'none'");
        file.Headers["Content-Type"].ShouldBe("application/pdf");
        (await browser.GetAsync(Links.PublishedFile(secret.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync(Links.File(scan.Id))).ShouldAskToSignIn();
    }

    [Fact]
    public async Task Pages_that_did_not_change_are_not_sent_again_until_the_next_day_or_publication()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: Pilot);
        foreach (var url in new[] { Links.Published, Links.PublishedProcedure("1.900001"), Links.PublishedCounter("tinh"), Links.CounterPoster("tinh", "a4"), Links.DataSet("thu-tuc", "csv") })
        {
            var first = await browser.GetAsync(url);
            var again = await AskAgainAsync(browser, url, first);
            again.ShouldBe(HttpStatusCode.NotModified).Bytes.Count.ShouldBe(0);
            first.Headers["Cache-Control"].ShouldContain("no-cache");
        }

        var page = await browser.GetAsync(Links.Published);
        var data = await browser.GetAsync(Links.DataSet("thu-tuc", "json"));
        await browser.TravelAsync("2023-12-02 09:00");
        (await AskAgainAsync(browser, Links.Published, page)).ShouldBe(HttpStatusCode.OK);
        (await AskAgainAsync(browser, Links.DataSet("thu-tuc", "json"), data)).ShouldBe(HttpStatusCode.NotModified);
        var (procedure, version) = scene.AProcedure("1.900010", "Cấp phép mới", null, EffectivePeriod.Starting(new(2021, 1, 1)));
        await scene.PublishAsync([procedure], [version]);
        (await AskAgainAsync(browser, Links.DataSet("thu-tuc", "json"), data)).ShouldBe(HttpStatusCode.OK).ShouldShow("1.900010");
    }

    [Fact]
    public async Task Published_pages_ask_the_database_nothing()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: Pilot);
        await browser.GetAsync(Links.Published);
        var before = StatementCounter.Instance.Of(scene.Tenant.Id.Value);

        foreach (var url in new[] { Links.Home, Links.Published, Links.PublishedProcedure("1.900001"), Links.PublishedCounters, Links.PublishedCounter("tinh"), Links.CounterPoster("tinh", "a3"), Links.PublishedDecisions, Links.Announcements, Links.OpenData, Links.Sitemap })
        {
            (await browser.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
        }

        StatementCounter.Instance.Of(scene.Tenant.Id.Value).ShouldBe(before);
    }

    private static Task<Page> AskAgainAsync(PageClient browser, string url, Page known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("If-None-Match", known.Headers["ETag"]);
        return browser.SendAsync(request);
    }
}
