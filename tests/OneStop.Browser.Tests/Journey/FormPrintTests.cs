using System.Globalization;
using OneStop.Application.Forms;
using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.TestKit.Scenes;
using OneStop.Web;
using Shouldly;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>Every official form, in both sets, printed by the browser: size, text, marks; a picture of each is kept.</summary>
public sealed class FormPrintTests(BrowserFixture browser, SeededPortal portal)
{
    // A counter of their own: who hands over hands over all that waits there.
    private const string Clerk = "motcua.caoloc";
    private const string Leader = "gd.vhttdl";
    private const string Officer = "cv.du-lich";

    [Theory]
    [InlineData("2023-12-04", "2018", "BỘPHẬNTIẾPNHẬNVÀTRẢKẾTQUẢ", "BPTNTKQ")]
    [InlineData("2026-10-05", "2025", "TRUNGTÂMPHỤCVỤHÀNHCHÍNHCÔNG", "TTPVHCC")]
    public async Task Every_form_prints_on_its_paper(string day, string set, string letterhead, string sign)
    {
        string code;
        await using var clerk = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, $"{day}T09:05");
        code = await KeyboardReception.ReceiveAsync(clerk, "the huong dan vien quoc te", "1.004628");
        var due = new DateTimeOffset(DateTime.Parse(day, CultureInfo.InvariantCulture).AddDays(18).AddHours(17), TimeSpan.FromHours(7));
        var authorised = new AuthorisedPerson("Hoàng Thị Sen", "020196004321", "Thôn Nà Pàn, xã Đồng Đăng, tỉnh Lạng Sơn", "0987 654 321", "sen@example.vn", "Giấy ủy quyền có chứng thực số 12");

        var receipt = await portal.FirstReceiptAsync(code);
        var again = await portal.IssueAsync(Clerk, $"{day} 10:00", FormKind.Receipt, code, (it, _, province) => FormContents.Receipt(it!, province) with { Authorised = authorised }, revision: 1);
        var supplement = await portal.IssueAsync(Officer, $"{day} 15:00", FormKind.SupplementRequest, code, (it, _, province) => FormContents.SupplementRequest(
            it!, province, ["Bản sao có chứng thực bằng tốt nghiệp đại học chuyên ngành hướng dẫn du lịch", "Giấy chứng nhận sức khỏe do cơ sở khám bệnh, chữa bệnh cấp trong thời hạn 06 tháng"], "Thành phần hồ sơ chưa đầy đủ theo khoản 1 Điều 60 Luật Du lịch 2017", due));
        var guidance = await portal.IssueAsync(Clerk, $"{day} 15:05", FormKind.SupplementRequest, null, (_, duty, province) => FormContents.AtCounter(
            new FormApplicant { Kind = ApplicantKind.Person, Name = "Nông Thị Hạnh", Gender = Gender.Female, Phone = "0912 000 111" }, duty.CounterId!.Value, "1.004628", "Cấp thẻ hướng dẫn viên du lịch quốc tế", "Thiếu giấy tờ", ["Đơn đề nghị theo mẫu", "02 ảnh chân dung 3 x 4 cm"], province));
        var rejection = await portal.IssueAsync(Clerk, $"{day} 15:10", FormKind.Rejection, null, (_, duty, province) => FormContents.AtCounter(
            new FormApplicant { Kind = ApplicantKind.Organisation, Name = "Công ty TNHH Thương mại và Du lịch Mẫu Sơn", Representative = "Lý Văn Phúc", IdNumber = "4900123456", Address = "Số 8, đường Bắc Sơn, phường Lương Văn Tri, tỉnh Lạng Sơn", Phone = "0912 345 678" }, duty.CounterId!.Value, "1.004628", "Cấp thẻ hướng dẫn viên du lịch quốc tế", "Thủ tục chỉ dành cho cá nhân; tổ chức không thuộc đối tượng được cấp thẻ.", [], province));
        var apology = await portal.IssueAsync(Leader, $"{day} 15:20", FormKind.Apology, code, (it, _, province) => FormContents.Apology(it!, province, "Chờ kết quả xác minh văn bằng của cơ sở đào tạo", it!.DueAt!.Value, due));
        var stop = await portal.IssueAsync(Clerk, $"{day} 15:30", FormKind.StopNotice, code, (it, _, province) => FormContents.StopNotice(it!, province, "Người nộp thay đổi nhu cầu", Wall.Instant($"{day} 15:25")));

