using Microsoft.EntityFrameworkCore;
using OneStop.Application.Files;
using OneStop.Application.Reception;
using OneStop.Application.Results;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Results;

/// <summary>What is held digitally is offered instead of asked for again (NĐ 118/2025 Điều 5 khoản 1), and who looked is recorded.</summary>
public sealed class HeldPaperTests(TestSystem system)
{
    private const int Degree = HeldPaperScenes.DegreeIndex;

    [Fact]
    public async Task A_scan_from_an_earlier_dossier_is_offered_at_any_counter_of_the_province()
    {
        var scene = await system.Given.ATenantAsync();
        var earlier = await scene.AnEarlierScanAsync();

        var found = await CheckAsync(scene, AForm(scene));

        found.ByPaper.Keys.ShouldBe([Degree], "the application form says something else each time");
        var paper = found.ByPaper[Degree].ShouldHaveSingleItem();
        (paper.Name, paper.Number, paper.On).ShouldBe((HeldPaperScenes.Degree, null, new DateOnly(2023, 11, 20)));
        paper.Reuse.From.ShouldBe($"hồ sơ {earlier.Code} ngày 20/11/2023");
    }

    [Fact]
    public async Task A_paper_is_used_again_without_its_being_handed_in_and_the_agency_can_read_it()
    {
        var scene = await system.Given.ATenantAsync();
        var earlier = await scene.AnEarlierScanAsync();
        var form = AForm(scene);
        var offered = (await CheckAsync(scene, form)).ByPaper[Degree][0];
        (form.Papers[Degree].IsReceived, form.Papers[Degree].Held) = (false, offered.Id.ToString());

        var received = await Clerk(scene).SendAsync(new ReceiveDossier(form));

        var paper = await scene.ReadAsync(db => db.DossierPapers.SingleAsync(each => each.DossierId == new DossierId(received.Id) && each.Ordinal == Degree + 1));
        (paper.FileId, paper.Quantity).ShouldBe((offered.FileId, 1));
        paper.Reuse.ShouldBe(new PaperReuse(earlier.Id, null, $"hồ sơ {earlier.Code} ngày 20/11/2023"));
        (await scene.As(scene.Staff.Tourism.Officer).At("2023-12-01 10:00").SendAsync(new OpenFile(paper.FileId!.Value.Value))).Name.ShouldBe("bang.pdf");
    }

    [Fact]
    public async Task A_result_is_offered_where_a_paper_of_its_name_is_asked_for_while_it_is_valid()
    {
        var scene = await system.Given.ATenantAsync();
        var licence = await scene.AProcedureWithResultAsync("1.910001", "Giấy phép lữ hành nội địa");
        var next = await scene.AProcedureWithResultAsync("1.910002", "Giấy phép lữ hành quốc tế", new RequiredPaper("Bản sao Giấy phép lữ hành nội địa còn hiệu lực", PaperKind.Copy, 1, IsRequired: true, null, IsDigitised: true));
        await scene.ADossierAsync(Stage.Issued, procedure: licence);

        var offered = (await CheckAsync(scene, AForm(scene, next), "2023-12-04 08:00")).ByPaper[0].ShouldHaveSingleItem();
        offered.Number.ShouldBe("15/GCN");
        offered.Reuse.From.ShouldBe("kết quả số 15/GCN ngày 01/12/2023 của Sở Văn hóa, Thể thao và Du lịch");

        (await CheckAsync(scene, AForm(scene, next), "2023-11-30 08:00")).ByPaper.ShouldBeEmpty("it was not issued yet");
        (await CheckAsync(scene, AForm(scene, licence), "2023-12-04 08:00")).ByPaper.ShouldBeEmpty("nothing of the sort is asked for");
    }

