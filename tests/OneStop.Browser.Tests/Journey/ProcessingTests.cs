using Microsoft.Playwright;
using OneStop.Web;
using Shouldly;
using Xunit;

namespace OneStop.Browser.Tests.Journey;

/// <summary>What may happen to a dossier on its way: supplement, opinions, extension with apology, correction, stop.</summary>
// One after another: they share a counter, and who hands over hands over what the others left there.
[Collection("TTPVHCC xã Thất Khê")]
public sealed class ProcessingTests(BrowserFixture browser, SeededPortal portal)
{
    private const string Clerk = "motcua.trangdinh";
    private const string Officer = "cv.du-lich";
    private const string Leader = "gd.vhttdl";
    private const string Asked = "cv.y-te";

    [Fact]
    public async Task A_dossier_is_supplemented_consulted_on_extended_corrected_and_stopped()
    {
        var code = await ReceiveAsync("2026-03-02");

        await using (var officer = await AtAsync(Officer, "2026-03-02T14:00", code))
        {
            await OpenActAsync(officer, "Yêu cầu bổ sung");
            await officer.Page.FillAsync("#Input_RequestSupplement_What", "Nộp lại bằng tốt nghiệp\nKý lại đơn đề nghị");
            await PressInAsync(officer, "RequestSupplement");
            await officer.OpenAsync(Links.Dossier(code));
            await officer.SeesAsync("Thẩm định");
            await OpenActAsync(officer, "Yêu cầu bổ sung");
            await officer.Page.FillAsync("#Input_RequestSupplement_What", "Nộp lại bằng tốt nghiệp\nKý lại đơn đề nghị");
            await officer.Page.FillAsync("#Input_RequestSupplement_Why", "Bằng mờ, đơn thiếu chữ ký");
            await officer.Page.FillAsync("#Input_RequestSupplement_Days", "5");
            await PressInAsync(officer, "RequestSupplement");
            await officer.OpenAsync(Links.Dossier(code));
            await officer.SeesAsync("tạm dừng tính thời gian");
            await officer.SeesAsync("Hủy việc “Yêu cầu bổ sung” vừa làm");
            await officer.LookAsync("cho-bo-sung-chuyen-vien", isRefused: true);
        }

        await using (var clerk = await AtAsync(Clerk, "2026-03-05T09:00", code))
        {
            await clerk.SeesAsync("Người nộp được bổ sung đến hết ngày 09/03/2026");
            await clerk.LookAsync("nhan-bo-sung");
            await clerk.Page.FillAsync("#Input_AcceptSupplement_Papers", "Bằng tốt nghiệp\nĐơn đề nghị");
            await clerk.PressAsync("Nhận bổ sung");
            await clerk.SeesAsync("Lý do cấp lại: Hồ sơ được bổ sung, hoàn thiện ngày 05/03/2026");
            await clerk.LookAsync("giay-tiep-nhan-cap-lai");
            await clerk.OpenAsync(Links.Dossier(code));
            await clerk.Page.ClickAsync(".dossier-head details.why summary");
            await clerk.SeesAsync("thời hạn được tính lại từ đầu");
            await clerk.LookAsync("vi-sao-ngay-nay");
        }

        await using (var officer = await AtAsync(Officer, "2026-03-05T10:00", code))
        {
            await OpenActAsync(officer, "Lấy ý kiến cơ quan phối hợp");
            await officer.Page.FillAsync("#Input_Consult_Question", "Đề nghị xác nhận giấy khám sức khỏe");
            await officer.Page.Locator("select[name='Input.Consult.AgencyIds']").Nth(0).SelectOptionAsync(new SelectOptionValue { Label = "Sở Y tế" });
            await officer.Page.Locator("select[name='Input.Consult.AgencyIds']").Nth(1).SelectOptionAsync(new SelectOptionValue { Label = "Sở Xây dựng" });
            await officer.LookAsync("lay-y-kien");
            await PressInAsync(officer, "Consult");
            await officer.OpenAsync(Links.Dossier(code));
            await officer.SeesAsync("Đang chờ ý kiến cơ quan phối hợp");
            await officer.SeesAsync("0/2 đã trả lời");
            await officer.LookAsync("cho-y-kien");
        }

        await using (var asked = await Visitor.SignInAsync(browser, portal.LangSon, Asked, "2026-03-05T14:00"))
        {
            await asked.OpenAsync(Links.Consultations);
            await asked.LookAsync("y-kien-duoc-hoi");
            await asked.OpenDossierAsync(code);
            await asked.Page.FillAsync("#Input_AnswerConsultation_Answer", "Giấy khám sức khỏe hợp lệ");
            await asked.LookAsync("tra-loi-y-kien");
            await asked.PressAsync("Trả lời ý kiến");
        }

        await using (var officer = await AtAsync(Officer, "2026-03-06T08:00", code))
        {
            await officer.SeesAsync("1/2 đã trả lời");
            await OpenActAsync(officer, "Đề nghị gia hạn");
            await officer.Page.FillAsync("#Input_ProposeExtension_Reason", "Chờ Sở Xây dựng trả lời");
            await officer.Page.FillAsync("#Input_ProposeExtension_Until", "10/04/2026");
            await PressInAsync(officer, "ProposeExtension");
        }

        await using (var leader = await AtAsync(Leader, "2026-03-06T10:00", code))
        {
            await OpenActAsync(leader, "Xin lỗi và gia hạn");
            await leader.SeesAsync("đề nghị hẹn lại ngày 10/04/2026");
            (await leader.Page.InputValueAsync("#Input_Extend_Until")).ShouldBe("10/04/2026");
            await leader.LookAsync("gia-han");
            await PressInAsync(leader, "Extend");
            await leader.SeesAsync("17:00, Thứ Sáu 10/04/2026");
            await leader.LookAsync("da-gia-han");
        }

        await using (var clerk = await AtAsync(Clerk, "2026-03-09T09:00", code))
        {
            await clerk.OpenAsync(Links.Correction(code));
            await clerk.Page.FillAsync("#Form_Phone", "0987 654 321");
            await clerk.Page.FillAsync("#Reason", "Ghi sai số điện thoại");
            await clerk.LookAsync("dinh-chinh");
            await clerk.PressAsync("Đính chính và cấp lại giấy tiếp nhận");
            await clerk.SeesAsync("Cấp lại lần 2");
            await clerk.OpenAsync(Links.Dossier(code));
            await OpenActAsync(clerk, "Dừng giải quyết theo đề nghị");
            await clerk.Page.FillAsync("#Input_Stop_Reason", "Người nộp không còn nhu cầu");
            await PressInAsync(clerk, "Stop");
            await clerk.OpenAsync(Links.Dossier(code));
            await clerk.SeesAsync("Dừng xử lý");
            await clerk.SeesAsync("chuỗi toàn vẹn");
            await clerk.LookAsync("da-dung");
        }
    }

