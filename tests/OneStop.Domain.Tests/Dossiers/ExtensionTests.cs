using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>The date of the bench is Friday 15/12/2023.</summary>
public sealed class ExtensionTests
{
    private static readonly DateOnly Friday22 = new(2023, 12, 22);

    [Fact]
    public void The_head_of_the_agency_extends_at_the_latest_the_day_before_and_the_old_date_stays_in_the_timeline()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-14 16:59");

        bench.Dossier.Extend("Phải xác minh thực địa", Friday22, bench.On(bench.Staff.Tourism.Leader));

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-22 17:00");
        bench.Dossier.ExtensionCount.ShouldBe(1);
        bench.Dossier.Events[^1].Facts["due_before"].ShouldBe("2023-12-15T10:00:00.0000000+00:00");
        bench.Dossier.Events[^1].Facts["due"].ShouldBe("2023-12-22T10:00:00.0000000+00:00");
    }

    [Theory]
    [InlineData("2023-12-15 07:00")] // On the day itself.
    [InlineData("2023-12-18 09:00")] // Late already.
    public void On_the_day_or_after_it_is_too_late(string now)
    {
        var bench = new Bench(Situation.ToAppraise).At(now);

        bench.Try(DossierAct.Extend, bench.Staff.Tourism.Leader).ShouldBe(RefusalCodes.DossierExtensionTooLate);
        bench.Try(DossierAct.ProposeExtension, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierExtensionTooLate);
    }

    [Fact]
    public void It_is_extended_once()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-12 09:00");
        bench.Do(DossierAct.Extend, bench.Staff.Tourism.Leader);

        bench.Try(DossierAct.Extend, bench.Staff.Tourism.Leader).ShouldBe(RefusalCodes.DossierExtensionOnce);
        bench.Try(DossierAct.ProposeExtension, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierExtensionOnce);
    }

    [Theory]
    [InlineData("2023-12-14", RefusalCodes.DossierExtensionNotLater)]
    [InlineData("2023-12-15", RefusalCodes.DossierExtensionNotLater)]
    [InlineData("2023-12-16", RefusalCodes.DossierExtensionDayOff)] // A Saturday.
    [InlineData("2024-01-01", RefusalCodes.DossierExtensionDayOff)] // A holiday.
    public void The_new_day_is_a_later_working_day(string until, string refusal)
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-12 09:00");

        Should.Throw<RefusedException>(() => bench.Dossier.Extend("Lý do", DateOnly.Parse(until), bench.On(bench.Staff.Tourism.Leader))).Refusal.Code.ShouldBe(refusal);
        Should.Throw<RefusedException>(() => bench.Dossier.ProposeExtension("Lý do", DateOnly.Parse(until), bench.On(bench.Staff.Tourism.Head))).Refusal.Code.ShouldBe(refusal);
        bench.Dossier.ExtensionCount.ShouldBe(0);
    }

    [Fact]
    public void A_proposal_moves_nothing_and_officers_do_no_more_than_propose()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-12 09:00");

        bench.Dossier.ProposeExtension("Phải xác minh", Friday22, bench.On(bench.Staff.Tourism.Officer));

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-15 17:00");
        bench.Dossier.ExtensionCount.ShouldBe(0);
        bench.Dossier.Events[^1].Facts["until"].ShouldBe("2023-12-22");
        bench.Try(DossierAct.ProposeExtension, bench.Staff.SecondTourismOfficer).ShouldBe(RefusalCodes.DossierNotAssignee);
        bench.Try(DossierAct.Extend, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierRole);
        bench.Try(DossierAct.Extend, bench.Staff.Tourism.Head).ShouldBe(RefusalCodes.DossierRole);
    }

    [Fact]
    public void A_wait_after_it_moves_the_new_date()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-12 09:00");
        bench.Dossier.Extend("Phải xác minh", Friday22, bench.On(bench.Staff.Tourism.Leader));
        bench.At("2023-12-18 10:00").Do(DossierAct.RequirePayment, bench.Staff.Tourism.Officer);
        bench.At("2023-12-20 10:00").Do(DossierAct.ConfirmPayment, bench.Staff.ClerkEast);

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-26 17:00", "19 and 20/12 were waited: 25 and 26/12");
        bench.Clock.Read(DossierLedger.Of(bench.Dossier), bench.Dossier.Law!, bench.Now).DueAt.ShouldBe(bench.Dossier.DueAt!.Value);
    }

    [Fact]
    public void An_apology_for_a_date_that_has_passed_leaves_the_date_where_it_is()
    {
        var bench = new Bench(Situation.ToAppraise);
        bench.At("2023-12-14 17:00").Try(DossierAct.Apologise, bench.Staff.Tourism.Leader).ShouldBe(RefusalCodes.DossierNotLate);

        bench.At("2023-12-18 09:00");
        Should.Throw<RefusedException>(() => bench.Dossier.Apologise("Lý do", new DateOnly(2023, 12, 17), bench.On(bench.Staff.Tourism.Leader))).Refusal.Code.ShouldBe(RefusalCodes.DossierExpectedPast);
        bench.Dossier.Apologise("Nhiều hồ sơ", new DateOnly(2023, 12, 20), bench.On(bench.Staff.Tourism.Leader));

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-15 17:00");
        bench.Dossier.ExtensionCount.ShouldBe(0);
        bench.Dossier.Events[^1].Facts["expected"].ShouldBe("2023-12-20");
        bench.Try(DossierAct.Apologise, bench.Staff.Tourism.Leader).ShouldBeNull("as often as need be");
    }
}