    [Fact]
    public async Task A_paper_that_must_be_fresh_is_offered_only_while_it_is()
    {
        var scene = await system.Given.ATenantAsync();
        var health = await scene.AProcedureWithResultAsync("1.910003", "Thẻ hành nghề", new RequiredPaper("Giấy khám sức khỏe cấp trong 06 tháng", PaperKind.Original, 1, IsRequired: true, null, IsDigitised: true));
        var scan = await TestFiles.UploadAsync(scene.As(scene.Staff.ClerkEast), "suc-khoe.pdf", TestFiles.Pdf());
        await scene.ADossierAsync(procedure: health, fill: form => form.Input.Papers[0].FileId = scan.Id);

        (await CheckAsync(scene, AForm(scene, health), "2024-05-31 09:00")).ByPaper.Keys.ShouldBe([0]);
        (await CheckAsync(scene, AForm(scene, health), "2024-06-03 09:00")).ByPaper.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_number_alone_tells_nothing_the_name_goes_with_it()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.AnEarlierScanAsync();
        var form = AForm(scene);

        form.Name = "NGUYEN VAN DUC";
        (await CheckAsync(scene, form)).ByPaper.ShouldNotBeEmpty("letters and diacritics do not matter");
        form.Name = "Trần Văn Khác";
        var other = await CheckAsync(scene, form);
        (other.ByPaper.Count, other.IsOtherName).ShouldBe((0, true));
        form.Name = null;
        (await CheckAsync(scene, form)).ByPaper.ShouldBeEmpty();
        form.IdNumber = "0200960012";
        (await CheckAsync(scene, form)).IsAsked.ShouldBeFalse("the number is not whole");
    }

    [Fact]
    public async Task Nothing_of_another_person_or_another_paper_can_be_slipped_in()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.AnEarlierScanAsync();
        var form = AForm(scene);
        var held = (await CheckAsync(scene, form)).ByPaper[Degree][0].Id.ToString();

        var stranger = AForm(scene);
        (stranger.IdNumber, stranger.BirthOn, stranger.Gender) = ("020196004567", null, null);
        stranger.Papers[Degree].Held = held;
        (await Clerk(scene).RefusedAsync(new ReceiveDossier(stranger))).Code.ShouldBe(RefusalCodes.HeldUnfit);

        var wrong = AForm(scene);
        wrong.Papers[0].Held = held;
        (await Clerk(scene).RefusedAsync(new ReceiveDossier(wrong))).Code.ShouldBe(RefusalCodes.HeldUnfit);

