using Microsoft.Playwright;
using OneStop.Web;
using OneStop.Web.Texts;
using Shouldly;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>What a counter does beside receiving in person: uses papers again, guides, refuses, puts down what comes by post. One day at a counter of its own.</summary>
public sealed class CounterFormTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Clerk = "motcua.dongdang";
    private const string International = "1.004628";
    private const string Domestic = "1.004623";

    [Fact]
    public async Task Papers_that_are_held_are_offered_before_they_are_asked_for_and_who_lacks_others_is_guided_or_refused_on_a_numbered_form()
    {
        await using var clerk = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, "2026-06-10T08:00");
        var page = clerk.Page;
        await TypeAsync(clerk, International, "Vi Thị Hạnh", "020196003311");
        await CheckAllAsync(page);
        await page.Locator("[data-checklist] input[type=file]").Nth(2).SetInputFilesAsync(new FilePayload { Name = "bang.pdf", MimeType = "application/pdf", Buffer = JourneyTests.Pdf });
        await page.WaitForSelectorAsync("[data-checklist] .files >> text=bang.pdf");
        await clerk.FollowAsync(() => page.ClickAsync("#receive-later"));
        page.Url.ShouldContain(Links.Dossier("H37."));

        await TypeAsync(clerk, Domestic, "Vi Thị Hạnh", "020196003311");
        await page.WaitForSelectorAsync(".held fieldset");
        await clerk.SeesAsync("đã có bản số hóa: không yêu cầu nộp lại");
        await clerk.LookAsync("giay-to-da-co");

        await clerk.FollowAsync(() => page.ClickAsync("#guide"));
        await clerk.LookAsync("phieu-huong-dan");
        await clerk.PressAsync("Lập và in phiếu");
        await clerk.SeesAsync("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ");
        await clerk.OpenAsync(Links.CounterForm(CounterFormWords.Guidance));
        await clerk.SeesAsync("Người này đã được hướng dẫn bổ sung cho thủ tục này");
        await clerk.LookAsync("phieu-huong-dan-lan-nua");

        await clerk.OpenAsync(Links.CounterForm(CounterFormWords.Refusal));
        await page.FillAsync("#Form_Reason", "Người nộp chưa đủ điều kiện cấp thẻ theo khoản 1 Điều 59 Luật Du lịch.");
        await clerk.LookAsync("phieu-tu-choi");
        await clerk.PressAsync("Lập và in phiếu");
        await clerk.SeesAsync("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ");
        await clerk.OpenAsync(Links.Counter);
        await clerk.SeesAsync("2 phiếu hướng dẫn, từ chối");
        await clerk.LookAsync("phieu-hom-nay");
    }

    [Fact]
    public async Task What_comes_by_post_is_put_down_and_accepted_or_refused_within_eight_working_hours()
    {
        await using var clerk = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, "2026-06-15T08:00");
        var page = clerk.Page;
        var codes = new List<string>();
        foreach (var (name, number) in new[] { ("Nông Văn Thành", "020088001122"), ("Lý Thị Mơ", "020192001123") })
        {
            await TypeAsync(clerk, International, name, number);
            await page.CheckAsync("input[name='Form.Channel'][value='Post']");
            await CheckAllAsync(page);
            await clerk.FollowAsync(() => page.ClickAsync("#register"));
            await clerk.SeesAsync("Đã vào sổ hồ sơ gửi qua bưu chính");
            codes.Add(await page.Locator("#truc-tuyen tr", new() { HasText = name }).Locator(".code a").InnerTextAsync());
        }

        await clerk.SeesAsync("16/06 08:00");
        await clerk.SeesAsync("Hôm nay chưa tiếp nhận hồ sơ nào");
        await clerk.LookAsync("buu-chinh-cho-tiep-nhan");
        await clerk.OpenAsync(Links.Dossier(codes[0]));
        await clerk.LookAsync("buu-chinh-kiem-tra");
        await clerk.FollowAsync(() => page.Locator("form[action*='handler=Receive'] button[type=submit]").First.ClickAsync());
        await clerk.SeesAsync("Đã tiếp nhận hồ sơ");
        await clerk.OpenAsync(Links.Dossier(codes[1]));
        await page.Locator("details.act-form summary", new() { HasText = "Từ chối" }).First.ClickAsync();
        await page.FillAsync("#Input_Reject_Reason", "Đơn đề nghị không có chữ ký.");
        await clerk.FollowAsync(() => page.Locator("form[action*='handler=Reject'] button[type=submit]").Last.ClickAsync());
        await clerk.SeesAsync("Đã từ chối tiếp nhận hồ sơ");
        await clerk.LookAsync("buu-chinh-tu-choi");
    }

    private static async Task TypeAsync(Visitor clerk, string procedure, string name, string number)
    {
        var page = clerk.Page;
        await clerk.OpenAsync(Links.ReceiveProcedure(procedure));
        await page.FillAsync("#Form_Name", name);
        await page.FillAsync("#Form_IdNumber", number);
        await page.FillAsync("#Form_Address", "Khu Hoàng Văn Thụ, xã Đồng Đăng");
        await page.FillAsync("#Form_Phone", "0912345678");
    }

    private static async Task CheckAllAsync(IPage page)
    {
        foreach (var box in await page.Locator("[data-checklist] input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }
    }
}
