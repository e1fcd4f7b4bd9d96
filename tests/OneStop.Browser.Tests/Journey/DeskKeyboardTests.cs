using Microsoft.Playwright;
using OneStop.Web;
using Shouldly;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>The desk worked at speed: by keyboard alone, several at once; somebody mentioned and told; a view kept and shared.</summary>
// One after another: they share a counter, and who hands over hands over what the others left there.
[Collection("TTPVHCC xã Thất Khê")]
public sealed class DeskKeyboardTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Day = "2025-08-04";
    private const string Officer = "cv.du-lich";
    private const string Head = "tp.du-lich";

    [Fact]
    public async Task Two_dossiers_are_assigned_passed_on_and_talked_about_without_a_mouse()
    {
        var codes = await ReceiveAsync();

        await using (var head = await Visitor.SignInAsync(browser, portal.LangSon, Head, $"{Day}T10:30"))
        {
            await TickAsync(head, codes);
            await head.LookAsync("ban-viec-da-danh-dau");
            await head.FollowAsync(() => head.Page.Keyboard.PressAsync("p"));
            await head.SeesAsync($"{codes.Count} hồ sơ được chọn");
            await head.LookAsync("phan-cong-nhieu-ho-so");
            await head.Page.SelectOptionAsync("#OfficerId", new SelectOptionValue { Label = "Lương Minh Đức · Phòng Quản lý Du lịch" });
            await head.FollowAsync(() => head.Page.Keyboard.PressAsync("Control+Enter"));
            await head.SeesAsync($"Đã phân công {codes.Count} hồ sơ");
        }

        await using (var officer = await Visitor.SignInAsync(browser, portal.LangSon, Officer, $"{Day}T11:00"))
        {
            await MentionAsync(officer, codes[0]);
            await KeepViewAsync(officer);

            await TickAsync(officer, codes);
            await officer.FollowAsync(() => officer.Page.Keyboard.PressAsync("d"));
            await officer.SeesAsync($"{codes.Count} hồ sơ được chọn · {codes.Count} có thể chuyển bước tiếp theo");
            await officer.LookAsync("duyet-nhieu-ho-so");
            await officer.FollowAsync(() => officer.Page.Keyboard.PressAsync("Control+Enter"));
            await officer.SeesAsync($"Đã chuyển bước tiếp theo {codes.Count} hồ sơ");
            await officer.LookAsync("duyet-nhieu-ho-so-xong");
        }

        await using var told = await Visitor.SignInAsync(browser, portal.LangSon, Head, $"{Day}T13:45");
        (await told.Page.InnerTextAsync(".bell")).ShouldContain("chưa đọc");
        await told.FollowAsync(() => told.Page.ClickAsync(".bell"));
        await told.SeesAsync("Lương Minh Đức nhắc đến ông/bà trong ý kiến ghi vào hồ sơ");
        await told.LookAsync("thong-bao");
        await told.FollowAsync(() => told.Page.Locator(".notices .what button", new() { HasText = "nhắc đến ông/bà" }).First.ClickAsync());
        told.Page.Url.ShouldContain(Links.Dossier(codes[0]));
        await Assertions.Expect(told.Page.Locator(".mention")).ToHaveTextAsync("@Bế Quang Huy");
    }

    private async Task<IReadOnlyList<string>> ReceiveAsync()
    {
        await using var clerk = await Visitor.SignInAsync(browser, portal.LangSon, "motcua.trangdinh", $"{Day}T09:00");
        var codes = new List<string>();
        for (var number = 0; number < 2; number++)
        {
            await clerk.OpenAsync(Links.Receive);
            codes.Add(await KeyboardReception.ReceiveAsync(clerk, "the huong dan vien quoc te", "1.004628"));
        }

        await clerk.OpenAsync(Links.HandOver);
        await clerk.PressAsync("Xem trước bàn giao");
        await clerk.PressAsync("Bàn giao và lập danh sách");
        return codes;
    }

    // j goes to the first row and on to the next; x ticks. Other dossiers may lie on the desk too.
    private static async Task TickAsync(Visitor person, IReadOnlyList<string> codes)
    {
        await person.OpenAsync(Links.DeskView("viec-cua-toi"));
        var rows = person.Page.Locator("tbody tr");
        foreach (var code in codes)
        {
            await Assertions.Expect(rows.Filter(new() { HasText = code })).ToHaveCountAsync(1);
        }

        for (var row = await rows.CountAsync(); row > 0; row--)
        {
            await person.Page.Keyboard.PressAsync("j");
            var current = await person.Page.InnerTextAsync("tbody tr.cur");
            if (codes.Any(code => current.Contains(code, StringComparison.Ordinal)))
            {
                await person.Page.Keyboard.PressAsync("x");
            }
        }

        await Assertions.Expect(person.Page.Locator("[data-bulk-count]")).ToHaveTextAsync($"{codes.Count}");
    }

    private static async Task MentionAsync(Visitor officer, string code)
    {
        await officer.OpenAsync(Links.Dossier(code));
        await officer.Page.Keyboard.PressAsync("y");
        await officer.Page.FocusAsync("#Input_Comment_Text");
        await officer.Page.Keyboard.TypeAsync("Nhờ @be q");
        await Assertions.Expect(officer.Page.Locator(".mentions [role=option]").First).ToContainTextAsync("Bế Quang Huy");
        await officer.LookAsync("nhac-den");
        await officer.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(officer.Page.Locator("#Input_Comment_Text")).ToHaveValueAsync($"Nhờ @{Head} ");
        await officer.Page.Keyboard.TypeAsync("xem giúp");
        await officer.PressAsync("Ghi ý kiến");
        await Assertions.Expect(officer.Page.Locator(".mention")).ToHaveTextAsync("@Bế Quang Huy");
    }

    private static async Task KeepViewAsync(Visitor officer)
    {
        await officer.OpenAsync($"{Links.DeskView("ca-don-vi")}&trang-thai=tham-dinh&cot=buoc&cot=han");
        await officer.Page.ClickAsync(".list-menus .menu:first-child summary");
        await officer.LookAsync("luu-cach-xem");
        await officer.Page.FillAsync("#view-name", "Đang thẩm định");
        await officer.FollowAsync(() => officer.Page.Keyboard.PressAsync("Enter"));
        await Assertions.Expect(officer.Page.Locator(".chip-view[aria-current]")).ToContainTextAsync("Đang thẩm định");
        await officer.LookAsync("cach-xem-da-luu");
    }
}