        var unknown = AForm(scene);
        unknown.Papers[Degree].Held = Guid.CreateVersion7().ToString();
        (await Clerk(scene).RefusedAsync(new ReceiveDossier(unknown))).Code.ShouldBe(RefusalCodes.HeldUnfit);
    }

    [Fact]
    public async Task What_was_used_again_is_offered_from_where_it_was_scanned_alone()
    {
        var scene = await system.Given.ATenantAsync();
        var earlier = await scene.AnEarlierScanAsync();
        var form = AForm(scene);
        form.Papers[Degree].Held = (await CheckAsync(scene, form)).ByPaper[Degree][0].Id.ToString();
        await Clerk(scene).SendAsync(new ReceiveDossier(form));

        (await CheckAsync(scene, AForm(scene), "2023-12-05 09:00")).ByPaper[Degree].ShouldHaveSingleItem().Reuse.DossierId.ShouldBe(earlier.Id);
    }

    [Fact]
    public async Task Who_was_told_what_is_held_is_put_down_once_a_day()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.AnEarlierScanAsync();
        var empty = AForm(scene);
        empty.Name = "Trần Văn Khác";
        await CheckAsync(scene, empty);
        (await TrailAsync(scene)).ShouldBeEmpty("nothing was told");

        await CheckAsync(scene, AForm(scene));
        await CheckAsync(scene, AForm(scene), "2023-12-01 09:20");
        var entry = (await TrailAsync(scene)).ShouldHaveSingleItem();
        (entry.Kind, entry.StaffId, entry.SubjectText).ShouldBe((AuditKind.HeldPapersListed, scene.Staff.ClerkEast.Member.Id, "Nguyễn Văn Đức (020 0•• ••• 234)"));
        entry.Detail.ShouldBe("1.900001: Bằng tốt nghiệp");

        await CheckAsync(scene, AForm(scene), "2023-12-04 09:00");
        await CheckAsync(scene, AForm(scene), by: scene.Staff.SecondClerkEast);
        (await TrailAsync(scene)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Two_previews_at_once_put_it_down_once()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.AnEarlierScanAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CheckAsync(scene, AForm(scene))));

        (await TrailAsync(scene)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_is_opened_by_the_clerk_to_whom_it_was_listed_within_the_hour_and_put_down()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.AnEarlierScanAsync();
        var clerk = Clerk(scene);
        var held = (await CheckAsync(scene, AForm(scene))).ByPaper[Degree][0];
        var open = new OpenHeldPaper(held.Id);

        (await clerk.At("2023-12-01 09:59").SendAsync(open)).Name.ShouldBe("bang.pdf");
        (await clerk.At("2023-12-01 10:01").RefusedAsync(open)).Code.ShouldBe(RefusalCodes.HeldNotListed, "the reception is over");
        (await scene.As(scene.Staff.SecondClerkEast).At("2023-12-01 09:05").RefusedAsync(open)).Code.ShouldBe(RefusalCodes.HeldNotListed, "it was listed to another");
        (await clerk.At("2023-12-01 09:05").RefusedAsync(new OpenHeldPaper(Guid.CreateVersion7()))).Code.ShouldBe(RefusalCodes.HeldNotListed);
        (await clerk.At("2023-12-01 09:05").FindsNothingAsync(new OpenFile(held.FileId.Value))).ShouldBeTrue("the way of all files stays shut");

        var opened = (await TrailAsync(scene)).Where(entry => entry.Kind == AuditKind.HeldPaperOpened).ShouldHaveSingleItem();
        (opened.SubjectId, opened.SubjectText).ShouldBe((held.Id, "Nguyễn Văn Đức (020 0•• ••• 234)"));
        opened.Detail.ShouldNotBeNull().ShouldStartWith("Bằng tốt nghiệp, hồ sơ H90.");
    }

    [Fact]
    public async Task Only_what_was_listed_opens_not_all_that_the_person_has()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkWest).At("2023-11-20 09:00");
        var wish = await TestFiles.UploadAsync(clerk, "don.pdf", TestFiles.Pdf("don"));
        var earlier = await scene.AnEarlierScanAsync(fill: form => form.Input.Papers[0].FileId = wish.Id);
        await CheckAsync(scene, AForm(scene));

        var wished = (await earlier.LoadAsync()).Papers[0].Id.Value;
        (await Clerk(scene).At("2023-12-01 09:05").RefusedAsync(new OpenHeldPaper(wished))).Code.ShouldBe(RefusalCodes.HeldNotListed);
    }

    [Fact]
    public async Task Whoever_asks_about_dozens_of_people_in_minutes_is_stopped()
    {
        var scene = await system.Given.ATenantAsync();
        var form = AForm(scene);
        (form.BirthOn, form.Gender) = (null, null);
        for (var person = 0; person < CheckHeldPapersHandler.MostPeople; person++)
        {
            form.IdNumber = $"0200960{person:00000}";
            (await CheckAsync(scene, form)).Refusal.ShouldBeNull();
        }

        form.IdNumber = "020096099999";
        (await CheckAsync(scene, form)).Refusal!.Code.ShouldBe(RefusalCodes.HeldTooMany);
        form.IdNumber = "020096000003";
        (await CheckAsync(scene, form)).Refusal.ShouldBeNull("one of those already asked about");
        form.IdNumber = "020096099999";
        (await CheckAsync(scene, form, "2023-12-01 09:11")).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Papers_of_another_province_are_neither_listed_nor_opened()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.AnEarlierScanAsync();
        var held = (await CheckAsync(scene, AForm(scene))).ByPaper[Degree][0];
        var other = await system.Given.ATenantAsync();

        (await CheckAsync(other, AForm(other))).ByPaper.ShouldBeEmpty();
        (await Clerk(other).RefusedAsync(new OpenHeldPaper(held.Id))).Code.ShouldBe(RefusalCodes.HeldNotListed);
        var form = AForm(other);
        form.Papers[Degree].Held = held.Id.ToString();
        (await Clerk(other).RefusedAsync(new ReceiveDossier(form))).Code.ShouldBe(RefusalCodes.HeldUnfit);
    }

    private static ReceptionInput AForm(Scene scene, Procedure? procedure = null) => new Form(scene, procedure ?? scene.Catalogue.Guide).Input;

    private static Actor Clerk(Scene scene) => scene.As(scene.Staff.ClerkEast).At("2023-12-01 09:00");

    private static Task<HeldPapersFound> CheckAsync(Scene scene, ReceptionInput form, string at = "2023-12-01 09:00", SamplePerson? by = null) =>
        scene.As(by ?? scene.Staff.ClerkEast).At(at).SendAsync(new CheckHeldPapers(form));

    private static Task<List<AuditEntry>> TrailAsync(Scene scene) => scene.ReadAsync(db => db.AuditEntries.Where(entry => entry.SubjectKind == AuditSubject.Applicant).OrderBy(entry => entry.At).ToListAsync());
}
