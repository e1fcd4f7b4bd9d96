using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

public sealed class RefusalTests
{
    [Fact]
    public void Another_counter_may_do_nothing_with_a_dossier_it_did_not_receive()
    {
        var bench = new Bench();

        bench.Try(DossierAct.HandOver, bench.Staff.ClerkWest).ShouldBe(RefusalCodes.DossierNotHolder);
        bench.Try(DossierAct.Withdraw, bench.Staff.ClerkAtCentre).ShouldBe(RefusalCodes.DossierNotHolder);
        bench.Try(DossierAct.Comment, bench.Staff.ClerkWest).ShouldBe(RefusalCodes.DossierNotHolder);
        bench.Try(DossierAct.HandOver, bench.Staff.SecondClerkEast).ShouldBeNull();
    }

    [Fact]
    public void A_result_is_given_out_only_where_it_is_to_be_collected()
    {
        var bench = new Bench(Situation.Finished);

        bench.Try(DossierAct.ReturnResult, bench.Staff.ClerkWest).ShouldBe(RefusalCodes.DossierResultElsewhere);
        bench.Try(DossierAct.ReturnResult, bench.Staff.ClerkAtCentre).ShouldBe(RefusalCodes.DossierResultElsewhere);
    }

    [Fact]
    public void A_result_is_given_out_once()
    {
        var bench = new Bench(Situation.Returned);

        bench.Try(DossierAct.ReturnResult, bench.Staff.ClerkEast).ShouldBe(RefusalCodes.DossierAlreadyReturned);
    }

    [Fact]
    public void Another_agency_and_another_division_may_do_nothing()
    {
        var bench = new Bench(Situation.ToAssign);

        bench.Try(DossierAct.Assign, bench.Staff.Justice.Head).ShouldBe(RefusalCodes.DossierNotHolder);
        bench.Try(DossierAct.Assign, bench.Staff.Sports.Head).ShouldBe(RefusalCodes.DossierNotHolder);
        bench.Try(DossierAct.Comment, bench.Staff.Sports.Officer).ShouldBe(RefusalCodes.DossierNotHolder);
    }

    [Fact]
    public void A_colleague_may_not_act_on_what_is_assigned_to_somebody_else()
    {
        var bench = new Bench(Situation.ToAppraise);

        foreach (var act in new[] { DossierAct.Open, DossierAct.Forward, DossierAct.SendBack, DossierAct.RequestSupplement, DossierAct.RequirePayment })
        {
            var refusal = bench.Dossier.RefusalTo(act, bench.On(bench.Staff.SecondTourismOfficer))!;
            refusal.Code.ShouldBe(RefusalCodes.DossierNotAssignee);
            refusal.Facts["person"].ShouldBe("Chuyên viên dl");
        }
    }

    [Fact]
    public void Only_an_officer_of_the_division_is_assigned()
    {
        var bench = new Bench(Situation.ToAssign);
        var on = bench.On(bench.Staff.Tourism.Head);

        foreach (var unfit in new[] { bench.Staff.Sports.Officer, bench.Staff.Justice.Officer, bench.Staff.Tourism.Leader, bench.Staff.ClerkEast })
        {
            Should.Throw<RefusedException>(() => bench.Dossier.Assign(unfit.Duty, bench.Law.General.Process, on)).Refusal.Code.ShouldBe(RefusalCodes.DossierAssigneeUnfit);
        }

        bench.Dossier.Assign(bench.Staff.SecondTourismOfficer.Duty, bench.Law.General.Process, on);
        bench.Dossier.AssigneeId.ShouldBe(bench.Staff.SecondTourismOfficer.Member.Id);
    }

    [Theory]
    [InlineData(Situation.Registered, DossierAct.Reject)]
    [InlineData(Situation.Received, DossierAct.Withdraw)]
    [InlineData(Situation.ToAssign, DossierAct.Stop)]
    public void A_clerk_who_closes_a_dossier_gives_a_reason(Situation situation, DossierAct act)
    {
        foreach (var nothing in new[] { null, "", "   " })
        {
            var bench = new Bench(situation);
            bench.Try(act, bench.Staff.ClerkEast, nothing).ShouldBe(RefusalCodes.DossierReasonMissing);
        }
    }

    [Theory]
    [InlineData(DossierAct.SendBack)]
    [InlineData(DossierAct.RequestSupplement)]
    [InlineData(DossierAct.RequirePayment)]
    [InlineData(DossierAct.Comment)]
    public void An_officer_who_holds_a_dossier_up_gives_a_reason(DossierAct act)
    {
        var bench = new Bench(Situation.ToAppraise);

        bench.Try(act, bench.Staff.Tourism.Officer, " ").ShouldBe(RefusalCodes.DossierReasonMissing);
    }

    [Fact]
    public void Missing_paper_is_named_and_what_came_whole_is_acknowledged_once()
    {
        var bench = new Bench(Situation.ToAssign);
        var on = bench.On(bench.Staff.Tourism.Records);

        Should.Throw<RefusedException>(() => bench.Dossier.AcknowledgePaper(isComplete: false, " ", on)).Refusal.Code.ShouldBe(RefusalCodes.DossierReasonMissing);
        bench.Dossier.AcknowledgePaper(isComplete: false, "Thiếu bằng tốt nghiệp", on);
        bench.Dossier.AcknowledgePaper(isComplete: true, null, on);
        Should.Throw<RefusedException>(() => bench.Dossier.AcknowledgePaper(isComplete: true, null, on)).Refusal.Code.ShouldBe(RefusalCodes.SlipLineAcknowledged);
    }

    [Fact]
    public void Every_no_of_state_and_step_names_the_state_or_step_and_the_act()
    {
        var bench = new Bench();

        bench.Dossier.RefusalTo(DossierAct.ReturnResult, bench.On(bench.Staff.ClerkEast))!.Facts.ShouldBe(
            new Dictionary<string, string> { ["status"] = "Được tiếp nhận", ["act"] = "Trả kết quả" }, ignoreOrder: true);
        var appraising = new Bench(Situation.ToAppraise);
        appraising.Dossier.RefusalTo(DossierAct.IssueResult, appraising.On(appraising.Staff.Tourism.Records))!.Facts["step"].ShouldBe("Thẩm định hồ sơ");
    }
}
