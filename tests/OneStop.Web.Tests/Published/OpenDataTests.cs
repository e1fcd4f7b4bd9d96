using System.Net;
using System.Text.Json;
using OneStop.Application.Spreadsheets;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Published;

public sealed class OpenDataTests(TestPortal portal)
{
    private const string Pilot = "2023-12-01 09:00";

    [Theory]
    [InlineData("tinh", Pilot)]
    [InlineData("huyen-901", Pilot)]
    [InlineData("xa-90101", "2025-07-02 09:00")]
    public async Task Json_csv_page_and_poster_of_a_counter_say_the_same(string counter, string at)
    {
        var scene = await portal.Given.ATenantAsync();
        var decision = scene.ADecision("12/QĐ-UBND", new(2021, 1, 1));
        var (procedure, version) = scene.AProcedure("1.900010", "Cấp phép tổ chức lễ hội", decision, decision.Valid);
        await scene.PublishAsync([decision, procedure], [version]);
        using var browser = await portal.OpenAsync(scene, at: at);
        var query = $"?noi-tiep-nhan={counter}";

        var page = await browser.GetAsync(Links.PublishedCounter(counter));
        var poster = await browser.GetAsync(Links.CounterPoster(counter, "a3"));
        var json = JsonDocument.Parse((await browser.GetAsync(Links.DataSet("thu-tuc", "json") + query)).Source).RootElement.GetProperty("procedures").EnumerateArray().ToList();
        var csv = await RowsAsync(await browser.GetAsync(Links.DataSet("thu-tuc", "csv") + query));

        var told = json.Select(each => string.Join(" | ", Text(each, "code"), Text(each, "name"), Text(each, "timeLimit"), Text(each, "fee"), Text(each, "agency"))).ToList();
        told.Count.ShouldBeGreaterThan(2);
        csv.Select(row => string.Join(" | ", row("Mã thủ tục"), row("Tên thủ tục"), row("Thời hạn giải quyết"), row("Phí, lệ phí"), row("Cơ quan có thẩm quyền"))).ShouldBe(told);
        poster.Document.QuerySelectorAll(".procedures tbody tr:not(.doc-group)")
            .Select(row => string.Join(" | ", new[] { 1, 2, 3, 4, 5 }.Select(cell => row.Children[cell].TextContent.Trim().Replace(" (chỉ người cư trú tại địa bàn)", string.Empty, StringComparison.Ordinal)))).ShouldBe(told);
        page.Document.QuerySelectorAll(".found li")
            .Select(item => string.Join(" | ", item.QuerySelector(".code")!.TextContent, item.QuerySelector("a")!.TextContent, item.QuerySelectorAll("dd")[0].TextContent, item.QuerySelectorAll("dd")[1].TextContent, item.QuerySelector(".hint")!.TextContent.Split(" · ")[1])).ShouldBe(told);
    }

    [Fact]
    public async Task A_cell_is_never_a_formula_and_the_file_says_that_it_is_utf8()
    {
        var scene = await portal.Given.ATenantAsync();
        var (procedure, version) = scene.AProcedure("1.900010", "=HYPERLINK(\"http://ke-xau.vn\")", null, EffectivePeriod.Starting(new(2021, 1, 1)));
        await scene.PublishAsync([procedure], [version]);
        using var browser = await portal.OpenAsync(scene, at: Pilot);

        var csv = await browser.GetAsync(Links.DataSet("thu-tuc", "csv"));

        csv.Bytes.Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
        csv.Source.ShouldContain("\"'=HYPERLINK(");
        csv.Headers["Content-Type"].ShouldBe("text/csv; charset=utf-8");
        csv.Headers["Access-Control-Allow-Origin"].ShouldBe("*");
    }

    [Fact]
    public async Task The_headers_alone_say_whether_something_changed()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: Pilot);

        foreach (var url in new[] { Links.DataSet("thu-tuc", "json"), Links.AnnouncementFeed, Links.Sitemap })
        {
            var head = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, url));
            head.ShouldBe(HttpStatusCode.OK).Bytes.Count.ShouldBe(0);
            head.Headers["ETag"].ShouldBe((await browser.GetAsync(url)).Headers["ETag"]);
        }
    }

    [Fact]
    public async Task Another_day_is_told_when_asked_for_and_nonsense_is_not()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: Pilot);

        (await browser.GetAsync($"{Links.DataSet("noi-tiep-nhan", "json")}?ngay=2025-07-02")).ShouldShow("xã Yên Trạch").ShouldNotShow("huyen-901");
        (await browser.GetAsync($"{Links.DataSet("thu-tuc", "json")}?ngay=2025-07-02")).ShouldNotShow("1.900005");
        (await browser.GetAsync($"{Links.DataSet("thu-tuc", "json")}?ngay=mai")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Every_field_is_explained()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: Pilot);
        var page = await browser.GetAsync(Links.OpenData);

        foreach (var (set, list) in new[] { ("thu-tuc", "procedures"), ("noi-tiep-nhan", "counters") })
        {
            var first = JsonDocument.Parse((await browser.GetAsync(Links.DataSet(set, "json"))).Source).RootElement.GetProperty(list)[0];
            page.TextsOf($"section[aria-labelledby={list}] td.code").ShouldBe(first.EnumerateObject().Select(field => field.Name));
        }
    }

    [Fact]
    public async Task Search_engines_are_told_what_to_read()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, at: Pilot);

        var robots = await browser.GetAsync(Links.Robots);
        var sitemap = System.Text.Encoding.UTF8.GetString([.. (await browser.GetAsync(Links.Sitemap)).Bytes]);

        robots.Source.ShouldContain($"Sitemap: {browser.Site.GetLeftPart(UriPartial.Authority)}{Links.Sitemap}");
        sitemap.ShouldContain(Links.PublishedProcedure("1.900001"));
        sitemap.ShouldContain(Links.PublishedCounter("huyen-901"));
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static async Task<List<Func<string, string>>> RowsAsync(Page csv)
    {
        using var content = new MemoryStream([.. csv.Bytes]);
        var rows = await SheetReader.ReadAsync("thu-tuc.csv", content, SheetLimits.Usual, TestContext.Current.CancellationToken);
        var columns = new SheetColumns(rows[0]);
        return [.. rows.Skip(1).Select<SheetRow, Func<string, string>>(row => heading => columns.Cell(row, heading))];
    }
}
