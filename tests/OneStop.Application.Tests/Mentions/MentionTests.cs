using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Mentions;
using OneStop.Application.Notices;
using OneStop.Domain.Common;
using OneStop.Domain.Notices;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Mentions;

public sealed class MentionTests(TestSystem system)
{
    [Theory]
    [InlineData("@tp.dl xem giúp thành phần hồ sơ.")]
    [InlineData("Đề nghị @TP.DL, xem giúp")]
    [InlineData("(@tp.dl)")]
    [InlineData("Nhờ @{head} xem giúp")]
    [InlineData("Nhờ @{head_key} xem giúp")]
    public async Task Who_is_mentioned_is_told_and_named_in_the_timeline(string typed)
    {
        var scene = await system.Given.ATenantAsync();
        var (officer, head) = (scene.Staff.Tourism.Officer, scene.Staff.Tourism.Head);
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        var text = typed.Replace("{head}", head.Member.FullName, StringComparison.Ordinal).Replace("{head_key}", VietnameseText.SearchKey(head.Member.FullName), StringComparison.Ordinal);

        await dossier.SendAsync(officer, version => new CommentOnDossier(dossier.Id, version, text));

        var notice = (await scene.As(head).SendAsync(new ListNotices(NoticeKind.Mention, null))).Unread.ShouldHaveSingleItem();
        (notice.DossierCode, notice.Text).ShouldBe((dossier.Code, $"{officer.Member.FullName} nhắc đến ông/bà trong ý kiến ghi vào hồ sơ."));
        var kept = (await dossier.LoadAsync()).Events[^1].Facts["comment"];
        MentionText.Parts(kept).Single(part => part.IsMention).Text.Replace('\u00A0', ' ').ShouldBe($"@{head.Member.FullName}");
    }

    [Fact]
    public async Task Several_are_mentioned_at_once_each_told_once_and_nobody_tells_themselves()
    {
        var scene = await system.Given.ATenantAsync();
        var (officer, head, clerk) = (scene.Staff.Tourism.Officer, scene.Staff.Tourism.Head, scene.Staff.ClerkEast);
        var dossier = await scene.ADossierAsync(Stage.Assigned);

        await dossier.SendAsync(officer, version => new CommentOnDossier(dossier.Id, version, $"@tp.dl và @{clerk.UserName}, cả @tp.dl nữa; @{officer.UserName} theo dõi, thư gửi a@b.vn lúc 14:00 @ phòng họp"));

        foreach (var (person, count) in new[] { (head, 1), (clerk, 1), (officer, 0) })
        {
            (await scene.As(person).SendAsync(new CountUnread())).ShouldBe(count, person.UserName);
        }

        var kept = (await dossier.LoadAsync()).Events[^1].Facts["comment"];
        MentionText.Parts(kept).Count(part => part.IsMention).ShouldBe(4);
        kept.ShouldEndWith("thư gửi a@b.vn lúc 14:00 @ phòng họp");
        string.Concat(MentionText.Parts(kept).Select(part => part.Text)).ShouldBe(kept);
    }

    [Fact]
    public async Task Who_may_not_see_the_dossier_and_who_is_nobody_are_refused_and_nothing_is_written()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.Staff.Tourism.Officer;
        var dossier = await scene.ADossierAsync(Stage.Assigned);

        foreach (var typed in new[] { scene.Staff.Justice.Head.UserName, scene.Staff.Justice.Head.Member.FullName, $"{scene.Staff.ClerkWest.Member.FullName}, xem giúp" })
        {
            var refusal = await dossier.RefusedAsync(officer, version => new CommentOnDossier(dossier.Id, version, $"Nhờ @{typed}"));
            refusal.Code.ShouldBe(RefusalCodes.MentionMayNotSee);
            RefusalTexts.Text(refusal).ShouldStartWith(typed.Contains(scene.Staff.ClerkWest.Member.FullName, StringComparison.Ordinal) ? scene.Staff.ClerkWest.Member.FullName : scene.Staff.Justice.Head.Member.FullName);
        }

