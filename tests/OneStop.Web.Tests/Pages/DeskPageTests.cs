using OneStop.Application.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class DeskPageTests(TestPortal portal)
{
    private const string Now = "2023-12-05 09:00";

    [Fact]
    public async Task A_narrowed_list_leads_through_its_dossiers_and_back()
    {
        var scene = await portal.Given.ATenantAsync();
        var first = await scene.ADossierAsync(Stage.Assigned, at: "2023-12-01 09:00");
        var second = await scene.ADossierAsync(Stage.Assigned, at: "2023-12-04 09:00");
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, Now);

        // The last received first: the list is followed, not the urgency.
        var list = await browser.GetAsync($"{Links.Desk}?xem=viec-cua-toi&trang-thai=tham-dinh&sap-xep=nhan&chieu=giam");
        list.Document.QuerySelectorAll("a[data-row-link]").Select(link => link.TextContent).ShouldBe([second.Code, first.Code]);
        var dossier = await browser.GetAsync(list.Document.QuerySelector("a[data-row-link]")!.GetAttribute("href")!);
        dossier.Document.QuerySelector(".back a")!.GetAttribute("href")!.ShouldContain("sap-xep=nhan");

        var done = await dossier.SubmitAsync("form[action*='Forward']", ("Input.Forward.Comment", "Đủ điều kiện."));
        done.Location!.ShouldStartWith(Links.Dossier(first.Code));
        var next = await done.FollowAsync();
        next.TextOf(".flash, .alert").ShouldContain("Đã mở hồ sơ tiếp theo");
        var last = await next.SubmitAsync("form[action*='Forward']");
        last.Location!.ShouldStartWith(Links.Desk);
        last.Location.ShouldContain("trang-thai=tham-dinh");
    }

    [Fact]
    public async Task A_view_is_saved_shown_as_a_chip_chosen_as_default_and_forgotten()
    {
        var scene = await portal.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Assigned);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, Now);

        var list = await browser.GetAsync($"{Links.Desk}?xem=ca-don-vi&trang-thai=tham-dinh&cot=buoc&cot=han");
        list.Document.QuerySelectorAll("th").Select(head => head.TextContent.Trim()).ShouldBe(["", "Mã hồ sơ", "Thủ tục · người nộp", "Bước đang ở", "Hẹn trả"]);
        var refused = await list.SubmitAsync("form[action*='SaveView']", ("Input.Name", "  "));
        refused.Text.ShouldContain("Hãy đặt tên cho cách xem");
        var saved = await (await list.SubmitAsync("form[action*='SaveView']", ("Input.Name", "Đang thẩm định"), ("Input.IsShared", "true"))).FollowAsync();
        saved.TextOf(".chip-view[aria-current]").ShouldContain("Đang thẩm định");

        using var colleague = await portal.OpenAsync(scene, scene.Staff.SecondTourismOfficer, Now);
        (await colleague.GetAsync(Links.Desk)).TextOf(".chip-view").ShouldContain($"{scene.Staff.Tourism.Officer.Member.FullName} chia sẻ");

        await saved.SubmitAsync("form[action*='handler=Default']");
        var opened = await browser.GetAsync(Links.Desk);
        opened.Location!.ShouldContain("trang-thai=tham-dinh");
        var shown = await opened.FollowAsync();
        await shown.SubmitAsync("form[action*='Standard']");
        (await browser.GetAsync(Links.Desk)).Location.ShouldBeNull();

        await shown.SubmitAsync("form[action*='DeleteView']");
        (await browser.GetAsync(Links.Desk)).Document.QuerySelector(".chip-view").ShouldBeNull();
    }

    [Fact]
    public async Task A_list_shows_no_more_than_its_address_says_and_takes_any()
    {
        var scene = await portal.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Assigned);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, Now);

        foreach (var query in new[] { "xem=toan-tinh", "xem=la&han=la&trang-thai=la&cot=la", "sau=9999999999999999999~x", "sau=~", "sau=x", "nguoi=khong-phai-id", "q=%00", "thu-tuc=<script>", "sap-xep=nguoi-nop&chieu=giam&sau=an~H90" })
        {
            var page = await browser.GetAsync($"{Links.Desk}?{query}");
            page.Status.ShouldBe(System.Net.HttpStatusCode.OK, query);
        }
    }

    [Fact]
    public async Task Several_dossiers_are_looked_through_then_passed_on_with_a_result_for_each()
    {
        var scene = await portal.Given.ATenantAsync();
        var first = await scene.ADossierAsync(Stage.Assigned);
        var second = await scene.ADossierAsync(Stage.Assigned);
        var later = await scene.ADossierAsync(Stage.Reviewed);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, Now);

        var list = await browser.GetAsync(Links.DeskView("ca-don-vi"));
        var preview = await list.SubmitAsync($"form[action='{Links.BatchForward}']", ("DossierIds", first.Id.ToString()), ("DossierIds", second.Id.ToString()), ("DossierIds", later.Id.ToString()));
        preview.TextOf(".page-head").ShouldContain("3 hồ sơ được chọn · 2 có thể chuyển bước tiếp theo · 1 không");
        preview.Document.QuerySelectorAll("input[name=Chosen][checked]").Length.ShouldBe(2);

        var done = await preview.SubmitAsync("form[action*='Run']", ("Comment", "Đồng ý"));
        done.TextsOf("tbody tr").Count.ShouldBe(2);
        done.TextOf(".alert").ShouldContain("Đã chuyển bước tiếp theo 2 hồ sơ");

        // The same page sent once more is answered as before; an old one says what happened since.
        var again = await preview.SubmitAsync("form[action*='Run']", ("__request-key", Guid.CreateVersion7().ToString()));
        again.TextOf("table").ShouldContain("Từ khi ông/bà mở trang, ông/bà đã “Chuyển bước tiếp theo”");
        (await preview.SubmitAsync("form[action*='Run']", ("Chosen", null))).Text.ShouldContain("Hãy chọn ít nhất một hồ sơ");
    }

    [Fact]
    public async Task The_Office_and_heads_urge_from_their_lists_and_officers_do_not()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        using var office = await portal.OpenAsync(scene, scene.Staff.Office, Now);
        using var head = await portal.OpenAsync(scene, scene.Staff.Tourism.Head, Now);
        using var officer = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, Now);
        (await officer.GetAsync(Links.Desk)).Document.QuerySelector($"[formaction='{Links.BatchUrge}']").ShouldBeNull();
        (await head.GetAsync($"{Links.Desk}?xem=ca-don-vi")).Document.QuerySelector($"[formaction='{Links.BatchUrge}']").ShouldNotBeNull();

        var list = await office.GetAsync($"{Links.ProvinceDossiers}?xem=toan-tinh");
        var preview = (await list.SubmitAsync($"form[action='{Links.BatchUrge}']", ("DossierIds", dossier.Id.Value.ToString()))).ShouldShow(scene.Staff.Tourism.Officer.Member.FullName);
        var refused = await preview.SubmitAsync("form[action*='Run']");
        refused.TextOf("#Note-error").ShouldContain("nội dung đôn đốc");
        var done = await refused.SubmitAsync("form[action*='Run']", ("Note", "Giải quyết ngay."));

        done.ShouldShow("Đã đôn đốc 1 hồ sơ").TextOf(".back").ShouldContain("Hồ sơ toàn tỉnh");
    }

    [Fact]
    public async Task Opinions_asked_for_stand_in_one_list_with_question_and_deadline_and_the_old_address_leads_there()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new ConsultAgencies(dossier.Id, version, "Có ý kiến gì?", [scene.Places.Justice.Id.Value, scene.Places.Office.Id.Value], 16));
        using var asked = await portal.OpenAsync(scene, scene.Staff.Justice.Officer, Now);
        using var office = await portal.OpenAsync(scene, scene.Staff.Office, Now);

        var old = await asked.GetAsync(Links.Consultations);
        old.Location.ShouldBe(Links.DeskView("phoi-hop"));
        (await old.FollowAsync()).ShouldShow("Có ý kiến gì?").Document.QuerySelector("a[data-row-link]")!.TextContent.ShouldBe(dossier.Code);
        (await office.GetAsync($"{Links.ProvinceDossiers}?xem=phoi-hop")).ShouldShow("Có ý kiến gì?").TextOf(".tabs [aria-current]").ShouldContain("Phối hợp 1");
        var page = await office.GetAsync(Links.Dossier(dossier.Code));
        (await page.SubmitAsync("form[action*='AnswerConsultation']", ("Input.AnswerConsultation.Answer", "Đồng ý"))).Location.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_name_of_a_view_that_is_taken_is_said_beside_the_field()
    {
        var scene = await portal.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Assigned);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, Now);
        foreach (var (state, name) in new[] { ("tham-dinh", "Một"), ("cho-ky", "Hai") })
        {
            await (await browser.GetAsync($"{Links.Desk}?xem=ca-don-vi&trang-thai={state}")).SubmitAsync("form[action*='SaveView']", ("Input.Name", name));
        }

        var refused = await (await browser.GetAsync($"{Links.Desk}?xem=ca-don-vi&trang-thai=cho-ky")).SubmitAsync("form[action*='RenameView']", ("Input.Name", "Một"));

        refused.TextOf("#view-name-error").ShouldContain("đã có cách xem tên “Một”");
        refused.ValueOf("Input.Name").ShouldBe("Một");
    }
}
