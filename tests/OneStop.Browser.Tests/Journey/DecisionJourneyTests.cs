using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using OneStop.Web;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>One decision's whole way: imported with an error, mended, submitted, previewed, approved; at midnight the counters may receive and the public reads it.</summary>
public sealed class DecisionJourneyTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Code = "3.000977.H37";
    private const string Name = "Công nhận khu du lịch cộng đồng vùng biên";
    private const string Monday = "2026-11-23T09:00";
    private const string BeforeMidnight = "2026-11-24T23:59";
    private const string Midnight = "2026-11-25T00:00";

    [Fact]
    public async Task An_imported_procedure_may_be_received_and_is_published_from_the_midnight_of_its_first_day()
    {
        string decision;
        await using (var editor = await Visitor.SignInAsync(browser, portal.LangSon, "dm.vhttdl", Monday))
        {
            await ImportAsync(editor, "Phòng Không Có");
            await editor.SeesAsync("Phòng Không Có");
            await editor.SeesAsync("Chưa có dòng nào đưa được vào dự thảo");

            await ImportAsync(editor, "Phòng Quản lý Du lịch");
            await editor.FollowAsync(() => editor.Page.ClickAsync("button:has-text('Lập dự thảo')"));
            await portal.WorkAsync();
            await editor.SeesAsync("Đã lập dự thảo quyết định");
            await editor.FollowAsync(() => editor.Page.ClickAsync("text=Mở dự thảo"));
            decision = new Uri(editor.Page.Url).AbsolutePath;
            await editor.SeesAsync("Đủ nội dung để trình.");
            await editor.FollowAsync(() => editor.Page.ClickAsync("button:has-text('Trình phê duyệt')"));
            await editor.SeesAsync("Đã trình Văn phòng UBND tỉnh phê duyệt.");
        }

        await using (var office = await Visitor.SignInAsync(browser, portal.LangSon, "vpubnd", Monday))
        {
            await office.OpenAsync($"{decision}/xem-truoc");
            await office.SeesAsync(Name);
            await office.SeesAsync("66 nơi, mọi người");
            await office.SeesAsync("sẽ được tiếp nhận thêm nhưng chưa có cán bộ");
            await office.LookAsync("quyet-dinh-xem-truoc");

            await office.OpenAsync(decision);
            await office.Page.FillAsync("#Act_Number", "Quyết định số 2026/QĐ-UBND");
            await office.Page.FillAsync("#Act_SignedOn", "23/11/2026");
            await office.Page.FillAsync("#Act_Signer", "Chủ tịch UBND tỉnh");
            await office.LookAsync("quyet-dinh-phe-duyet");
            await office.FollowAsync(() => office.Page.GetByRole(AriaRole.Button, new() { Name = "Phê duyệt", Exact = true }).ClickAsync());
            await office.SeesAsync("Quyết định tự có hiệu lực lúc 0 giờ ngày 25/11/2026.");
        }

        await using (var clerk = await Visitor.SignInAsync(browser, portal.LangSon, "motcua.dongkinh", BeforeMidnight))
        {
            await clerk.OpenAsync(Links.ReceiveProcedure(Code));
            await clerk.SeesAsync("Thủ tục này không có hiệu lực vào ngày 24/11/2026.");
        }

        await using (var citizen = await Visitor.ArriveAsync(browser, portal.LangSon, BrowserFixture.Phone, BeforeMidnight))
        {
            await citizen.OpenAsync(Links.Announcements);
            await citizen.SeesAsync(Name);
        }

        await using (var clerk = await Visitor.SignInAsync(browser, portal.LangSon, "motcua.dongkinh", Midnight))
        {
            await clerk.OpenAsync(Links.ReceiveProcedure(Code));
            await clerk.SeesAsync("Được tiếp nhận tại đây");
            await clerk.SeesAsync("Đơn đề nghị công nhận");
        }

        await using (var citizen = await Visitor.ArriveAsync(browser, portal.LangSon, BrowserFixture.Phone, Midnight))
        {
            await citizen.OpenAsync($"{Links.Published}?q=du+lich+cong+dong");
            await citizen.FollowAsync(() => citizen.Page.ClickAsync($"a:has-text('{Name}')"));
            await citizen.SeesAsync("Quyết định số 2026/QĐ-UBND");
            await citizen.SeesAsync("66 nơi");
            await citizen.LookAsync("thu-tuc-moi-cong-khai");
        }
    }

    private async Task ImportAsync(Visitor editor, string division)
    {
        await editor.OpenAsync(Links.ImportCatalogue);
        await editor.Page.SetInputFilesAsync("#Sheet", new FilePayload { Name = "phu-luc.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Sheet(division)) });
        await editor.FollowAsync(() => editor.Page.ClickAsync("text=Gửi tệp >> nth=0"));
        if (await editor.Page.QuerySelectorAsync("#From") is not null)
        {
            await editor.Page.FillAsync("#Title", "Công bố thủ tục hành chính mới ban hành trong lĩnh vực du lịch");
            await editor.Page.FillAsync("#From", "25/11/2026");
            await editor.FollowAsync(() => editor.Page.ClickAsync("button:has-text('Kiểm tra')"));
        }

        await portal.WorkAsync();
        await editor.SeesAsync("Kết quả kiểm tra, chưa ghi gì");
    }

    private static string Sheet(string division) => string.Create(CultureInfo.InvariantCulture, $"""
        Mã TTHC,Tên thủ tục hành chính,Lĩnh vực,Cấp thực hiện,Cơ quan có thẩm quyền,Phòng thụ lý,Thời hạn,"Phí, lệ phí",Thành phần hồ sơ,Quy trình nội bộ,Kết quả,Căn cứ pháp lý
        {Code},{Name},Du lịch,Tỉnh,"Sở Văn hóa, Thể thao và Du lịch",{division},5 ngày làm việc,Không,Đơn đề nghị công nhận | bản chính | 1 | bắt buộc,"Tiếp nhận | Cán bộ Bộ phận Một cửa | 4 | Tiếp nhận hồ sơ
        Phân công | Lãnh đạo phòng | 4 | Phân công thụ lý
        Thẩm định | Chuyên viên | 20 | Thẩm định hồ sơ
        Ký duyệt | Lãnh đạo cơ quan | 8 | Ký duyệt
        Ban hành | Văn thư | 4 | Ban hành kết quả
        Trả kết quả | Cán bộ Bộ phận Một cửa | không tính | Trả kết quả",Quyết định công nhận,Luật Du lịch số 09/2017/QH14
        """);
}
