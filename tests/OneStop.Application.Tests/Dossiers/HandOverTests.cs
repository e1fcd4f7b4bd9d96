using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Dossiers;

public sealed class HandOverTests(TestSystem system)
{
    [Fact]
    public async Task A_counter_hands_over_to_each_agency_with_a_numbered_list_of_its_own()
    {
        var scene = await system.Given.ATenantAsync();
        var guide = await scene.ADossierAsync();
        var record = await scene.ADossierAsync(procedure: scene.Catalogue.Record);
        var household = await scene.ADossierAsync(procedure: scene.Catalogue.Household);
        var another = await scene.ADossierAsync();

        var made = await scene.As(scene.Staff.ClerkEast).SendAsync(new HandOverDossiers([another.Id.Value, guide.Id.Value, record.Id.Value, household.Id.Value, guide.Id.Value]));

        made.Slips.Select(slip => slip.Label).ShouldBe(["1/2023", "2/2023", "3/2023"]);
        made.Slips.Sum(slip => slip.Lines).ShouldBe(4);
        var toCulture = made.Slips.Single(slip => slip.AgencyName == "Sở Văn hóa, Thể thao và Du lịch");
        var list = await scene.As(scene.Staff.Tourism.Records).SendAsync(new GetSlip(toCulture.Id));
        list.Lines.Select(line => line.Dossier.Code).ShouldBe(["H90.16-231201-0001", "H90.16-231201-0002"]);
        list.MayAcknowledge.ShouldBeTrue();
        (await scene.As(scene.Staff.ClerkEast).SendAsync(new GetSlip(toCulture.Id))).MayAcknowledge.ShouldBeFalse();
    }

    [Fact]
    public async Task The_agency_acknowledges_line_by_line_and_says_what_is_missing()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        var records = scene.As(scene.Staff.Tourism.Records).At("2023-12-01 15:00");

        (await records.InvalidAsync(new AcknowledgeSlipLine(dossier.SlipId, dossier.Id, IsComplete: false, ""))).Keys.ShouldContain("Note");
        await records.SendAsync(new AcknowledgeSlipLine(dossier.SlipId, dossier.Id, IsComplete: false, "Thiếu bằng tốt nghiệp"));
        (await dossier.LoadAsync()).PaperState.ShouldBe(PaperState.Short);
        await records.SendAsync(new AcknowledgeSlipLine(dossier.SlipId, dossier.Id, IsComplete: true, null));
        (await dossier.LoadAsync()).PaperState.ShouldBe(PaperState.Complete);
        (await records.RefusedAsync(new AcknowledgeSlipLine(dossier.SlipId, dossier.Id, IsComplete: true, null))).Code.ShouldBe(RefusalCodes.SlipLineAcknowledged);

        var row = (await scene.As(scene.Staff.ClerkEast).SendAsync(new ListSlips())).ShouldHaveSingleItem();
        (row.Label, row.Lines, row.Acknowledged, row.Short).ShouldBe(("1/2023", 1, 1, 0));
    }

    [Fact]
    public async Task Nobody_else_sees_or_acknowledges_the_list()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);

        (await scene.As(scene.Staff.Justice.Records).FindsNothingAsync(new GetSlip(dossier.SlipId.Value))).ShouldBeTrue();
        (await scene.As(scene.Staff.ClerkWest).FindsNothingAsync(new GetSlip(dossier.SlipId.Value))).ShouldBeTrue();
        (await scene.As(scene.Staff.Justice.Records).FindsNothingAsync(new AcknowledgeSlipLine(dossier.SlipId, dossier.Id, true, null))).ShouldBeTrue();
        (await scene.As(scene.Staff.Justice.Records).SendAsync(new ListSlips())).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_handed_over_already_is_not_handed_over_again_and_says_so_while_the_rest_goes()
    {
        var scene = await system.Given.ATenantAsync();
        var gone = await scene.ADossierAsync(Stage.HandedOver);
        var here = await scene.ADossierAsync();

        var clerk = scene.As(scene.Staff.ClerkEast).At("2023-12-01 11:00");

        var preview = (await clerk.SendAsync(new PreviewHandOver([here.Id.Value, gone.Id.Value]))).ShouldHaveSingleItem();
        (preview.Agency, preview.Going, preview.Rows.Count).ShouldBe(("Sở Văn hóa, Thể thao và Du lịch", 1, 2));
        (await here.LoadAsync()).Status.ShouldBe(DossierStatus.Received, "a preview changes nothing");

        var done = await clerk.SendAsync(new HandOverDossiers([here.Id.Value, gone.Id.Value]));

        done.Slips.ShouldHaveSingleItem().Label.ShouldBe("2/2023");
        done.Outcomes.Single(outcome => outcome.Code == here.Code).Reason.ShouldBeNull();
        done.Outcomes.Single(outcome => outcome.Code == gone.Code).Reason.ShouldNotBeNull().ShouldContain("Đang xử lý");
        (await here.LoadAsync()).Status.ShouldBe(DossierStatus.Processing);
        (await clerk.SendAsync(new HandOverDossiers([gone.Id.Value]))).Slips.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dossier_of_another_counter_is_not_there_to_be_handed_over()
    {
        var scene = await system.Given.ATenantAsync();
        var mine = await scene.ADossierAsync();
        var theirs = await scene.ADossierAsync(scene.Staff.ClerkWest);

        (await scene.As(scene.Staff.ClerkEast).FindsNothingAsync(new HandOverDossiers([mine.Id.Value, theirs.Id.Value]))).ShouldBeTrue();

        (await mine.LoadAsync()).Status.ShouldBe(DossierStatus.Received);
        (await scene.As(scene.Staff.ClerkEast).InvalidAsync(new HandOverDossiers([]))).Keys.ShouldContain("DossierIds");
    }

    [Fact]
    public async Task Numbers_of_lists_begin_anew_each_year()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.HandedOver);
        var next = await scene.ADossierAsync(at: "2024-01-02 09:00");

        var made = await scene.As(scene.Staff.ClerkEast).At("2024-01-02 10:00").SendAsync(new HandOverDossiers([next.Id.Value]));

        made.Slips.ShouldHaveSingleItem().Label.ShouldBe("1/2024");
    }

    [Fact]
    public async Task The_counter_sees_what_is_to_be_handed_over()
    {
        var scene = await system.Given.ATenantAsync();
        var first = await scene.ADossierAsync();
        await scene.ADossierAsync(Stage.HandedOver);
        await scene.ADossierAsync(scene.Staff.ClerkWest);

        (await scene.As(scene.Staff.SecondClerkEast).SendAsync(new ListCounterDossiers(CounterView.ToHandOver, null)))
            .ShouldHaveSingleItem().Code.ShouldBe(first.Code);
    }
}