        (await PrintAsync(receipt, "giay-tiep-nhan", "a4")).ShouldContain("Bảninlạilần1");
        (await PrintAsync(receipt, "giay-tiep-nhan", "a5")).ShouldContain(letterhead);
        (await PrintAsync(again, "giay-tiep-nhan-cap-lai", "a5")).ShouldContain(letterhead);
        var reissued = await PrintAsync(again, "giay-tiep-nhan-cap-lai", "a4");
        reissued.ShouldContain("Cấplạilần1,thaythếGiấytiếpnhậnhồsơvàhẹntrảkếtquảsố");
        reissued.ShouldContain($"/{sign}");
        (await PrintAsync(supplement, "phieu-yeu-cau-bo-sung", "a4")).ShouldContain("PHIẾUYÊUCẦUBỔSUNG,HOÀNTHIỆNHỒSƠ");
        (await PrintAsync(guidance, "phieu-huong-dan", "a5")).ShouldContain("đểđượchướngdẫn./.");
        (await PrintAsync(rejection, "phieu-tu-choi", "a4")).ShouldContain("đượcbiếtvàthựchiện./.");
        (await PrintAsync(rejection, "phieu-tu-choi", "a5")).ShouldContain("PHIẾUTỪCHỐITIẾPNHẬNGIẢIQUYẾTHỒSƠ");
        (await PrintAsync(apology, "phieu-xin-loi", "a4")).ShouldContain("THỦTRƯỞNGCƠQUAN,ĐƠNVỊ");
        (await PrintAsync(stop, "thong-bao-dung", "a4")).ShouldContain("THÔNGBÁODỪNGGIẢIQUYẾTHỒSƠ");

        await clerk.OpenAsync($"{Links.Form(receipt)}?kho=a4&lien=2");
        await clerk.FollowAsync(() => clerk.Page.ClickAsync("form[data-print-form] button"));
        var copies = await PdfAsync($"mau-{set}-giay-tiep-nhan-2-lien");
        copies.Select(page => page.Text.Contains("(Liên:Lưu)", StringComparison.Ordinal)).ShouldBe([false, true]);
        (await PrintSlipAsync()).ShouldContain("PHIẾUKIỂMSOÁTQUÁTRÌNHGIẢIQUYẾTHỒSƠ");
        await clerk.OpenAsync(Links.Books);
        await clerk.LookAsync($"so-{set}-danh-sach");
        await clerk.FollowAsync(() => clerk.Page.ClickAsync("table tbody tr:last-child a >> nth=0"));
        await clerk.SeesAsync(code);
        await clerk.LookAsync($"so-{set}");
        await clerk.FollowAsync(() => clerk.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Bản in" }).ClickAsync());
        await clerk.LookAsync($"so-{set}-in");
        var book = (await PdfAsync($"so-{set}-trang")).ShouldHaveSingleItem();
        (book.Width, book.Height).ShouldBe((842, 595));
        book.Text.ShouldContain("SỔTHEODÕIHỒSƠ");
        book.Text.Contains("Sốlượnghồsơ(bộ)", StringComparison.Ordinal).ShouldBe(set == "2018");

        async Task<string> PrintSlipAsync()
        {
            await clerk.OpenAsync(Links.HandOver);
            await clerk.PressAsync("Xem trước bàn giao");
            await clerk.PressAsync("Bàn giao và lập danh sách");
            await clerk.OpenAsync(Links.ControlSlip(code));
            await clerk.LookAsync($"mau-{set}-phieu-kiem-soat-xem");
            await clerk.FollowAsync(() => clerk.Page.ClickAsync("form[data-print-form] button"));
            var page = (await PdfAsync($"mau-{set}-phieu-kiem-soat")).ShouldHaveSingleItem();
            (page.Width, page.Height).ShouldBe((595, 842));
            return page.Text;
        }

        async Task<IReadOnlyList<(int Width, int Height, string Text)>> PdfAsync(string name)
        {
            await clerk.Page.EvaluateAsync("() => document.querySelector('.print-bar').remove()");
            await clerk.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
            await clerk.Page.Locator(".sheet").First.ScreenshotAsync(new() { Path = Path.Combine(TestBrowser.ArtifactsFolder, "screenshots", $"{name}.png") });
            return PdfPages.Read(await clerk.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        }

        async Task<string> PrintAsync(Guid id, string name, string size)
        {
            await clerk.OpenAsync($"{Links.Form(id)}?kho={size}&lien=1");
            await clerk.LookAsync($"mau-{set}-{name}-{size}-xem");
            await clerk.FollowAsync(() => clerk.Page.ClickAsync("form[data-print-form] button"));
            var page = (await PdfAsync($"mau-{set}-{name}-{size}")).ShouldHaveSingleItem($"{set} {name} {size}");
            (page.Width, page.Height).ShouldBe(size == "a5" ? (420, 595) : (595, 842));
            page.Text.ShouldContain("CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM");
            page.Text.ShouldContain("Độclập-Tựdo-Hạnhphúc");
            page.Text.ShouldNotContain("Bảnxem");
            return page.Text;
        }
    }
}
