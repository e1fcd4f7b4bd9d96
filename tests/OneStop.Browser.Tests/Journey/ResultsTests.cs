using Microsoft.Playwright;
using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;
using OneStop.Web;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>Results travel back with a list, wait, and are handed out together. The counter and the department are this test's own.</summary>
public sealed class ResultsTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Clerk = "motcua.nasam";

    [Fact]
    public async Task Results_go_back_with_a_list_wait_and_are_handed_out_together_after_a_preview()
    {
        var codes = await portal.IssuedAsync(
            Clerk,
            "2026-04-01",
            _ => { },
            form => (form.Name, form.IdNumber, form.Gender) = ("Lô Thị Nguyệt", "020190004322", Gender.Female),
            form => (form.CollectionWay, form.PostAddress) = (CollectionWay.Post, "Khu 5, xã Na Sầm, tỉnh Lạng Sơn"));
        await using (var records = await Visitor.SignInAsync(browser, portal.LangSon, "vt.cong-thuong", "2026-04-01T14:00"))
        {
            await records.OpenAsync(Links.ResultHandOver);
            await records.SeesAsync(codes[0]);
            await records.LookAsync("ban-giao-ket-qua");
            await records.PressAsync("Bàn giao và lập phiếu");
            await records.LookAsync("ban-giao-ket-qua-xong");
            await records.FollowAsync(() => records.Page.GetByRole(AriaRole.Link, new() { Name = "Phiếu số" }).First.ClickAsync());
            await records.SeesAsync("PHIẾU BÀN GIAO KẾT QUẢ");
            await records.SeesAsync(codes[2]);
            await records.LookAsync("phieu-ban-giao-ket-qua");
        }

        await using (var clerk = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, "2026-04-02T08:00"))
        {
            await clerk.OpenAsync(Links.ReturnResults);
            await clerk.LookAsync("ket-qua-dang-ve");
            await clerk.FollowAsync(() => clerk.Page.GetByRole(AriaRole.Link, new() { Name = "Phiếu bàn giao kết quả số" }).First.ClickAsync());
            await clerk.LookAsync("nhan-phieu-ket-qua");
            await clerk.PressAsync("Đã nhận đủ về quầy (3 kết quả)");
            await clerk.SeesAsync("3 kết quả đã về quầy");
        }

        await using var later = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, "2026-04-20T09:00");
        await later.OpenAsync(Links.ReturnResults);
        await later.SeesAsync("2 kết quả đã chờ 10 ngày làm việc trở lên");
        await later.LookAsync("ket-qua-chua-nhan");
        foreach (var code in codes)
        {
            await later.Page.CheckAsync($"input[aria-label='Chọn {code}']");
        }

        await later.PressAsync("Trả các kết quả đã chọn");
        await later.SeesAsync("3 hồ sơ được chọn · 2 trả được · 1 không");
        await later.LookAsync("tra-nhieu-xem-truoc");
        await later.PressAsync("Trả các kết quả được đánh dấu");
        await later.SeesAsync("Đã trả kết quả 2 hồ sơ");
        await later.LookAsync("tra-nhieu-xong");
    }
}
