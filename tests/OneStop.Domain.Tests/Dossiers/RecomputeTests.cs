using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>The calendar changes while a dossier with the date of Friday 15/12/2023 is under way.</summary>
public sealed class RecomputeTests
{
    [Fact]
    public void A_date_that_would_be_later_is_kept_as_it_was_printed()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-04 09:00");
        var clock = bench.WithHoliday(new DateOnly(2023, 12, 8));

        bench.Dossier.Recompute(clock, "Công văn 12/UBND", null, bench.On(bench.Staff.Office)).ShouldBeFalse();

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-15 17:00");
        var facts = bench.Dossier.Events[^1].Facts;
        facts["kept"].ShouldBe("true");
        facts["announcement"].ShouldBe("Công văn 12/UBND");
        facts["due"].ShouldBe(facts["due_before"]);
        clock.Read(DossierLedger.Of(bench.Dossier), bench.Dossier.Law!, bench.Now).DueAt.ShouldBe(bench.Dossier.DueAt!.Value, "also when it is read later");
    }

    [Fact]
    public void A_later_date_is_taken_when_the_applicant_is_told()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-04 09:00");

        bench.Dossier.Recompute(bench.WithHoliday(new DateOnly(2023, 12, 8)), "Công văn 12/UBND", "mail", bench.On(bench.Staff.Office)).ShouldBeTrue();

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-18 17:00");
        var facts = bench.Dossier.Events[^1].Facts;
        facts["notice"].ShouldBe("mail");
        facts["due_before"].ShouldBe("2023-12-15T10:00:00.0000000+00:00");
        facts["due"].ShouldBe("2023-12-18T10:00:00.0000000+00:00");
        facts.Keys.ShouldNotContain("kept");
    }

    [Fact]
    public void An_earlier_date_is_taken_without_notice()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-04 09:00");
        var worked = bench.With(new DateOnly(2023, 12, 9), CalendarDayKind.MakeUpWorkday);

        bench.Dossier.Recompute(worked, "Công văn 12/UBND", "mail", bench.On(bench.Staff.Office)).ShouldBeTrue();

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-14 17:00");
        bench.Dossier.Events[^1].Facts.Keys.ShouldNotContain("notice");
        bench.Dossier.Events[^1].Facts["due_before"].ShouldBe("2023-12-15T10:00:00.0000000+00:00");
    }

    [Fact]
    public void A_date_that_does_not_move_leaves_no_line()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-04 09:00");
        var lines = bench.Dossier.EventCount;

        bench.Dossier.Recompute(bench.WithHoliday(new DateOnly(2023, 12, 20)), "Công văn 12/UBND", "mail", bench.On(bench.Staff.Office)).ShouldBeFalse();

        bench.Dossier.EventCount.ShouldBe(lines);
    }

    [Fact]
    public void What_was_waited_is_counted_anew_too()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-05 10:00");
        bench.Do(DossierAct.RequirePayment, bench.Staff.Tourism.Officer);
        bench.At("2023-12-08 10:00").Do(DossierAct.ConfirmPayment, bench.Staff.ClerkEast);
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-20 17:00", "6, 7 and 8/12");

        // Nobody worked on 7/12: only 6 and 8/12 were waited, and the ten days end on 18/12.
        bench.Dossier.Recompute(bench.WithHoliday(new DateOnly(2023, 12, 7)), "Công văn 12/UBND", "mail", bench.On(bench.Staff.Office)).ShouldBeFalse();
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-20 17:00");

        bench.Dossier.Recompute(bench.WithHoliday(new DateOnly(2023, 12, 13)), "Công văn 13/UBND", "mail", bench.On(bench.Staff.Office)).ShouldBeTrue();
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-21 17:00");
    }

    [Fact]
    public void Days_added_for_a_difficult_commune_follow_the_same_rule()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-04 09:00");

        bench.Dossier.AdoptExtra(2, "Quyết định 7/QĐ-TTg", null, bench.On(bench.Staff.Office)).ShouldBeFalse();
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-15 17:00", "kept as printed");
        bench.Clock.Read(DossierLedger.Of(bench.Dossier), bench.Dossier.Law!, bench.Now).DueAt.ShouldBe(bench.Dossier.DueAt!.Value);

        bench.Dossier.AdoptExtra(3, "Quyết định 8/QĐ-TTg", "mail", bench.On(bench.Staff.Office)).ShouldBeFalse("what was kept once is not taken back by a later decision");
        bench.Dossier.AdoptExtra(3, "Quyết định 8/QĐ-TTg", "mail", bench.On(bench.Staff.Office)).ShouldBeFalse();
        bench.Dossier.Events.Count(line => line.Act == DossierAct.Recompute).ShouldBe(2);

        var told = new Bench(Situation.ToAppraise).At("2023-12-04 09:00");
        told.Dossier.AdoptExtra(2, "Quyết định 7/QĐ-TTg", "mail", told.On(told.Staff.Office)).ShouldBeTrue();
        told.Local(told.Dossier.DueAt).ShouldBe("2023-12-19 17:00");
        told.Dossier.AdoptExtra(0, "Quyết định 8/QĐ-TTg", null, told.On(told.Staff.Office)).ShouldBeTrue();
        told.Local(told.Dossier.DueAt).ShouldBe("2023-12-15 17:00");
    }

    [Fact]
    public void Only_the_Office_does_it_and_not_once_the_result_is_there()
    {
        var bench = new Bench(Situation.ToAppraise);
        bench.Try(DossierAct.Recompute, bench.Staff.Tourism.Leader).ShouldBe(RefusalCodes.DossierRole);
        bench.Try(DossierAct.Recompute, bench.Staff.Office).ShouldBeNull();

        new Bench(Situation.Finished).Try(DossierAct.Recompute, bench.Staff.Office).ShouldBe(RefusalCodes.DossierWrongState);
    }
}
