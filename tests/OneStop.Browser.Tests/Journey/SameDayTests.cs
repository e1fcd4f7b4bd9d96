using Microsoft.Playwright;
using OneStop.Web;
using Shouldly;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>A procedure of one day, solved at the agency's own counter: received, decided and returned on one page.</summary>
public sealed class SameDayTests(BrowserFixture browser, SeededPortal portal)
{
    [Fact]
    public async Task A_certified_copy_is_handed_out_on_the_page_it_was_asked_for_on()
    {
        await using var clerk = await Visitor.SignInAsync(browser, portal.LangSon, "motcua.dongkinh", "2026-06-02T09:00");
        var page = clerk.Page;
        await clerk.OpenAsync(Links.ReceiveProcedure("2.000815"));
        await page.FillAsync("#Form_Name", "Nông Văn Tuấn");
        await page.FillAsync("#Form_IdNumber", "020096001234");
        await page.FillAsync("#Form_Address", "Số 12, đường Bà Triệu");
        await page.FillAsync("#Form_Phone", "0912345678");
        await page.Locator("#Form_CommuneId").SelectOptionAsync(new SelectOptionValue { Label = "Đông Kinh (phường)" });
        await page.Locator("[data-checklist] input[type=checkbox]").First.CheckAsync();
        await page.FillAsync("#Solve_Number", "125/CT");
        await page.FillAsync("#Solve_Signer", "Nguyễn Minh Phúc");
        await page.SetInputFilesAsync(".solve input[type=file]", new FilePayload { Name = "ban-sao.pdf", MimeType = "application/pdf", Buffer = JourneyTests.Pdf });
        await page.WaitForSelectorAsync(".solve .files >> text=ban-sao.pdf");
        await clerk.LookAsync("giai-quyet-ngay");
        await clerk.FollowAsync(() => page.ClickAsync("#solve"));

        page.Url.ShouldContain(Links.Dossier("H37."));
        await clerk.SeesAsync("Đã trả kết quả");
        await clerk.SeesAsync("Giải quyết ngay tại quầy, kết quả số 125/CT, người ký Nguyễn Minh Phúc");
        await clerk.LookAsync("da-giai-quyet-ngay");
    }
}
