using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>On Tuesday 5/12 at 08:00 the Justice department is asked for 8 working hours, the western committee for 16.</summary>
public sealed class ConsultationTests
{
    private static readonly CountingChoice NotCounted = new(ResumeRule.AddWaiting);

    [Fact]
    public void Opinions_run_in_parallel_each_to_its_own_deadline()
    {
        var bench = Asked();

        bench.Dossier.Consultations.Select(each => bench.Local(each.DeadlineAt)).ShouldBe(["2023-12-06 08:00", "2023-12-07 08:00"]);
        bench.Local(bench.Dossier.ConsultationsDueAt).ShouldBe("2023-12-07 08:00");
        bench.Dossier.OpenConsultations.ShouldBe(2);
        bench.Dossier.Owner.ShouldBe(TimeOwner.Consultation);
    }

    [Fact]
    public void The_last_answer_ends_the_wait()
    {
        var bench = Asked().At("2023-12-05 15:00");
        bench.Do(DossierAct.AnswerConsultation, bench.Staff.Justice.Officer, "Đồng ý");
        bench.Dossier.Owner.ShouldBe(TimeOwner.Consultation);
        bench.Try(DossierAct.Forward, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierConsultationOpen);
        bench.Try(DossierAct.AnswerConsultation, bench.Staff.Justice.Leader).ShouldBe(RefusalCodes.DossierNotHolder, "it has answered");

        bench.Do(DossierAct.AnswerConsultation, bench.Staff.West.Head, "Không đồng ý");

        bench.Dossier.Owner.ShouldBe(TimeOwner.Agency);
        bench.Dossier.OpenConsultations.ShouldBe(0);
        bench.Dossier.ConsultationsDueAt.ShouldBeNull();
        bench.Dossier.Consultations.Select(each => each.Answer).ShouldBe(["Đồng ý", "Không đồng ý"]);
        bench.Try(DossierAct.Forward, bench.Staff.Tourism.Officer).ShouldBeNull();
    }

    [Fact]
    public void The_dossier_waits_until_the_last_deadline_and_then_passes_over_what_did_not_come()
    {
        var bench = Asked();

        bench.At("2023-12-07 08:00").Try(DossierAct.Forward, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierConsultationOpen);
        bench.At("2023-12-07 08:01").Try(DossierAct.Forward, bench.Staff.Tourism.Officer).ShouldBeNull();

        bench.Dossier.OpenConsultations.ShouldBe(0);
        bench.Dossier.Consultations.ShouldAllBe(each => !each.IsOpen && each.Answer == null);
        bench.Try(DossierAct.AnswerConsultation, bench.Staff.Justice.Officer).ShouldBe(RefusalCodes.DossierNotHolder);
    }

    [Fact]
    public void Nobody_is_asked_twice_and_not_the_agency_itself_and_somebody_must_be()
    {
        var bench = Asked();

        Refusal(bench, (bench.Province.Places.Justice.Id, "Sở Tư pháp", 8)).ShouldBe(RefusalCodes.ConsultationUnfit);
        Refusal(bench, (bench.Province.Places.Culture.Id, "Sở Văn hóa", 8)).ShouldBe(RefusalCodes.ConsultationUnfit);
        Refusal(bench).ShouldBe(RefusalCodes.ConsultationNobody);
        bench.Try(DossierAct.AnswerConsultation, bench.Staff.East.Officer).ShouldBe(RefusalCodes.DossierNotHolder, "it was not asked");

        static string Refusal(Bench bench, params (AgencyId, string, decimal)[] agencies) =>
            Should.Throw<RefusedException>(() => bench.Dossier.Consult("Xin ý kiến", agencies, bench.On(bench.Staff.Tourism.Officer))).Refusal.Code;
    }

    [Fact]
    public void By_default_the_time_is_counted_and_where_it_is_not_the_line_that_ends_it_tells_the_old_date_and_the_new()
    {
        var counted = Asked().At("2023-12-08 09:00");
        counted.Do(DossierAct.AnswerConsultation, counted.Staff.Justice.Officer);
        counted.Do(DossierAct.AnswerConsultation, counted.Staff.West.Officer);
        counted.Local(counted.Dossier.DueAt).ShouldBe("2023-12-15 17:00");
        counted.Dossier.Events[^1].Facts.Keys.ShouldNotContain("due");

        var added = Asked(NotCounted).At("2023-12-06 09:00");
        added.Do(DossierAct.AnswerConsultation, added.Staff.Justice.Officer);
        added.Local(added.Dossier.DueAt).ShouldBe("2023-12-15 17:00", "the other is still waited for");
        added.At("2023-12-08 09:00").Do(DossierAct.AnswerConsultation, added.Staff.West.Officer);

        added.Local(added.Dossier.DueAt).ShouldBe("2023-12-20 17:00", "6, 7 and 8/12 were waited");
        added.Dossier.Events[^1].Facts["due_before"].ShouldBe("2023-12-15T10:00:00.0000000+00:00");
        added.Dossier.Events[^1].Facts["due"].ShouldBe("2023-12-20T10:00:00.0000000+00:00");
    }

    [Fact]
    public void After_a_supplement_or_a_payment_meanwhile_the_opinions_are_waited_for_again()
    {
        var bench = Asked().At("2023-12-05 10:00");
        bench.Do(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer);
        bench.Try(DossierAct.AnswerConsultation, bench.Staff.Justice.Officer).ShouldBe(RefusalCodes.DossierWrongState);
        bench.At("2023-12-05 14:00").Do(DossierAct.AcceptSupplement, bench.Staff.ClerkEast);
        bench.Dossier.Owner.ShouldBe(TimeOwner.Consultation);

        bench.At("2023-12-05 15:00").Do(DossierAct.RequirePayment, bench.Staff.Tourism.Officer);
        bench.At("2023-12-05 16:00").Do(DossierAct.ConfirmPayment, bench.Staff.ClerkEast);

        bench.Dossier.Owner.ShouldBe(TimeOwner.Consultation);
        DossierLedger.Of(bench.Dossier).Intervals[^1].Label.ShouldBe("Lấy ý kiến: Sở Tư pháp, UBND huyện Tây Lĩnh");
    }

    [Fact]
    public void What_the_head_takes_back_from_the_officer_is_no_longer_asked()
    {
        var bench = Asked(NotCounted).At("2023-12-06 09:00");

        bench.Do(DossierAct.TakeBack, bench.Staff.Tourism.Head);

        bench.Dossier.StepKind.ShouldBe(StepKind.Assign);
        bench.Dossier.OpenConsultations.ShouldBe(0);
        bench.Dossier.Owner.ShouldBe(TimeOwner.Agency);
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-18 17:00", "6/12 was waited");
    }

    private static Bench Asked(CountingChoice? choice = null)
    {
        var bench = new Bench(Situation.ToAppraise, new BenchTerms { Clock = new ClockChoice { Consultation = choice } }).At("2023-12-05 08:00");
        bench.Dossier.Consult(
            "Xin ý kiến về địa điểm",
            [(bench.Province.Places.Justice.Id, "Sở Tư pháp", 8), (bench.Province.Places.West.Committee.Id, "UBND huyện Tây Lĩnh", 16)],
            bench.On(bench.Staff.Tourism.Officer));
        return bench;
    }
}
