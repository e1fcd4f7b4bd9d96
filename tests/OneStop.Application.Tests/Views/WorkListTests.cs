using OneStop.Application.Dossiers;
using OneStop.Application.Office;
using OneStop.Application.Tests.Dossiers;
using OneStop.Application.Views;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Views;

public sealed class WorkListTests(TestSystem system)
{
    private const string Now = "2023-12-18 09:00";

    [Fact]
    public async Task A_list_is_narrowed_by_everything_its_address_can_say()
    {
        var (scene, all) = await SomeAsync();
        var leader = scene.As(scene.Staff.Tourism.Leader).At(Now);
        var agency = new WorkFilter { View = DeskView.Agency };

        (await Of(agency)).ShouldBe(all.Select(each => each.Code), ignoreOrder: true);
        (await Of(agency with { State = WorkState.InAppraisal })).ShouldBe([all[1].Code, all[3].Code], ignoreOrder: true);
        (await Of(agency with { State = WorkState.ToAssign })).ShouldBe([all[0].Code]);
        (await Of(agency with { Procedure = scene.Catalogue.Guide.Code })).Count.ShouldBe(4);
        (await Of(agency with { Procedure = "9.999999" })).ShouldBeEmpty();
        (await Of(agency with { Counter = scene.Places.East.Counter.Key })).Count.ShouldBe(4);
        (await Of(agency with { Counter = scene.Places.West.Counter.Key })).ShouldBeEmpty();
        (await Of(agency with { Assignee = scene.Staff.Tourism.Officer.Member.Id.ToString() })).ShouldBe([all[1].Code, all[3].Code], ignoreOrder: true);
        (await Of(agency with { Assignee = WorkFilter.Nobody })).ShouldBe([all[0].Code, all[2].Code], ignoreOrder: true);
        (await Of(agency with { Query = "duc" })).Count.ShouldBe(4);
        (await Of(agency with { Query = "khong co" })).ShouldBeEmpty();
        (await Of(agency with { Due = DueFilter.Overdue })).ShouldBe([all[0].Code]);
        (await Of(agency with { Agency = scene.Places.Justice.Key })).ShouldBeEmpty();

        async Task<List<string>> Of(WorkFilter filter) => [.. (await leader.SendAsync(new ListDeskQueue(filter))).Codes()];
    }

    [Fact]
    public async Task Counts_say_what_each_further_narrowing_leaves()
    {
        var (scene, _) = await SomeAsync();
        var leader = scene.As(scene.Staff.Tourism.Leader).At(Now);

        var facets = (await leader.SendAsync(new ListDeskQueue(new WorkFilter { View = DeskView.Agency, State = WorkState.InAppraisal }))).Page.Facets;

        facets.Total.ShouldBe(2);
        facets.States.ShouldBe([(WorkState.ToAssign, 1), (WorkState.InAppraisal, 2), (WorkState.ToReview, 1)]);
        facets.Procedures.Select(each => (each.Choice.Key, each.Count)).ShouldBe([(scene.Catalogue.Guide.Code, 2)]);
        facets.Assignees.Select(each => (each.Choice.Name, each.Count)).ShouldBe([(scene.Staff.Tourism.Officer.Member.FullName, 2)]);
        facets.Of(DueFilter.Overdue).ShouldBe(0);

        var late = (await leader.SendAsync(new ListDeskQueue(new WorkFilter { View = DeskView.Agency, Due = DueFilter.Overdue }))).Page.Facets;
        late.States.ShouldBe([(WorkState.ToAssign, 1)]);
        (late.Total, late.Of(DueFilter.All)).ShouldBe((1, 4));
    }

    [Theory]
    [InlineData(WorkSort.Due)]
    [InlineData(WorkSort.StepDue)]
    [InlineData(WorkSort.Received)]
    [InlineData(WorkSort.Code)]
    [InlineData(WorkSort.Applicant)]
    public async Task A_list_goes_on_where_a_row_stands_in_every_order(WorkSort sort)
    {
        var (scene, all) = await SomeAsync();
        var leader = scene.As(scene.Staff.Tourism.Leader).At(Now);
        foreach (var isDescending in new[] { false, true })
        {
            var filter = new WorkFilter { View = DeskView.Agency, Sort = sort, IsDescending = isDescending };
            var whole = (await leader.SendAsync(new ListDeskQueue(filter))).Page;
            whole.Rows.Count.ShouldBe(all.Count);
            for (var at = 0; at < whole.Rows.Count; at++)
            {
                var place = WorkCursor.Read(whole.Rows[at].Place.ToUrl());
                var rest = await leader.SendAsync(new ListDeskQueue(filter with { After = place }));
                rest.Codes().ShouldBe(whole.Codes().Skip(at + 1), $"{sort} {isDescending} after {at}");
            }
        }
    }

    [Fact]
    public async Task Orders_are_those_of_the_dates_and_names()
    {
        var (scene, all) = await SomeAsync();
        var leader = scene.As(scene.Staff.Tourism.Leader).At(Now);

        (await Of(WorkSort.Received, false)).ShouldBe([all[0].Code, all[1].Code, all[2].Code, all[3].Code]);
        (await Of(WorkSort.Received, true)).ShouldBe([all[3].Code, all[2].Code, all[1].Code, all[0].Code]);
        (await Of(WorkSort.Applicant, false))[0].ShouldBe(all[3].Code);

        async Task<List<string>> Of(WorkSort sort, bool isDescending) =>
            [.. (await leader.SendAsync(new ListDeskQueue(new WorkFilter { View = DeskView.Agency, Sort = sort, IsDescending = isDescending }))).Codes()];
    }

