using Microsoft.EntityFrameworkCore;
using OneStop.Application.Dossiers;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Dossiers;

public sealed class BatchTests(TestSystem system)
{
    [Fact]
    public async Task Several_are_passed_on_at_once_and_each_is_answered_for()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.As(scene.Staff.Tourism.Officer).At("2023-12-04 09:00");
        var first = await scene.ADossierAsync(Stage.Assigned);
        var second = await scene.ADossierAsync(Stage.Assigned);
        var changed = await scene.ADossierAsync(Stage.Assigned);
        var elsewhere = await scene.ADossierAsync(Stage.Reviewed);
        var all = new[] { first, second, changed, elsewhere };
        var chosen = new List<DossierAtVersion>();
        foreach (var dossier in all)
        {
            chosen.Add(new DossierAtVersion(dossier.Id.Value, await dossier.VersionAsync()));
        }

        await scene.As(scene.Staff.Tourism.Head).At("2023-12-04 08:30").SendAsync(new CommentOnDossier(changed.Id, chosen[2].Version, "Chờ ý kiến"));
        var outcomes = await officer.SendAsync(new ForwardDossiers(chosen, "Đủ điều kiện."));

        outcomes.Select(outcome => outcome.Code).ShouldBe(all.Select(dossier => dossier.Code));
        outcomes.Select(outcome => outcome.Reason is null).ShouldBe([true, true, false, false]);
        outcomes[0].StepName.ShouldBe((await first.LoadAsync()).Steps[^1].Name);
        outcomes[2].Reason!.ShouldContain($"{scene.Staff.Tourism.Head.Member.FullName} đã “Ghi ý kiến” lúc 08:30");
        outcomes[3].Reason!.ShouldContain("Lãnh đạo cơ quan");
        (await first.LoadAsync()).Events[^1].Facts["comment"].ShouldBe("Đủ điều kiện.");
        (await changed.ActsAsync())[^1].ShouldBe(DossierAct.Comment);
        foreach (var dossier in all)
        {
            var stored = await dossier.LoadAsync();
            EventChain.FirstBreak(stored.Events, stored).ShouldBeNull();
        }
    }

    [Fact]
    public async Task The_preview_says_where_each_would_go_and_why_some_would_not()
    {
        var scene = await system.Given.ATenantAsync();
        var mine = await scene.ADossierAsync(Stage.Appraised);
        var toAssign = await scene.ADossierAsync(Stage.HandedOver);
        var head = scene.As(scene.Staff.Tourism.Head).At("2023-12-04 09:00");

        var preview = await head.SendAsync(new PreviewBatch(DossierAct.Forward, [mine.Id.Value, toAssign.Id.Value, Guid.CreateVersion7()]));

        preview.Rows.Count.ShouldBe(2);
        var row = preview.Rows.Single(each => each.Dossier.Code == mine.Code);
        (row.Reason, row.NextStep!.Role).ShouldBe((null, Domain.Accounts.Role.AgencyLeader));
        preview.Rows.Single(each => each.Dossier.Code == toAssign.Code).Reason!.ShouldContain("chưa thể thực hiện");
        preview.Officers.ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_are_urged_at_once_by_those_who_watch_over_them_and_exactly_those_named_before_are_told()
    {
        var scene = await system.Given.ATenantAsync();
        var assigned = await scene.ADossierAsync(Stage.Assigned);
        var atCounter = await scene.ADossierAsync();
        var ready = await scene.ADossierAsync(Stage.Finished);
        var all = new[] { assigned, atCounter, ready };
        var office = scene.As(scene.Staff.Office).At("2023-12-06 09:00");
        var preview = await office.SendAsync(new PreviewBatch(DossierAct.Urge, [.. all.Select(each => each.Id.Value)]));

        BatchRow Row(TestDossier dossier) => preview.Rows.Single(row => row.Dossier.Code == dossier.Code);
        Row(assigned).Told.ShouldBe([scene.Staff.Tourism.Officer.Member.FullName]);
        Row(atCounter).Told.ShouldBe([scene.Staff.ClerkEast.Member.FullName, scene.Staff.SecondClerkEast.Member.FullName], ignoreOrder: true);
        Row(ready).Reason!.ShouldContain("Đã xử lý xong");

        List<DossierAtVersion> chosen = [];
        foreach (var dossier in all)
        {
            chosen.Add(new(dossier.Id.Value, await dossier.VersionAsync()));
        }

        (await office.InvalidAsync(new UrgeDossiers(chosen, " ")))["Note"].ShouldContain("nội dung đôn đốc");
        var outcomes = await office.SendAsync(new UrgeDossiers(chosen, "Giải quyết ngay."));

        outcomes.Select(outcome => outcome.Reason is null).ShouldBe([true, true, false]);
        (await assigned.LoadAsync()).Events[^1].Facts["note"].ShouldBe("Giải quyết ngay.");
        var told = await scene.ReadAsync(db => db.Notices.Where(notice => notice.Kind == NoticeKind.Urged).Join(db.StaffMembers, notice => notice.StaffId, person => person.Id, (notice, person) => new { notice.DossierCode, person.FullName }).ToListAsync());
        told.Where(each => each.DossierCode == assigned.Code).Select(each => each.FullName).ShouldBe(Row(assigned).Told);
        told.Where(each => each.DossierCode == atCounter.Code).Select(each => each.FullName).ShouldBe(Row(atCounter).Told, ignoreOrder: true);
        told.Count.ShouldBe(3);

        (await scene.As(scene.Staff.Sports.Head).At("2023-12-06 09:00").SendAsync(new UrgeDossiers([new(assigned.Id.Value, await assigned.VersionAsync())], "Giải quyết ngay.")))
            .ShouldHaveSingleItem().Reason!.ShouldNotBeEmpty("of another division");
        (await scene.As(scene.Staff.Tourism.Officer).RefusedAsync(new UrgeDossiers(chosen, "Giải quyết ngay."))).Code.ShouldBe(Domain.Common.RefusalCodes.AccessRoleNotAllowed);
    }

    [Fact]
    public async Task A_head_gives_several_to_one_officer()
    {
        var scene = await system.Given.ATenantAsync();
        var first = await scene.ADossierAsync(Stage.HandedOver);
        var second = await scene.ADossierAsync(Stage.Assigned);
        var head = scene.As(scene.Staff.Tourism.Head).At("2023-12-04 09:00");
        (await head.SendAsync(new PreviewBatch(DossierAct.Assign, [first.Id.Value]))).Officers.Select(officer => officer.PersonName).ShouldContain(scene.Staff.SecondTourismOfficer.Member.FullName);

        var outcomes = await head.SendAsync(new AssignDossiers(
            [new(first.Id.Value, await first.VersionAsync()), new(second.Id.Value, await second.VersionAsync())],
            scene.Staff.SecondTourismOfficer.Member.Id));

        outcomes.Select(outcome => outcome.Reason is null).ShouldBe([true, false]);
        (await first.LoadAsync()).AssigneeId.ShouldBe(scene.Staff.SecondTourismOfficer.Member.Id);
        (await second.LoadAsync()).AssigneeId.ShouldBe(scene.Staff.Tourism.Officer.Member.Id);

        // An officer of another division is refused for each, and changes nothing.
        var third = await scene.ADossierAsync(Stage.HandedOver);
        var unfit = await head.SendAsync(new AssignDossiers([new(third.Id.Value, await third.VersionAsync())], scene.Staff.Sports.Officer.Member.Id));
        unfit.ShouldHaveSingleItem().Reason!.ShouldContain("không phải chuyên viên của phòng");
        (await third.LoadAsync()).AssigneeId.ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_and_too_many_are_not_passed_on()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.As(scene.Staff.Tourism.Officer);

        (await officer.InvalidAsync(new ForwardDossiers([], null))).Keys.ShouldContain("Dossiers");
        (await officer.InvalidAsync(new ForwardDossiers([.. Enumerable.Range(0, BatchRules.Most + 1).Select(_ => new DossierAtVersion(Guid.CreateVersion7(), 1))], null))).Keys.ShouldContain("Dossiers");
        (await officer.FindsNothingAsync(new ForwardDossiers([new(Guid.CreateVersion7(), 1)], null))).ShouldBeTrue();
        (await scene.As(scene.Staff.Tourism.Head).InvalidAsync(new AssignDossiers([new(Guid.CreateVersion7(), 1)], null))).Keys.ShouldContain("OfficerId");
    }
}
