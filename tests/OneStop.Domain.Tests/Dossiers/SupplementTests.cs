using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

public sealed class SupplementTests
{
    [Fact]
    public void The_applicant_has_twenty_working_days_unless_the_request_names_others()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-05 10:00");
        bench.Do(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer);
        bench.Local(bench.Dossier.SupplementDueAt).ShouldBe("2024-01-03 17:00", "1/1 is off");

        var named = new Bench(Situation.ToAppraise).At("2023-12-05 10:00");
        named.Dossier.RequestSupplement(new SupplementRequest("Bản sao bằng", "Chưa chứng thực", Days: 5), named.On(named.Staff.Tourism.Officer));
        named.Local(named.Dossier.SupplementDueAt).ShouldBe("2023-12-12 17:00");
        named.Dossier.Events[^1].Facts["why"].ShouldBe("Chưa chứng thực");
    }

    [Fact]
    public void A_second_one_is_asked_for_only_by_the_head_of_the_agency_who_names_the_law()
    {
        var bench = new Bench(Situation.AwaitingSupplement).At("2023-12-05 10:00");
        bench.Do(DossierAct.AcceptSupplement, bench.Staff.ClerkEast);
        bench.Ground = "khoản 3 Điều 9 Luật mẫu";
        bench.Try(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierSupplementOnce, "also with a ground");

        bench.Ground = " ";
        bench.Try(DossierAct.RequestSupplement, bench.Staff.Tourism.Leader).ShouldBe(RefusalCodes.DossierSupplementGround);
        bench.Dossier.SupplementCount.ShouldBe(1);
        bench.Dossier.Status.ShouldBe(DossierStatus.Processing);

        bench.Ground = "khoản 3 Điều 9 Luật mẫu";
        bench.Try(DossierAct.RequestSupplement, bench.Staff.Tourism.Leader).ShouldBeNull();
        bench.Dossier.SupplementCount.ShouldBe(2);
        bench.Dossier.Events[^1].Facts["ground"].ShouldBe("khoản 3 Điều 9 Luật mẫu");
    }

    [Fact]
    public void It_ends_with_the_last_minute_of_its_deadline_and_not_before()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-05 10:00");
        bench.Dossier.RequestSupplement(new SupplementRequest("Bản sao bằng", "Chưa chứng thực", Days: 5), bench.On(bench.Staff.Tourism.Officer));

        bench.At("2023-12-12 17:00").Try(DossierAct.Lapse, bench.Staff.ClerkEast).ShouldBe(RefusalCodes.DossierSupplementRunning);
        bench.At("2023-12-12 17:01").Try(DossierAct.Lapse, bench.Staff.ClerkWest).ShouldBe(RefusalCodes.DossierNotHolder);
        bench.Try(DossierAct.Lapse, bench.Staff.ClerkEast).ShouldBeNull();

        bench.Dossier.Status.ShouldBe(DossierStatus.Stopped);
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-15 17:00", "nothing came, so nothing began anew");
        bench.Clock.Read(DossierLedger.Of(bench.Dossier), bench.Dossier.Law!, bench.Now).DueAt.ShouldBe(bench.Dossier.DueAt!.Value);
    }

    [Fact]
    public void What_comes_late_but_before_anybody_ended_it_is_taken()
    {
        var bench = new Bench(Situation.AwaitingSupplement).At("2024-03-01 10:00");

        bench.Try(DossierAct.AcceptSupplement, bench.Staff.SecondClerkEast).ShouldBeNull();
        bench.Dossier.SupplementDueAt.ShouldBeNull();
    }

    // Asked for on Tuesday 5/12 when 15/12 was promised, brought on Monday 11/12 at 09:00.
    [Theory]
    [InlineData(ResumeRule.Reset, 0, "2023-12-25 17:00")] // Ten working days from 11/12.
    [InlineData(ResumeRule.Continue, 0, "2023-12-21 17:00")] // Eight were left: 6, 7, 8, 11, 12, 13, 14, 15/12.
    [InlineData(ResumeRule.AddWaiting, 0, "2023-12-21 17:00")] // Four were waited: 6, 7, 8, 11/12.
    [InlineData(ResumeRule.FixedDays, 3, "2023-12-14 17:00")]
    [InlineData(ResumeRule.FixedDays, 0, "2023-12-12 17:00")] // At least one.
    [InlineData(ResumeRule.Counted, 0, "2023-12-15 17:00")]
    public void What_the_wait_means_is_the_law_of_the_procedure(ResumeRule rule, int days, string due)
    {
        var bench = new Bench(Situation.ToAppraise, new BenchTerms { Clock = new ClockChoice { Supplement = new CountingChoice(rule, days) } });
        bench.At("2023-12-05 10:00").Do(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer);
        bench.At("2023-12-11 09:00").Do(DossierAct.AcceptSupplement, bench.Staff.ClerkEast);

        bench.Local(bench.Dossier.DueAt).ShouldBe(due);
        bench.Dossier.Events[^1].Facts["due_before"].ShouldBe("2023-12-15T10:00:00.0000000+00:00");
        bench.Dossier.ReceiptRevision.ShouldBe(rule == ResumeRule.Counted ? 0 : 1, "a date that moved is promised on a new receipt");
    }

    [Fact]
    public void The_hours_of_the_step_go_on_to_the_minute_where_they_stood()
    {
        var bench = new Bench(Situation.ToAppraise, new BenchTerms { Clock = new ClockChoice { Supplement = new CountingChoice(ResumeRule.AddWaiting) } });
        bench.Local(bench.Dossier.Steps[^1].DeadlineAt).ShouldBe("2023-12-06 17:00", "thirty hours from 1/12 09:00");

        bench.At("2023-12-04 09:10").Do(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer);
        bench.At("2023-12-05 10:00").Do(DossierAct.AcceptSupplement, bench.Staff.ClerkEast);

        bench.Local(bench.Dossier.Steps[^1].DeadlineAt).ShouldBe("2023-12-08 07:50", "21 hours 50 minutes were left");
    }
}
