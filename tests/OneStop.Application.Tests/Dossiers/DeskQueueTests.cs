using OneStop.Application.Dossiers;
using OneStop.Application.Views;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Dossiers;

public sealed class DeskQueueTests(TestSystem system)
{
    [Fact]
    public async Task Everybody_sees_what_waits_for_them_and_nothing_else()
    {
        var scene = await system.Given.ATenantAsync();
        var staff = scene.Staff;
        var toAssign = await scene.ADossierAsync(Stage.HandedOver);
        var toAppraise = await scene.ADossierAsync(Stage.Assigned);
        var toReview = await scene.ADossierAsync(Stage.Appraised);
        var toSign = await scene.ADossierAsync(Stage.Reviewed);
        var toIssue = await scene.ADossierAsync(Stage.Signed);
        await scene.ADossierAsync(Stage.Issued);
        await scene.ADossierAsync(Stage.HandedOver, procedure: scene.Catalogue.Record);

        (await MineAsync(scene, staff.Tourism.Head)).ShouldBe([toAssign.Code, toReview.Code]);
        (await MineAsync(scene, staff.Tourism.Officer)).ShouldBe([toAppraise.Code]);
        (await MineAsync(scene, staff.SecondTourismOfficer)).ShouldBeEmpty();
        (await MineAsync(scene, staff.Tourism.Leader)).ShouldBe([toSign.Code]);
        (await MineAsync(scene, staff.Tourism.Records)).ShouldBe([toIssue.Code]);
        (await MineAsync(scene, staff.Sports.Head)).ShouldBeEmpty();
        (await MineAsync(scene, staff.East.Head)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_due_first_stands_first_and_is_counted_by_urgency()
    {
        var scene = await system.Given.ATenantAsync();
        var soon = await scene.ADossierAsync(Stage.HandedOver, at: "2023-12-05 09:00");
        var overdue = await scene.ADossierAsync(Stage.HandedOver, at: "2023-12-01 09:00");
        var later = await scene.ADossierAsync(Stage.HandedOver, at: "2023-12-12 09:00");
        var today = await scene.ADossierAsync(Stage.HandedOver, at: "2023-12-04 09:00");
        var head = scene.As(scene.Staff.Tourism.Head).At("2023-12-18 09:00");

        var queue = await head.SendAsync(new ListDeskQueue(new WorkFilter()));

        queue.Codes().ShouldBe([overdue.Code, today.Code, soon.Code, later.Code]);
        var facets = queue.Page.Facets;
        (facets.Of(DueFilter.All), facets.Of(DueFilter.Overdue), facets.Of(DueFilter.Today), facets.Of(DueFilter.Soon), facets.Of(DueFilter.OnTrack)).ShouldBe((4, 1, 1, 1, 1));
        (await Only(DueFilter.Overdue)).ShouldBe([overdue.Code]);
        (await Only(DueFilter.Today)).ShouldBe([today.Code]);
        (await Only(DueFilter.Soon)).ShouldBe([soon.Code]);
        (await Only(DueFilter.OnTrack)).ShouldBe([later.Code]);

        async Task<IEnumerable<string>> Only(DueFilter filter) =>
            (await head.SendAsync(new ListDeskQueue(new WorkFilter { Due = filter }))).Codes();
    }

    [Fact]
    public async Task What_was_passed_on_and_what_waits_for_the_applicant_are_lists_of_their_own()
    {
        var scene = await system.Given.ATenantAsync();
        var passedOn = await scene.ADossierAsync(Stage.Appraised);
        var waiting = await scene.ADossierAsync(Stage.Assigned);
        await waiting.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(waiting.Id, version, "Nộp lại bằng", "Chưa đúng quy định"));

        var officer = scene.As(scene.Staff.Tourism.Officer).At("2023-12-04 09:00");
        (await officer.SendAsync(new ListDeskQueue(new WorkFilter { View = DeskView.Sent }))).Codes().ShouldBe([passedOn.Code]);
        var queue = await officer.SendAsync(new ListDeskQueue(new WorkFilter { View = DeskView.Waiting }));
        queue.Codes().ShouldBe([waiting.Code]);
        (queue.Views[DeskView.Waiting], queue.Views[DeskView.Sent], queue.Views[DeskView.Mine], queue.Views[DeskView.Agency]).ShouldBe((1, 1, 0, 2));
        (await scene.As(scene.Staff.ClerkEast).At("2023-12-04 09:00").SendAsync(new ListCounterDossiers(CounterView.Waiting, null)))
            .ShouldHaveSingleItem().Code.ShouldBe(waiting.Code);
    }

    private static async Task<IEnumerable<string>> MineAsync(Scene scene, SamplePerson person) =>
        (await scene.As(person).At("2023-12-04 09:00").SendAsync(new ListDeskQueue(new WorkFilter()))).Codes();
}
