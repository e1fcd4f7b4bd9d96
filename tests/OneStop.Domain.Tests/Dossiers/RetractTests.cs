using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>Everybody may take back their own last act while nobody has acted upon it; the time in between was the agency's.</summary>
public sealed class RetractTests
{
    [Fact]
    public void A_supplement_asked_for_by_mistake_never_was()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-05 10:00");
        bench.Do(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer);

        bench.At("2023-12-06 10:00").Do(DossierAct.Retract, bench.Staff.Tourism.Officer);

        bench.Dossier.Status.ShouldBe(DossierStatus.Processing);
        bench.Dossier.SupplementCount.ShouldBe(0);
        bench.Dossier.SupplementDueAt.ShouldBeNull();
        bench.Dossier.PausedAt.ShouldBeNull();
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-15 17:00");
        bench.Dossier.HolderAgencyId.ShouldBe(bench.Province.Places.Culture.Id);
        DossierLedger.Of(bench.Dossier).Intervals.ShouldAllBe(interval => interval.Owner == TimeOwner.Agency || interval.Owner == TimeOwner.Transport);
        bench.Try(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer).ShouldBeNull("it was not the one that may be asked for");
    }

    [Fact]
    public void A_payment_asked_for_by_mistake_never_was()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-05 10:00");
        bench.Do(DossierAct.RequirePayment, bench.Staff.Tourism.Officer);

        bench.At("2023-12-08 10:00").Do(DossierAct.Retract, bench.Staff.Tourism.Officer);

        bench.Dossier.Status.ShouldBe(DossierStatus.Processing);
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-15 17:00");
    }

    [Fact]
    public void Opinions_asked_for_last_are_taken_back_those_asked_for_before_are_not()
    {
        var bench = new Bench(Situation.ToAppraise, new BenchTerms { Clock = new ClockChoice { Consultation = new CountingChoice(ResumeRule.AddWaiting) } }).At("2023-12-05 08:00");
        var officer = bench.Staff.Tourism.Officer;
        bench.Dossier.Consult("Thứ nhất", [(bench.Province.Places.Justice.Id, "Sở Tư pháp", 80)], bench.On(officer));
        bench.At("2023-12-06 08:00").Dossier.Consult("Thứ hai", [(bench.Province.Places.West.Committee.Id, "UBND huyện Tây Lĩnh", 80)], bench.On(officer));

        bench.At("2023-12-07 08:00").Do(DossierAct.Retract, officer);

        bench.Dossier.OpenConsultations.ShouldBe(1);
        bench.Dossier.Owner.ShouldBe(TimeOwner.Consultation);
        bench.Dossier.Events[^1].Facts["pending"].ShouldBe("Sở Tư pháp");
        DossierLedger.Of(bench.Dossier).Intervals[^1].Label.ShouldBe("Lấy ý kiến: Sở Tư pháp");
        bench.Try(DossierAct.AnswerConsultation, bench.Staff.West.Officer).ShouldBe(RefusalCodes.DossierNotHolder);

        bench.At("2023-12-08 08:00").Do(DossierAct.AnswerConsultation, bench.Staff.Justice.Officer);
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-20 17:00", "all of 6, 7 and 8/12 was one wait");
    }

    [Fact]
    public void A_supplement_taken_back_while_opinions_are_waited_for_leaves_them_waited_for()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-05 08:00");
        bench.Do(DossierAct.Consult, bench.Staff.Tourism.Officer);
        bench.At("2023-12-05 09:00").Do(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer);

        bench.At("2023-12-05 10:00").Do(DossierAct.Retract, bench.Staff.Tourism.Officer);

        bench.Dossier.Owner.ShouldBe(TimeOwner.Consultation);
        DossierLedger.Of(bench.Dossier).Intervals.TakeLast(3).Select(interval => interval.Owner).ShouldBe([TimeOwner.Consultation, TimeOwner.Agency, TimeOwner.Consultation]);
    }

    [Fact]
    public void A_result_that_has_not_reached_its_counter_comes_back_and_is_issued_again()
    {
        var bench = new Bench(Situation.ToIssue, new BenchTerms { Clock = new ClockChoice { Transport = new CountingChoice(ResumeRule.AddWaiting) } }).At("2023-12-05 08:00");
        bench.Do(DossierAct.IssueResult, bench.Staff.Tourism.Records);

        bench.At("2023-12-07 08:00").Do(DossierAct.Retract, bench.Staff.Tourism.Records);

        bench.Dossier.StepKind.ShouldBe(StepKind.Issue);
        bench.Dossier.Result.ShouldBeNull();
        bench.Dossier.Owner.ShouldBe(TimeOwner.Agency);
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-15 17:00", "it was never on its way");
        bench.Clock.Read(DossierLedger.Of(bench.Dossier), bench.Dossier.Law!, bench.Now).DueAt.ShouldBe(bench.Dossier.DueAt!.Value);
        bench.Try(DossierAct.IssueResult, bench.Staff.Tourism.Records).ShouldBeNull();
    }

    [Fact]
    public void Nothing_of_another_is_taken_back_and_nothing_twice()
    {
        var bench = new Bench(Situation.AwaitingSupplement);

        bench.Try(DossierAct.Retract, bench.Staff.SecondTourismOfficer).ShouldBe(RefusalCodes.DossierNothingToRetract);
        bench.Try(DossierAct.Retract, bench.Staff.Tourism.Leader).ShouldBe(RefusalCodes.DossierNothingToRetract);
        bench.Try(DossierAct.Retract, bench.Staff.Tourism.Officer).ShouldBeNull();
        bench.Try(DossierAct.Retract, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierNothingToRetract);
    }

    [Fact]
    public void Once_somebody_has_acted_it_stands_but_words_are_no_acts()
    {
        var bench = new Bench(Situation.AwaitingSupplement);
        bench.Do(DossierAct.Comment, bench.Staff.ClerkEast);
        bench.Do(DossierAct.Urge, bench.Staff.Office);
        bench.Dossier.RefusalTo(DossierAct.Retract, bench.On(bench.Staff.Tourism.Officer)).ShouldBeNull();

        bench.Do(DossierAct.CorrectReception, bench.Staff.ClerkEast);

        bench.Try(DossierAct.Retract, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierNothingToRetract);
    }

    [Fact]
    public void Opinions_are_not_taken_back_once_one_has_come()
    {
        var bench = new Bench(Situation.ToAppraise);
        bench.Do(DossierAct.Consult, bench.Staff.Tourism.Officer);
        bench.Do(DossierAct.AnswerConsultation, bench.Staff.Justice.Officer);

        bench.Try(DossierAct.Retract, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierNothingToRetract);
    }
}