    [Fact]
    public async Task The_deadline_of_the_step_stands_beside_that_of_the_whole()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned, at: "2023-12-01 09:00");
        var officer = scene.As(scene.Staff.Tourism.Officer);
        var deadline = (await dossier.LoadAsync()).Steps[^1].DeadlineAt!.Value;

        var early = (await officer.At("2023-12-01 14:00").SendAsync(new ListDeskQueue(new WorkFilter()))).Page.Rows.ShouldHaveSingleItem().Row;
        early.StepDueLocal.ShouldBe(deadline.ToOffset(TimeSpan.FromHours(7)).DateTime);
        early.StepHoursLeft!.Value.ShouldBeGreaterThan(0);
        (await Late("2023-12-01 14:00")).ShouldBeEmpty();
        (await Late("2023-12-12 16:00")).ShouldBe([dossier.Code]);
        (await officer.At("2023-12-12 16:00").SendAsync(new ListDeskQueue(new WorkFilter()))).Page.Rows[0].Row.StepHoursLeft!.Value.ShouldBeLessThan(0);

        // While the applicant is waited for, no step is late.
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(dossier.Id, version, "Nộp lại bằng", "Chưa đúng quy định"));
        (await scene.As(scene.Staff.Tourism.Head).At("2023-12-12 16:00").SendAsync(new ListDeskQueue(new WorkFilter { View = DeskView.Waiting, Step = StepDue.Overdue }))).Codes().ShouldBeEmpty();

        async Task<IEnumerable<string>> Late(string at) => (await officer.At(at).SendAsync(new ListDeskQueue(new WorkFilter { Step = StepDue.Overdue }))).Codes();
    }

    [Fact]
    public async Task People_see_their_whole_agency_and_never_the_province()
    {
        var (scene, all) = await SomeAsync();
        await scene.ADossierAsync(Stage.HandedOver, procedure: scene.Catalogue.Record);

        foreach (var view in new[] { DeskView.Agency, DeskView.Province })
        {
            (await scene.As(scene.Staff.Tourism.Head).At(Now).SendAsync(new ListDeskQueue(new WorkFilter { View = view }))).Codes().Count().ShouldBe(all.Count);
            (await scene.As(scene.Staff.Justice.Head).At(Now).SendAsync(new ListDeskQueue(new WorkFilter { View = view }))).Codes().Count().ShouldBe(1);
        }
    }

    [Fact]
    public async Task The_Office_sees_every_open_dossier_by_agency()
    {
        var (scene, all) = await SomeAsync();
        var record = await scene.ADossierAsync(Stage.HandedOver, procedure: scene.Catalogue.Record);
        await scene.ADossierAsync(Stage.Returned);
        var office = scene.As(scene.Staff.Office).At(Now);

        var list = await office.SendAsync(new ListProvinceDossiers(new WorkFilter()));
        list.Page.Codes().ShouldBe(all.Select(each => each.Code).Append(record.Code), ignoreOrder: true);
        list.Page.Facets.Agencies.Sum(each => each.Count).ShouldBe(5);
        list.Counters.ShouldNotBeEmpty();

        var one = await office.SendAsync(new ListProvinceDossiers(new WorkFilter { Agency = scene.Places.Justice.Key, Counter = scene.Places.East.Counter.Key }));
        one.Page.Codes().ShouldBe([record.Code]);
        one.Page.Facets.Total.ShouldBe(1);
        one.Page.Facets.Agencies.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_next_dossier_is_the_next_of_the_list_one_came_from()
    {
        var (scene, all) = await SomeAsync();
        var leader = scene.As(scene.Staff.Tourism.Leader).At(Now);
        var filter = new WorkFilter { View = DeskView.Agency, Sort = WorkSort.Received, IsDescending = true };
        var rows = (await leader.SendAsync(new ListDeskQueue(filter))).Page.Rows;

        (await NextAsync(0)).ShouldBe(all[2].Code);
        (await NextAsync(1)).ShouldBe(all[1].Code);

        // After the last the list begins anew.
        (await NextAsync(3)).ShouldBe(all[3].Code);
        (await leader.SendAsync(new NextAtDesk(all[0].Id, filter with { State = WorkState.ToAssign, After = rows[3].Place }))).ShouldBeNull();

        async Task<string?> NextAsync(int at)
        {
            var next = await leader.SendAsync(new NextAtDesk(new DossierId(rows[at].Row.Id), filter with { After = rows[at].Place }));
            next!.Place.ShouldBe(rows.Single(row => row.Row.Code == next.Code).Place);
            return next.Code;
        }
    }

    private async Task<(Scene Scene, IReadOnlyList<TestDossier> All)> SomeAsync()
    {
        var scene = await system.Given.ATenantAsync();
        return (scene,
        [
            await scene.ADossierAsync(Stage.HandedOver, at: "2023-12-01 09:00"),
            await scene.ADossierAsync(Stage.Assigned, at: "2023-12-04 09:00"),
            await scene.ADossierAsync(Stage.Appraised, at: "2023-12-05 09:00"),
            await scene.ADossierAsync(Stage.Assigned, at: "2023-12-12 09:00", fill: form => form.Input.Name = "An Văn Đức"),
        ]);
    }
}
