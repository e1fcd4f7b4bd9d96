using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

public sealed class ClockTests
{
    [Fact]
    public void Ten_working_days_from_Friday_the_first_of_December_end_on_Friday_the_fifteenth()
    {
        var bench = new Bench();

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-15 17:00");
        bench.Local(bench.Dossier.ReceivedAt).ShouldBe("2023-12-01 09:00");
    }

    [Fact]
    public void The_clock_of_an_online_dossier_starts_when_a_counter_accepts_it()
    {
        var bench = new Bench(Situation.Registered);
        bench.Dossier.DueAt.ShouldBeNull();

        bench.At("2023-12-04 08:00").Do(DossierAct.Receive, bench.Staff.ClerkEast);

        bench.Local(bench.Dossier.ReceivedAt).ShouldBe("2023-12-04 08:00");
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-18 17:00");
    }

    [Fact]
    public void A_supplement_stops_the_clock_and_then_the_limit_runs_anew()
    {
        var bench = new Bench(Situation.ToAppraise);
        bench.At("2023-12-05 10:00").Do(DossierAct.RequestSupplement, bench.Staff.Tourism.Officer, "Nộp lại bằng tốt nghiệp");

        bench.Dossier.Status.ShouldBe(DossierStatus.AwaitingSupplement);
        bench.Dossier.HolderCounterId.ShouldBe(bench.Province.Places.East.Counter.Id);
        bench.Local(bench.Dossier.PausedAt).ShouldBe("2023-12-05 10:00");

        bench.At("2023-12-20 09:00").Do(DossierAct.AcceptSupplement, bench.Staff.ClerkEast);

        bench.Dossier.PausedAt.ShouldBeNull();
        bench.Local(bench.Dossier.DueAt).ShouldBe("2024-01-04 17:00");
        bench.Dossier.HolderAgencyId.ShouldBe(bench.Province.Places.Culture.Id);
        bench.Dossier.AssigneeId.ShouldBe(bench.Staff.Tourism.Officer.Member.Id);
    }

    [Fact]
    public void A_supplement_is_asked_for_once()
    {
        var bench = new Bench(Situation.AwaitingSupplement);
        bench.Do(DossierAct.AcceptSupplement, bench.Staff.ClerkEast);

        var refusal = bench.Dossier.RefusalTo(DossierAct.RequestSupplement, bench.On(bench.Staff.Tourism.Officer))!;

        refusal.Code.ShouldBe(RefusalCodes.DossierSupplementOnce);
        refusal.LegalBasis.ShouldBe("Nghị định 61/2018/NĐ-CP", "the dossier was received in 2023");
    }

    [Fact]
    public void The_days_waited_for_a_payment_move_the_promised_date()
    {
        var bench = new Bench(Situation.ToAppraise);
        bench.At("2023-12-05 10:00").Do(DossierAct.RequirePayment, bench.Staff.Tourism.Officer);
        bench.At("2023-12-08 10:00").Do(DossierAct.ConfirmPayment, bench.Staff.ClerkEast);

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-20 17:00");
        bench.Dossier.Events[^1].Facts["due_before"].ShouldStartWith("2023-12-15T10:00:00");
    }

    [Fact]
    public void A_payment_on_the_same_day_moves_nothing()
    {
        var bench = new Bench(Situation.ToAppraise);
        bench.At("2023-12-05 10:00").Do(DossierAct.RequirePayment, bench.Staff.Tourism.Officer);
        bench.At("2023-12-05 15:00").Do(DossierAct.ConfirmPayment, bench.Staff.ClerkEast);

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-15 17:00");
    }

    [Fact]
    public void A_paper_result_finishes_at_the_counter_and_an_electronic_one_at_once()
    {
        new Bench(Situation.ResultOnItsWay).Dossier.FinishedAt.ShouldBeNull();
        var bench = new Bench(Situation.ToIssue).At("2023-12-14 10:00");

        bench.Dossier.IssueResult(new ResultDocument("1/GCN", Id.New<FileId>(), IsRefusal: false, IsPaper: false), bench.Law.General.Process, bench.On(bench.Staff.Tourism.Records));

        bench.Dossier.Status.ShouldBe(DossierStatus.Finished);
        bench.Local(bench.Dossier.FinishedAt).ShouldBe("2023-12-14 10:00");
        bench.Dossier.HolderCounterId.ShouldBe(bench.Province.Places.East.Counter.Id);
    }
}
