using System.Globalization;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>
/// What holds whatever people do, and whenever. ONESTOP_NIGHTLY=1 lives a hundred thousand lives instead of two thousand;
/// ONESTOP_WALK=4711 lives that one again.
/// </summary>
public sealed class WalkTests
{
    private const int Turns = 30;

    private static readonly DossierStatus[] Closed = [DossierStatus.Rejected, DossierStatus.Withdrawn, DossierStatus.Stopped, DossierStatus.Returned];

    private static (int First, int Count) Walks =>
        Setting("ONESTOP_WALK") is { } one ? (one, 1) : Setting("ONESTOP_NIGHTLY") == 1 ? (1_000_000, 100_000) : (0, 2_000);

    [Fact]
    public void Whatever_people_do_the_dossier_its_timeline_and_its_clock_say_the_same()
    {
        var province = new SampleProvince(Id.New<TenantId>());
        var (first, count) = Walks;
        var done = new int[Enum.GetValues<DossierAct>().Max(act => (int)act) + 1];
        Parallel.For(first, first + count, number =>
        {
            var told = new List<string>();
            try
            {
                var walk = new Walk(number, province);
                Live(walk, told);
                EventChain.FirstBreak(walk.Dossier.Events, walk.Dossier).ShouldBeNull();
                foreach (var line in walk.Dossier.Events)
                {
                    Interlocked.Increment(ref done[(int)line.Act]);
                }
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"ONESTOP_WALK={number} lives it again:\n{string.Join('\n', told)}\n{failure.Message}", failure);
            }
        });

        if (count > 1)
        {
            Enum.GetValues<DossierAct>().Where(act => done[(int)act] < count / 300).ShouldBeEmpty("every act happens often");
        }
    }

    private static void Live(Walk walk, List<string> told)
    {
        Check(walk);
        for (var turn = 0; turn < Turns && !Closed.Contains(walk.Dossier.Status); turn++)
        {
            walk.Wait();
            var (act, by) = walk.Choose();
            var said = walk.Dossier.RefusalTo(act, walk.Bench.On(by))?.Code;
            var before = State(walk.Dossier);

            var refused = walk.Try(act, by);

            told.Add($"{walk.Bench.Local(walk.Bench.Now)} {act} by {by.Duty.PersonName}: {refused ?? "done"} -> {State(walk.Dossier)}");
            if (act == DossierAct.Consult && refused == RefusalCodes.ConsultationNobody)
            {
                continue;
            }

            refused.ShouldBe(said, "what is said is what is done");
            if (refused is not null || act == DossierAct.Recompute)
            {
                State(walk.Dossier).ShouldBe(before, "what is refused changes nothing");
            }
            else
            {
                Check(walk);
            }
        }
    }

    private static void Check(Walk walk)
    {
        var dossier = walk.Dossier;
        var isClosed = Closed.Contains(dossier.Status);
        if (!isClosed)
        {
            walk.Possible(Walk.Leading.Contains).Any().ShouldBeTrue("a dossier that is not closed can go on");
        }

        CheckSteps(dossier, isClosed);
        CheckReplay(dossier);
        if (dossier.DueAt is not null)
        {
            CheckLedger(walk, isClosed || dossier.Status == DossierStatus.Finished);
        }
    }

    private static void CheckSteps(Dossier dossier, bool isClosed)
    {
        dossier.Steps.Select(step => step.Sequence).ShouldBe(Enumerable.Range(1, dossier.Steps.Count));
        dossier.Steps.Count(step => step.FinishedAt is null).ShouldBe(isClosed ? 0 : 1, "the one step it is in");
        dossier.Steps[^1].Number.ShouldBe(dossier.StepNumber);
        dossier.Steps[^1].Kind.ShouldBe(dossier.StepKind);
        new object?[] { dossier.HolderCounterId, dossier.HolderAgencyId }.Count(holder => holder is not null).ShouldBe(isClosed ? 0 : 1, "the one place that holds it");
    }

    private static void CheckReplay(Dossier dossier)
    {
        var replay = Replay.Of(dossier.Events);
        replay.Status.ShouldBe(dossier.Status, "status");
        dossier.Events[^1].Status.ShouldBe(dossier.Status, "status of the last line");
        replay.DueAt.ShouldBe(dossier.DueAt, "promised date");
        replay.Owner.ShouldBe(dossier.Owner, "owner");
        replay.Supplements.ShouldBe(dossier.SupplementCount, "supplements");
        replay.Extensions.ShouldBe(dossier.ExtensionCount, "extensions");
        replay.Revisions.ShouldBe(dossier.ReceiptRevision, "revisions of the receipt");
        replay.Pending.ShouldBe(string.Join(", ", dossier.Consultations.Where(each => each.IsOpen).Select(each => each.AgencyName)), "opinions waited for");
        dossier.OpenConsultations.ShouldBe(dossier.Consultations.Count(each => each.IsOpen), "opinions counted");
    }

    private static void CheckLedger(Walk walk, bool isOver)
    {
        var dossier = walk.Dossier;
        var ledger = DossierLedger.Of(dossier);
        var reading = walk.Clock.Read(ledger, dossier.Law!, walk.Bench.Now);
        reading.DueAt.ShouldBe(dossier.DueAt!.Value, "the clock's date:\n" + string.Join('\n', [.. ledger.Intervals.Select(each => each.ToString()), dossier.Law!.ToString(), .. reading.Reasons]));
        ledger.StartedAt.ShouldBe(dossier.ReceivedAt);
        foreach (var step in dossier.Steps.Where(each => each.FinishedAt is null && each.Hours is not null))
        {
            var read = dossier.ReadStep(step, ledger, dossier.Law!, walk.Clock)!;
            read.DueAt.ShouldBe(step.DeadlineAt!.Value, "the step's deadline:\n" + string.Join('\n', read.Reasons));
        }

        var at = ledger.StartedAt;
        foreach (var interval in ledger.Intervals)
        {
            interval.From.ShouldBe(at, "no gap, no overlap");
            at = interval.To ?? DateTimeOffset.MaxValue;
        }

        if (!isOver)
        {
            ledger.Intervals[^1].To.ShouldBeNull();
            ledger.Intervals[^1].Owner.ShouldBe(dossier.Owner, "the last interval's owner");
            reading.IsPaused.ShouldBe(dossier.PausedAt is not null, "standing still");
        }
    }

    private static (DossierStatus, int, int, DateTimeOffset?, TimeOwner, int, int, string) State(Dossier dossier) => (
        dossier.Status, dossier.EventCount, dossier.Version, dossier.DueAt, dossier.Owner, dossier.StepNumber, dossier.OpenConsultations, dossier.LastEventHash[..Math.Min(6, dossier.LastEventHash.Length)]);

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;
}
