using Microsoft.Playwright;
using OneStop.Web;
using Shouldly;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>One dossier's whole way: received at a counter that is not the competent agency's, processed there, returned where it came in.</summary>
// One after another: they share a counter, and who hands over hands over what the others left there.
[Collection("TTPVHCC xã Thất Khê")]
public sealed class JourneyTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Clerk = "motcua.trangdinh";
    private const string Head = "tp.du-lich";
    private const string Officer = "cv.du-lich";
    private const string Leader = "gd.vhttdl";
    private const string Records = "vt.vhttdl";

    [Theory]
    [InlineData("2023-12-01", "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ", "khoản 1 Điều 1 Quyết định thí điểm năm 2023", "H37.16-231201-0001", "18/12/2023")]
    [InlineData("2025-07-02", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "điểm a khoản 1 Điều 14 Nghị định 118/2025/NĐ-CP", "H37.16-250702-0001", "17/07/2025")]
    public async Task A_dossier_travels_from_any_counter_to_the_department_and_back(string day, string letterhead, string basis, string code, string due)
    {
        string list;
        await using (var clerk = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, $"{day}T09:00"))
        {
            await clerk.LookAsync($"{day}-quay");
            await clerk.OpenAsync(Links.ReceiveProcedure("1.004628"));
            await clerk.SeesAsync("Được tiếp nhận tại đây, không phụ thuộc vào địa giới hành chính");
            await clerk.SeesAsync(basis);
            await clerk.SeesAsync(due);
            await clerk.LookAsync($"{day}-tiep-nhan");

            (await KeyboardReception.ReceiveAsync(clerk, "the huong dan vien quoc te", "1.004628")).ShouldBe(code);
            (await clerk.Page.InnerTextAsync(".sheet")).ShouldContain(letterhead, Case.Insensitive);
            await clerk.SeesAsync("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ");
            await clerk.LookAsync($"{day}-giay-tiep-nhan");

            await clerk.OpenAsync(Links.HandOver);
            await clerk.SeesAsync(code);
            await clerk.LookAsync($"{day}-ban-giao");
            await clerk.PressAsync("Xem trước bàn giao");
            await clerk.PressAsync("Bàn giao và lập danh sách");
            await clerk.FollowAsync(() => clerk.Page.GetByRole(AriaRole.Link, new() { Name = "Danh sách số" }).First.ClickAsync());
            await clerk.SeesAsync("DANH SÁCH BÀN GIAO HỒ SƠ");
            list = new Uri(clerk.Page.Url).AbsolutePath.Replace("/in", string.Empty, StringComparison.Ordinal);
            await clerk.SeesAsync(code);
            await clerk.LookAsync($"{day}-danh-sach-ban-giao");
        }

        await using (var records = await Visitor.SignInAsync(browser, portal.LangSon, Records, $"{day}T10:00"))
        {
            await records.OpenAsync(Links.IncomingPaper);
            await records.LookAsync($"{day}-nhan-ban-giay");
            await records.FollowAsync(() => records.Page.ClickAsync($"a[href='{list}']"));
            await records.SeesAsync(code);
            await records.LookAsync($"{day}-xac-nhan-ban-giay");
            await records.PressAsync("Nhận đủ tất cả");
            await records.SeesAsync("Nhận đủ");
        }

        await using (var head = await Visitor.SignInAsync(browser, portal.LangSon, Head, $"{day}T10:30"))
        {
            await head.SeesAsync("Bàn việc");
            await head.LookAsync($"{day}-ban-viec");
            await head.OpenDossierAsync(code);
            await head.LookAsync($"{day}-ho-so-phan-cong");
            await head.Page.SelectOptionAsync("#Input_Assign_OfficerId", new SelectOptionValue { Label = "Lương Minh Đức · Phòng Quản lý Du lịch" });
            await head.PressAsync("Phân công");
        }

        await ForwardAsync(Officer, $"{day}T11:00", "Trình");
        await ForwardAsync(Head, $"{day}T13:45", "Đồng ý, trình");
        await ForwardAsync(Leader, $"{day}T14:30", "Ký duyệt");

        await using (var records = await Visitor.SignInAsync(browser, portal.LangSon, Records, $"{day}T15:00"))
        {
            await records.OpenDossierAsync(code);
            await records.Page.FillAsync("#Input_IssueResult_Number", "12/GCN-SVHTTDL");
            await records.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "the-huong-dan-vien.pdf", MimeType = "application/pdf", Buffer = Pdf });
            await records.Page.WaitForSelectorAsync(".files >> text=the-huong-dan-vien.pdf");
            await records.LookAsync($"{day}-ho-so-ban-hanh");
            await records.PressAsync("Ban hành và chuyển về nơi trả");
        }

        await using (var clerk = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, $"{day}T16:00"))
        {
            await clerk.OpenAsync(Links.ReturnResults);
            await clerk.SeesAsync("Kết quả đang về");
            await clerk.LookAsync($"{day}-tra-ket-qua");
            await clerk.OpenDossierAsync(code);
            await clerk.PressAsync("Đã nhận kết quả về quầy");
            await clerk.OpenAsync($"{Links.ReturnResults}?q=tuan nong");
            await clerk.OpenDossierAsync(code);
            await clerk.Page.FillAsync("#Input_ReturnResult_RecipientIdNumber", "020096001234");
            await clerk.LookAsync($"{day}-ho-so-tra");
            await clerk.PressAsync("Trả kết quả");
            await clerk.OpenAsync(Links.Dossier(code));
            await clerk.SeesAsync("Đã trả kết quả");
            await clerk.SeesAsync("Trước hạn");
            await clerk.SeesAsync("chuỗi toàn vẹn");
            await clerk.LookAsync($"{day}-ho-so-da-tra");
        }

        await using var citizen = await Visitor.ArriveAsync(browser, portal.LangSon, BrowserFixture.Phone, $"{day}T18:00");
        await citizen.OpenAsync(Links.LookUp);
        await citizen.LookAsync($"{day}-tra-cuu");
        await citizen.Page.FillAsync("#Code", code);
        await citizen.Page.FillAsync("#LastFour", "1234");
        await citizen.Page.Keyboard.PressAsync("Enter");
        await citizen.SeesAsync("Đã trả kết quả");
        var shown = await citizen.Page.InnerTextAsync("main");
        shown.ShouldNotContain("Nông Văn Tuấn");
        shown.ShouldNotContain("020096001234");
        shown.ShouldNotContain("0912");
        await citizen.LookAsync($"{day}-tra-cuu-ket-qua");

        async Task ForwardAsync(string userName, string at, string button)
        {
            await using var person = await Visitor.SignInAsync(browser, portal.LangSon, userName, at);
            await person.OpenDossierAsync(code);
            await person.PressAsync(button);
        }
    }

    [Theory]
    [InlineData("2023-11-14T23:59", Clerk, "Chưa đến thời gian thí điểm")]
    [InlineData("2024-07-01T00:00", Clerk, "Thời gian thí điểm đã hết")]
    [InlineData("2023-12-01T09:00", "motcua.vanquan", "chỉ tiếp nhận tại Bộ phận Một cửa cấp tỉnh, cấp huyện")]
    public async Task Outside_the_pilot_the_clerk_is_told_why_and_where(string at, string userName, string reason)
    {
        await using var clerk = await Visitor.SignInAsync(browser, portal.LangSon, userName, at);
        await clerk.OpenAsync(Links.ReceiveProcedure("1.004628"));
        await clerk.SeesAsync("Không tiếp nhận tại đây");
        await clerk.SeesAsync(reason);
        await clerk.SeesAsync("khoản 1 Điều 1 Quyết định thí điểm năm 2023");
        await clerk.SeesAsync("Trung tâm Phục vụ hành chính công tỉnh");
        await Assertions.Expect(clerk.Page.Locator("button:has-text('Tiếp nhận và in giấy hẹn')")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("2023-11-15T00:00")]
    [InlineData("2024-06-30T23:59")]
    public async Task On_the_first_and_the_last_minute_of_the_pilot_the_clerk_may_receive(string at)
    {
        await using var clerk = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, at);
        await clerk.OpenAsync(Links.ReceiveProcedure("1.004628"));
        await clerk.SeesAsync("Được tiếp nhận tại đây");
    }

    internal static byte[] Pdf => "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();
}