        var nobody = await dossier.RefusedAsync(officer, version => new CommentOnDossier(dossier.Id, version, "Nhờ @khong.co.ai xem"));
        RefusalTexts.Text(nobody).ShouldStartWith("Không có ai là “@khong.co.ai”");
        (await dossier.ActsAsync()).ShouldNotContain(Domain.Dossiers.DossierAct.Comment);
        (await scene.As(scene.Staff.Justice.Head).SendAsync(new CountUnread())).ShouldBe(0);
    }

    [Fact]
    public void A_name_that_two_bear_asks_for_the_user_name()
    {
        MentionablePerson[] people = [Person("lan.a", "Vi Thị Lan"), Person("lan.b", "Vi Thị Lan"), Person("lan.c", "Vi Thị Lân")];

        MentionText.Read("Nhờ @Vi Thị Lan xem", people).Ambiguous!.Value.UserNames.ShouldBe(["lan.a", "lan.b"]);
        MentionText.Read("Nhờ @Vi Thị Lân xem", people).People.ShouldHaveSingleItem().UserName.ShouldBe("lan.c");
        MentionText.Read("Nhờ @lan.b xem", people).People.ShouldHaveSingleItem().UserName.ShouldBe("lan.b");
        MentionText.Read("Nhờ @vi thi lan xem", people).Ambiguous!.Value.UserNames.Count.ShouldBe(3);
    }

    [Fact]
    public void The_longest_name_is_meant()
    {
        MentionablePerson[] people = [Person("a", "Nông Văn"), Person("b", "Nông Văn Hiếu")];

        MentionText.Read("@Nông Văn Hiếu.", people).People.ShouldHaveSingleItem().UserName.ShouldBe("b");
        MentionText.Read("@Nông Văn hiện đi vắng", people).People.ShouldHaveSingleItem().UserName.ShouldBe("a");
    }

    // Whoever is offered sees the dossier, and whoever sees it is offered.
    [Fact]
    public async Task Exactly_those_who_see_a_dossier_may_be_mentioned()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        var offered = await scene.As(scene.Staff.Tourism.Head).At(dossier.Now).UseAsync<MentionablePeople, IReadOnlyList<MentionablePerson>>(async people => await people.OfAsync(await dossier.LoadAsync(), CancellationToken.None));
        var day = new DateOnly(2023, 12, 1);

        foreach (var person in scene.Staff.All.Where(person => person.Appointment.Valid.Contains(day)))
        {
            var sees = !await scene.As(person).At(dossier.Now).FindsNothingAsync(new GetDossier(dossier.Code));
            offered.Any(each => each.StaffId == person.Member.Id).ShouldBe(sees, person.UserName);
        }

        offered.ShouldNotContain(person => person.StaffId == scene.Staff.Former.Member.Id);
    }

    [Theory]
    [InlineData("tp", "tp.dl")]
    [InlineData("TP.D", "tp.dl")]
    public async Task People_are_offered_by_the_first_letters(string typed, string userName)
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);

        var offered = await scene.As(scene.Staff.Tourism.Officer).At(dossier.Now).SendAsync(new ListMentionable(dossier.Code, typed));

        offered.Select(person => person.UserName).ShouldContain(userName);
        (await scene.As(scene.Staff.Tourism.Officer).At(dossier.Now).SendAsync(new ListMentionable(dossier.Code, VietnameseText.SearchKey(scene.Staff.Tourism.Head.Member.FullName)[..6])))
            .Select(person => person.UserName).ShouldContain(scene.Staff.Tourism.Head.UserName);
        (await scene.As(scene.Staff.Justice.Officer).At(dossier.Now).FindsNothingAsync(new ListMentionable(dossier.Code, typed))).ShouldBeTrue();
    }

    private static MentionablePerson Person(string userName, string name) => new(Id.New<StaffId>(), userName, name, "Chuyên viên");
}
