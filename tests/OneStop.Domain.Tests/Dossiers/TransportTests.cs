using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>The way of the paper between the counter and the agency.</summary>
public sealed class TransportTests
{
    private static readonly BenchTerms NotCounted = new() { Clock = new ClockChoice { Transport = new CountingChoice(ResumeRule.AddWaiting) } };

    [Fact]
    public void It_begins_with_the_hand_over_and_ends_when_the_agency_has_the_paper_or_works_on_the_dossier()
    {
        var bench = new Bench(Situation.ToAssign);
        bench.Dossier.Owner.ShouldBe(TimeOwner.Transport);
        bench.Do(DossierAct.AcknowledgePaper, bench.Staff.Tourism.Records);
        bench.Dossier.Owner.ShouldBe(TimeOwner.Agency);

        var opened = new Bench(Situation.ToAssign);
        opened.Do(DossierAct.Open, opened.Staff.Tourism.Head);
        opened.Dossier.Owner.ShouldBe(TimeOwner.Agency);
    }

    [Fact]
    public void Where_it_is_not_counted_it_moves_the_date_and_not_the_hours_of_the_officer()
    {
        var bench = new Bench(Situation.ToAssign, NotCounted).At("2023-12-05 09:00");

        bench.Do(DossierAct.Assign, bench.Staff.Tourism.Head);

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-19 17:00", "4 and 5/12");
        bench.Dossier.Events[^1].Facts["due_before"].ShouldBe("2023-12-15T10:00:00.0000000+00:00");
        bench.Local(bench.Dossier.Steps[^1].DeadlineAt).ShouldBe("2023-12-08 17:00", "thirty hours from now");
    }

    [Fact]
    public void A_result_stays_on_its_way_when_the_agency_confirms_the_papers_of_the_dossier_only_then()
    {
        var bench = new Bench(Situation.ResultOnItsWay, NotCounted).At("2023-12-04 09:00");

        bench.Do(DossierAct.AcknowledgePaper, bench.Staff.Tourism.Records);
        bench.Dossier.Owner.ShouldBe(TimeOwner.Transport);

        bench.At("2023-12-05 09:00").Do(DossierAct.AcknowledgeResult, bench.Staff.ClerkEast);
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-19 17:00", "4 and 5/12");
        bench.Clock.Read(DossierLedger.Of(bench.Dossier), bench.Dossier.Law!, bench.Now).DueAt.ShouldBe(bench.Dossier.DueAt!.Value);
    }
}