    [Fact]
    public async Task The_Office_sees_what_an_announcement_would_move_before_it_enters_it()
    {
        var code = await ReceiveAsync("2026-05-04");
        await using var office = await Visitor.SignInAsync(browser, portal.LangSon, "vpubnd", "2026-05-05T08:00");
        await office.OpenAsync($"{Links.WorkingCalendar}?nam=2027");
        await office.SeesAsync("Lịch nghỉ lễ năm 2027 chưa được công bố");
        await office.LookAsync("lich-chua-cong-bo");
        await office.OpenAsync(Links.CalendarAnnouncement);
        await office.Page.FillAsync("#Input_Number", "Thông báo số 31/TB-UBND");
        await office.Page.FillAsync("#Input_Title", "Nghỉ phòng, chống bão");
        await office.Page.FillAsync("#Input_Days", "mai nghỉ");
        await office.PressAsync("Xem trước tác động");
        await office.SeesAsync("Không đọc được dòng “mai nghỉ”");
        await office.LookAsync("lich-nhap-sai", isRefused: true);
        await office.Page.FillAsync("#Input_Days", "19/05/2026 nghỉ phòng, chống bão");
        await office.PressAsync("Xem trước tác động");
        await office.SeesAsync(code);
        await office.LookAsync("lich-tac-dong", isRefused: true);
        await office.Page.CheckAsync("#MovesLater");
        await office.PressAsync("Nhập thông báo và tính lại ngày hẹn");
        await office.SeesAsync("Chuyển 1 ngày hẹn trả");
        await office.OpenAsync(Links.Dossier(code));
        await office.SeesAsync("Tính lại ngày hẹn trả theo lịch làm việc mới");
        await office.LookAsync("da-tinh-lai", isRefused: true);
    }

    private Task<Visitor> AtAsync(string userName, string at, string code) => OpenAsync(userName, at, Links.Dossier(code));

    private async Task<Visitor> OpenAsync(string userName, string at, string url)
    {
        var visitor = await Visitor.SignInAsync(browser, portal.LangSon, userName, at);
        await visitor.OpenAsync(url);
        return visitor;
    }

    private static Task OpenActAsync(Visitor visitor, string title) => visitor.Page.Locator("details.act-form summary", new() { HasText = title }).First.ClickAsync();

    private static Task PressInAsync(Visitor visitor, string handler) =>
        visitor.FollowAsync(() => visitor.Page.Locator($"form[action*='handler={handler}'] button[type=submit]").Last.ClickAsync());

    // Received, handed over, assigned: in the officer's hands.
    private async Task<string> ReceiveAsync(string day)
    {
        string code;
        await using (var clerk = await Visitor.SignInAsync(browser, portal.LangSon, Clerk, $"{day}T08:00"))
        {
            code = await KeyboardReception.ReceiveAsync(clerk, "the huong dan vien quoc te", "1.004628");
            await clerk.OpenAsync(Links.HandOver);
            await clerk.PressAsync("Xem trước bàn giao");
            await clerk.PressAsync("Bàn giao và lập danh sách");
        }

        await using var head = await Visitor.SignInAsync(browser, portal.LangSon, "tp.du-lich", $"{day}T10:00");
        await head.OpenAsync(Links.Dossier(code));
        await head.Page.SelectOptionAsync("#Input_Assign_OfficerId", new SelectOptionValue { Label = "Lương Minh Đức · Phòng Quản lý Du lịch" });
        await head.PressAsync("Phân công");
        return code;
    }
}
