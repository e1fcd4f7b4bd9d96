using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Journey;

public sealed class WholeJourneyTests(TestSystem system)
{
    [Fact]
    public async Task In_the_pilot_a_district_counter_receives_for_a_department_and_gives_the_result_back()
    {
        var scene = await system.Given.ATenantAsync();

        var dossier = await scene.ADossierAsync(Stage.Returned);

        dossier.Code.ShouldBe("H90.16-231201-0001");
        (await dossier.ActsAsync()).ShouldBe([
            DossierAct.Receive, DossierAct.HandOver, DossierAct.Assign, DossierAct.Forward, DossierAct.Forward,
            DossierAct.Forward, DossierAct.IssueResult, DossierAct.AcknowledgeResult, DossierAct.ReturnResult,
        ]);
        var stored = await dossier.LoadAsync();
        stored.Status.ShouldBe(DossierStatus.Returned);
        Wall.Local(stored.DueAt!.Value).ShouldBe("2023-12-15 17:00");
        EventChain.FirstBreak(stored.Events, stored).ShouldBeNull();
    }

    [Fact]
    public async Task From_July_2025_a_commune_centre_receives_for_a_department()
    {
        var scene = await system.Given.ATenantAsync();

        var dossier = await scene.ADossierAsync(Stage.Returned, scene.Staff.ClerkNewYen, "2025-07-02 08:00", fill: form => form.Of(scene.Places.NewHuu));

        dossier.Code.ShouldBe("H90.16-250702-0001");
        (await dossier.LoadAsync()).Status.ShouldBe(DossierStatus.Returned);
    }

    [Fact]
    public async Task A_dossier_received_in_the_pilot_is_finished_and_returned_after_it_ends()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(at: "2024-06-30 23:59");

        await dossier.BringToAsync(Stage.Returned);

        (await dossier.LoadAsync()).Status.ShouldBe(DossierStatus.Returned);
    }
}
