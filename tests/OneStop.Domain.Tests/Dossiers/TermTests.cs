using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>Deadlines beneath the promised date: of steps, opinions and supplements. Each is explained, and counted anew when the calendar changes.</summary>
public sealed class TermTests
{
    [Fact]
    public void A_limit_that_runs_anew_twice_gives_the_step_its_hours_and_no_more()
    {
        var bench = new Bench(Situation.ToAppraise, new BenchTerms { Clock = new ClockChoice { Payment = new CountingChoice(ResumeRule.Reset) } });
        foreach (var (from, to) in new[] { ("2023-12-04 09:00", "2023-12-05 07:00"), ("2023-12-06 09:00", "2023-12-07 07:00") })
        {
            bench.At(from).Do(DossierAct.RequirePayment, bench.Staff.Tourism.Officer);
            bench.At(to).Do(DossierAct.ConfirmPayment, bench.Staff.ClerkEast);
        }

        bench.Local(bench.Dossier.Steps[^1].DeadlineAt).ShouldBe("2023-12-12 15:00", "thirty hours from 7/12 07:00: 8 + 8 + 8 + 6");
    }

    [Fact]
    public void The_first_step_of_an_online_dossier_begins_when_it_is_accepted()
    {
        var bench = new Bench(Situation.Registered);
        bench.Dossier.Steps[^1].DeadlineAt.ShouldBeNull("accepting it has a deadline of its own");

        bench.At("2023-12-04 08:00").Do(DossierAct.Receive, bench.Staff.ClerkEast);

        bench.Local(bench.Dossier.Steps[^1].DeadlineAt).ShouldBe("2023-12-05 10:00", "ten hours: 7 + 3");
        Why(bench)[0].ShouldContain("tính từ 08:00 ngày 04/12/2023");
    }

    [Fact]
    public void The_deadline_of_a_step_is_explained_line_by_line()
    {
        var bench = new Bench(Situation.ToAppraise, new BenchTerms { Clock = new ClockChoice { Supplement = new CountingChoice(ResumeRule.Continue) } });
        bench.At("2023-12-04 09:10").Do(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer);
        bench.At("2023-12-05 10:00").Do(DossierAct.AcceptSupplement, bench.Staff.ClerkEast);

        Why(bench).ShouldBe(
        [
            "Bước “Thẩm định hồ sơ”: 30 giờ làm việc theo quy trình nội bộ, tính từ 09:00 ngày 01/12/2023.",
            "Người nộp bổ sung hồ sơ: từ 09:10 ngày 04/12/2023 đến 10:00 ngày 05/12/2023; phần giờ còn lại được tính tiếp.",
            "Không tính 2 ngày cuối tuần.",
            "Hạn: 07:50, Thứ Sáu 08/12/2023.",
        ]);
    }

    [Fact]
    public void The_applicants_time_for_a_supplement_is_explained_and_grows_with_a_day_off_but_never_shrinks()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-05 10:00");
        bench.Do(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer);
        var officeClock = bench.WithHoliday(new DateOnly(2023, 12, 8));
        bench.Dossier.ReadSupplement(bench.Clock)!.Reasons[0].ShouldBe("Người nộp bổ sung hồ sơ: 20 ngày làm việc theo Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, kể từ ngày tiếp theo của ngày 05/12/2023.");

        bench.At("2023-12-06 08:00").Dossier.Recompute(officeClock, "Thông báo 1/TB", "mail", bench.On(bench.Staff.Office));

        bench.Local(bench.Dossier.SupplementDueAt).ShouldBe("2024-01-04 17:00");
        bench.Dossier.Events[^1].Facts["until"].ShouldBe("2024-01-04T10:00:00.0000000+00:00");

        bench.Dossier.Recompute(bench.With(new DateOnly(2023, 12, 9), CalendarDayKind.MakeUpWorkday), "Thông báo 2/TB", "mail", bench.On(bench.Staff.Office));

        bench.Local(bench.Dossier.SupplementDueAt).ShouldBe("2024-01-04 17:00");
    }

    [Fact]
    public void The_deadline_of_an_opinion_is_explained_and_moves_with_the_calendar()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-05 10:00");
        bench.Do(DossierAct.Consult, bench.Staff.Tourism.Officer);
        var asked = bench.Dossier.Consultations[0];
        asked.Read(bench.Clock)!.Reasons[0].ShouldContain("giờ làm việc theo đề nghị lấy ý kiến, tính từ 10:00 ngày 05/12/2023");
        var before = asked.DeadlineAt;
        asked.Read(bench.Clock)!.DueAt.ShouldBe(before);

        bench.At("2023-12-05 11:00").Dossier.Recompute(bench.WithHoliday(new DateOnly(2023, 12, 6)), "Thông báo 1/TB", "mail", bench.On(bench.Staff.Office));

        asked.DeadlineAt.ShouldBe(before.AddDays(1));
        bench.Dossier.ConsultationsDueAt.ShouldBe(bench.Dossier.Consultations.Max(each => each.DeadlineAt));
    }

    [Fact]
    public void A_step_that_waits_is_counted_anew_by_the_new_calendar_when_the_wait_is_over()
    {
        var bench = new Bench(Situation.ToAppraise, new BenchTerms { Clock = new ClockChoice { Payment = new CountingChoice(ResumeRule.Continue) } });
        bench.At("2023-12-04 09:00").Do(DossierAct.RequirePayment, bench.Staff.Tourism.Officer);
        bench.Clock = Announce(bench, new DateOnly(2023, 12, 5));
        bench.At("2023-12-07 09:00").Do(DossierAct.ConfirmPayment, bench.Staff.ClerkEast);

        bench.Local(bench.Dossier.Steps[^1].DeadlineAt).ShouldBe("2023-12-11 17:00", "of thirty hours 22 were left, whatever day off fell into the wait: 6 + 8 + 8");
    }

    private static LegalClock Announce(Bench bench, DateOnly off)
    {
        var clock = bench.WithHoliday(off);
        bench.Dossier.Recompute(clock, "Thông báo 1/TB", "mail", bench.On(bench.Staff.Office));
        return clock;
    }

    private static IReadOnlyList<string> Why(Bench bench) =>
        bench.Dossier.ReadStep(bench.Dossier.Steps[^1], DossierLedger.Of(bench.Dossier), bench.Dossier.Law!, bench.Clock)!.Reasons;
}
