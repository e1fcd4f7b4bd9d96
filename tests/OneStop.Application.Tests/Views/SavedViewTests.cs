using OneStop.Application.Views;
using OneStop.Domain.Common;
using OneStop.Domain.Views;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Views;

public sealed class SavedViewTests(TestSystem system)
{
    [Fact]
    public async Task A_view_is_kept_replaced_renamed_and_forgotten()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.As(scene.Staff.Tourism.Officer);
        var id = await officer.SendAsync(new SaveView(WorkList.Desk, "  Quá   hạn ", "han=qua-han", false));
        (await officer.SendAsync(new SaveView(WorkList.Desk, "Quá hạn", "han=qua-han&sap-xep=ma", false))).ShouldBe(id);
        await officer.SendAsync(new SaveView(WorkList.Desk, "Của tôi", string.Empty, false));

        var views = (await officer.SendAsync(new ListViews(WorkList.Desk))).Views;
        views.Select(view => (view.Name, view.Query)).ShouldBe([("Của tôi", string.Empty), ("Quá hạn", "han=qua-han&sap-xep=ma")]);
        (await officer.RefusedAsync(new RenameView(id, "Của tôi", false))).Code.ShouldBe(RefusalCodes.ViewNameTaken);
        (await officer.InvalidAsync(new RenameView(id, "  ", false))).Keys.ShouldContain("Name");
        await officer.SendAsync(new RenameView(id, "Đã quá hạn", false));
        (await officer.SendAsync(new DeleteView(id))).ShouldBe("Đã quá hạn");
        (await officer.SendAsync(new ListViews(WorkList.Desk))).Views.ShouldHaveSingleItem().Name.ShouldBe("Của tôi");
        (await officer.SendAsync(new ListViews(WorkList.Office))).Views.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_several_saves_of_one_name_at_once_those_too_late_are_refused()
    {
        var scene = await system.Given.ATenantAsync();

        var codes = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            try
            {
                await scene.As(scene.Staff.Tourism.Officer).SendAsync(new SaveView(WorkList.Desk, "Quá hạn", "han=qua-han", false));
                return null;
            }
            catch (RefusedException refused)
            {
                return refused.Refusal.Code;
            }
        }));

        codes.ShouldContain((string?)null);
        codes.OfType<string>().ShouldAllBe(code => code == RefusalCodes.ViewNameTaken);
        (await scene.As(scene.Staff.Tourism.Officer).SendAsync(new ListViews(WorkList.Desk))).Views.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_shared_view_is_seen_by_people_of_the_same_agency_and_role_and_changed_by_its_owner_alone()
    {
        var scene = await system.Given.ATenantAsync();
        var id = await scene.As(scene.Staff.Tourism.Officer).SendAsync(new SaveView(WorkList.Desk, "Chờ bổ sung", "xem=tam-dung", true));
        await scene.As(scene.Staff.Tourism.Officer).SendAsync(new SaveView(WorkList.Desk, "Riêng", "han=hom-nay", false));

        var seen = (await scene.As(scene.Staff.SecondTourismOfficer).SendAsync(new ListViews(WorkList.Desk))).Views.ShouldHaveSingleItem();
        (seen.Name, seen.IsOwn, seen.Owner).ShouldBe(("Chờ bổ sung", false, scene.Staff.Tourism.Officer.Member.FullName));
        foreach (var person in new[] { scene.Staff.Tourism.Head, scene.Staff.Justice.Officer })
        {
            (await scene.As(person).SendAsync(new ListViews(WorkList.Desk))).Views.ShouldBeEmpty();
        }

        (await scene.As(scene.Staff.SecondTourismOfficer).FindsNothingAsync(new DeleteView(id))).ShouldBeTrue();
        (await scene.As(scene.Staff.SecondTourismOfficer).FindsNothingAsync(new RenameView(id, "Của tôi", true))).ShouldBeTrue();
        await scene.As(scene.Staff.Tourism.Officer).SendAsync(new RenameView(id, "Chờ bổ sung", false));
        (await scene.As(scene.Staff.SecondTourismOfficer).SendAsync(new ListViews(WorkList.Desk))).Views.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_opens_as_the_person_chose()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.As(scene.Staff.Tourism.Officer);
        (await officer.SendAsync(new GetDefaultView(WorkList.Desk))).ShouldBeNull();
        await officer.SendAsync(new SetDefaultView(WorkList.Desk, "cot=buoc"));
        await officer.SendAsync(new SetDefaultView(WorkList.Desk, "cot=noi"));

        (await officer.SendAsync(new GetDefaultView(WorkList.Desk))).ShouldBe("cot=noi");
        (await officer.SendAsync(new ListViews(WorkList.Desk))).Default.ShouldBe("cot=noi");
        (await scene.As(scene.Staff.SecondTourismOfficer).SendAsync(new GetDefaultView(WorkList.Desk))).ShouldBeNull();
        await officer.SendAsync(new SetDefaultView(WorkList.Desk, null));
        (await officer.SendAsync(new GetDefaultView(WorkList.Desk))).ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_keeps_more_views_than_they_can_look_through()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.As(scene.Staff.Tourism.Officer);
        for (var number = 0; number < SaveViewHandler.Most; number++)
        {
            await officer.SendAsync(new SaveView(WorkList.Desk, $"Cách xem {number}", string.Empty, false));
        }

        (await officer.RefusedAsync(new SaveView(WorkList.Desk, "Thêm nữa", string.Empty, false))).Code.ShouldBe(RefusalCodes.ViewTooMany);
        (await officer.InvalidAsync(new SaveView(WorkList.Desk, "x", new string('a', SavedView.LongestQuery + 1), false))).Keys.ShouldContain("Query");
    }
}
