using Microsoft.Playwright;
using OneStop.Web;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>The pages that the journey does not pass: clean for axe, whole on a phone, nothing in the console.</summary>
public sealed class EveryPageTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Today = "2026-11-23T09:00";

    [Fact]
    public async Task Pages_of_a_clerk_are_clean()
    {
        await using var clerk = await Visitor.SignInAsync(browser, portal.LangSon, "motcua.dongkinh", Today);
        foreach (var (name, url) in new[]
        {
            ("quay-trong", Links.Counter),
            ("tiep-nhan-moi", Links.Receive),
            ("tiep-nhan-khong-duoc", "/tiep-nhan?thu-tuc=2.000488"),
            ("ban-giao-trong", Links.HandOver),
            ("tra-ket-qua-trong", Links.ReturnResults),
            ("cho-bo-sung", Links.Waiting),
            ("tim-khong-thay", Links.SearchFor("khong co ai")),
            ("tai-khoan", Links.Account),
        })
        {
            await clerk.OpenAsync(url);
            await clerk.LookAsync(name);
        }
    }

    [Fact]
    public async Task Pages_of_the_desk_are_clean()
    {
        await using var officer = await Visitor.SignInAsync(browser, portal.LangSon, "cv.y-te", Today);
        foreach (var (name, url) in new[]
        {
            ("ban-viec-trong", Links.Desk),
            ("ban-viec-tam-dung", Links.DeskView("tam-dung")),
            ("nhan-ban-giay-trong", Links.IncomingPaper),
        })
        {
            await officer.OpenAsync(url);
            await officer.LookAsync(name);
        }
    }

    [Fact]
    public async Task The_page_of_the_provincial_Office_is_clean()
    {
        await using var office = await Visitor.SignInAsync(browser, portal.LangSon, "vpubnd", Today);
        await office.SeesAsync("Theo cơ quan giải quyết");
        await office.LookAsync("dieu-hanh");
    }

    [Fact]
    public async Task Pages_of_receipt_rules_and_pilots_are_clean()
    {
        await using var office = await Visitor.SignInAsync(browser, portal.LangSon, "vpubnd", "2024-06-01T09:00");
        await office.SeesAsync("còn 29 ngày (20 ngày làm việc)");
        await office.LookAsync("dieu-hanh-thi-diem-sap-het");
        foreach (var (name, url) in new[]
        {
            ("noi-tiep-nhan", Links.ReceptionMatrix),
            ("noi-tiep-nhan-2025", Links.Matrix(new DateOnly(2025, 7, 1))),
            ("noi-tiep-nhan-khong-co", Links.Matrix(null, query: "khong co thu tuc nay")),
            ("noi-tiep-nhan-ngay-sai", $"{Links.ReceptionMatrix}?ngay=31/02/2024"),
            ("vi-sao-moi-noi", Links.ReceptionReasons("1.003434")),
            ("vi-sao-tai-quay", Links.ReceptionReasons("1.004628", new DateOnly(2024, 7, 1), "huyen-180", null, "truc-tiep")),
            ("vi-sao-duoc", Links.ReceptionReasons("1.004628", new DateOnly(2025, 7, 2), "xa-06040")),
            ("tien-do", Links.IndependenceProgress),
            ("thi-diem", Links.Pilots),
            ("mot-thi-diem", Links.Pilot("thi-diem-2023")),
            ("danh-gia-thi-diem", Links.PilotReport("thi-diem-2023")),
            ("danh-gia-thi-diem-in", Links.PilotReportPrint("thi-diem-2023")),
        })
        {
            await office.OpenAsync(url);
            await office.LookAsync(name);
        }
    }

    [Fact]
    public async Task Pages_of_receipt_rules_are_clean_for_an_editor_and_where_everything_is_done()
    {
        await using var editor = await Visitor.SignInAsync(browser, portal.LangSon, "dm.vhttdl", Today);
        await editor.OpenAsync(Links.IndependenceProgress);
        await editor.SeesAsync("Mọi thủ tục của cơ quan đã không phụ thuộc vào địa giới hành chính");
        await editor.LookAsync("tien-do-xong");
    }

    [Fact]
    public async Task Pages_of_a_visitor_are_clean()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, portal.CaoBang, BrowserFixture.Desktop, Today);
        await visitor.SeesAsync("tỉnh Cao Bằng");
        await visitor.LookAsync("dang-nhap");
        await visitor.OpenAsync(Links.LookUp);
        await visitor.LookAsync("tra-cuu-cao-bang");
    }

    [Fact]
    public async Task A_refused_form_comes_back_whole_with_the_reasons_beside_the_fields()
    {
        await using var clerk = await Visitor.SignInAsync(browser, portal.LangSon, "motcua.dongkinh", Today);
        await clerk.OpenAsync(Links.ReceiveProcedure("1.004623"));
        await clerk.Page.FillAsync("#Form_Name", "Hoàng <b>Thị</b> Lan");
        await clerk.Page.FillAsync("#Form_IdNumber", "020196");
        await clerk.Page.FillAsync("#Form_Phone", "12");
        await clerk.FollowAsync(() => clerk.Page.Keyboard.PressAsync("Control+Enter"));
        await Assertions.Expect(clerk.Page.Locator("#Form_Name")).ToHaveValueAsync("Hoàng <b>Thị</b> Lan");
        await Assertions.Expect(clerk.Page.Locator("#Form_IdNumber")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(clerk.Page.Locator("#Form_Phone")).ToHaveAttributeAsync("aria-invalid", "true");
        await clerk.LookAsync("tiep-nhan-sai", isRefused: true);
    }
}
