using System.Net;
using OneStop.Domain.Catalogue;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class CataloguePageTests(TestPortal portal)
{
    private const string Today = "2023-12-01 09:00";
    private const string Code = "1.900001";

    [Fact]
    public async Task A_decision_goes_from_draft_to_the_counter()
    {
        var scene = await portal.Given.ATenantAsync();
        using var editor = await portal.OpenAsync(scene, scene.Staff.Editor, Today);
        var decision = await DraftAsync(editor);
        var page = await AddAsync(editor, decision, nameof(ChangeKind.AmendProcedure));

        page.ValueOf("Input.Name").ShouldBe("Cấp thẻ hướng dẫn viên du lịch");
        (await page.SubmitAsync("#editor", ("Input.LimitValue", "5"))).ShouldLeadTo(Links.ProposedProcedure(IdOf(decision), Code));
        page = await editor.GetAsync(Links.ProposedProcedure(IdOf(decision), Code));
        page.ShouldShow("các bước cộng lại 80 giờ, thời hạn 5 ngày làm việc là 40 giờ");
        page.TextsOf("del").ShouldBe(["10 ngày làm việc"]);
        page.TextsOf("ins").ShouldBe(["5 ngày làm việc"]);

        (await page.SubmitAsync("#editor", [.. Enumerable.Range(0, 6).Select(step => ($"Input.Steps[{step}].Hours", (string?)(step == 2 ? "15" : "5")))])).ShouldLeadTo(Links.ProposedProcedure(IdOf(decision), Code));
        (await editor.GetAsync(Links.DecisionPreview(IdOf(decision)))).ShouldBe(HttpStatusCode.OK).ShouldShow("Hồ sơ đang mở giữ nội dung cũ");
        (await (await editor.GetAsync(decision)).SubmitAsync("form[action*='handler=Submit']")).ShouldLeadTo(decision);

        using var office = await portal.OpenAsync(scene, scene.Staff.Office, Today);
        var waiting = await office.GetAsync(decision);
        (await waiting.SubmitAsync("form[action*='handler=Approve']", ("Act.Number", ""))).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy ghi số, ký hiệu của quyết định.");
        (await waiting.SubmitAsync("form[action*='handler=Approve']", ("Act.Number", "Quyết định số 1/QĐ-UBND"), ("Act.SignedOn", "01/12/2023"), ("Act.Signer", "Chủ tịch"))).ShouldLeadTo(decision);
        (await office.GetAsync(decision)).ShouldShow("Đã phê duyệt, chưa có hiệu lực");

        (await editor.GetAsync(Links.CatalogueProcedure(Code))).ShouldBe(HttpStatusCode.OK).ShouldShow("Quyết định số 1/QĐ-UBND");
    }

    [Fact]
    public async Task Adding_taking_out_and_moving_rows_saves_nothing_and_loses_nothing()
    {
        var scene = await portal.Given.ATenantAsync();
        using var editor = await portal.OpenAsync(scene, scene.Staff.Editor, Today);
        var page = await AddAsync(editor, await DraftAsync(editor), nameof(ChangeKind.AmendProcedure));

        page = (await page.SubmitAsync("button[value='them:Cases']", ("Input.Name", "Tên đang sửa"), ("Input.LimitValue", "bảy"))).ShouldBe(HttpStatusCode.OK);
        page.ValueOf("Input.Name").ShouldBe("Tên đang sửa");
        page.ValueOf("Input.LimitValue").ShouldBe("bảy");
        page.ValueOf("Input.Cases[0].Name").ShouldBe(string.Empty);

        page = await page.SubmitAsync("button[value='len:Papers:1']", ("Input.Cases[0].Name", "Cấp lại"));
        page.ValueOf("Input.Papers[0].Name").ShouldBe("Bằng tốt nghiệp");
        page = await page.SubmitAsync("button[value='bo:Papers:1']");
        page.ValueOf("Input.Papers[1].Name").ShouldBe("Giấy tờ khác");
        page.ValueOf("Input.Cases[0].Name").ShouldBe("Cấp lại");

        (await page.SubmitAsync("#editor")).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy nhập một số từ 1 trở lên.").ValueOf("Input.Name").ShouldBe("Tên đang sửa");
    }

    [Fact]
    public async Task The_process_is_drawn_with_its_exits_and_consultations()
    {
        var scene = await portal.Given.ATenantAsync();
        using var editor = await portal.OpenAsync(scene, scene.Staff.Editor, Today);
        var decision = await DraftAsync(editor);
        var page = await AddAsync(editor, decision, nameof(ChangeKind.AmendProcess));

        (await page.SubmitAsync("#editor", ("Input.Steps[2].Exits", "Hồ sơ chưa đủ | 1 | Mẫu 02"), ("Input.Steps[2].Consultations", "Công an tỉnh | 24"))).ShouldLeadTo(Links.ProposedProcedure(IdOf(decision), Code));
        page = await editor.GetAsync(Links.ProposedProcedure(IdOf(decision), Code));
        page.TextsOf(".process text").ShouldContain("→ bước 1");
        page.TextsOf(".process text").ShouldContain("Công an tỉnh");
        page.Document.QuerySelectorAll(".process rect.step").Length.ShouldBe(7);
    }

    [Fact]
    public async Task A_receipt_rule_is_written_with_its_counters_and_ways()
    {
        var scene = await portal.Given.ATenantAsync();
        using var editor = await portal.OpenAsync(scene, scene.Staff.Editor, Today);
        var decision = await DraftAsync(editor);
        var form = await editor.GetAsync(Links.ProposedRule(IdOf(decision)));

        (await form.SubmitAsync("form:has([name='Input.Scope'])", ("Input.ProcedureCodes", "mã lạ"), ("Input.Text", "Mọi huyện"))).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Không phải mã thủ tục: mã lạ.").ValueOf("Input.Text").ShouldBe("Mọi huyện");
        (await form.SubmitAsync("form:has([name='Input.Scope'])", ("Input.ProcedureCodes", "1.900002"), ("Input.Article", "Điều 1"), ("Input.Text", "Mọi huyện"), ("Input.CounterLevels", "District"))).Location.ShouldBe($"{decision}#thay-doi");
        (await editor.GetAsync(decision)).ShouldShow("Mọi huyện").ShouldShow("Đủ nội dung để trình.");
    }

    private static async Task<string> DraftAsync(PageClient editor)
    {
        var page = await editor.GetAsync(Links.NewDecision);
        (await page.SubmitAsync("form:has([name='Head.Title'])", ("Head.Title", ""), ("Head.From", "32/13/2023"))).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Hãy ghi trích yếu của quyết định.");
        return (await page.SubmitAsync("form:has([name='Head.Title'])", ("Head.Title", "Công bố danh mục"), ("Head.From", "04/12/2023"))).Location!;
    }

    private static async Task<Page> AddAsync(PageClient editor, string decision, string kind)
    {
        var page = await editor.GetAsync(decision);
        return await (await page.SubmitAsync("form:has([name='Add.Code'])", ("Add.Kind", kind), ("Add.Code", Code))).FollowAsync();
    }

    private static Guid IdOf(string decision) => Guid.Parse(decision.Split('/')[^1]);
}
