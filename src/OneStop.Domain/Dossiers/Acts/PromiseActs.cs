using System.Globalization;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>Acts on the promised date itself. The old date stays in the timeline.</summary>
public static class PromiseActs
{
    /// <summary>An officer or head proposes an extension to the head of the agency.</summary>
    public static void ProposeExtension(this Dossier dossier, string reason, DateOnly until, Occasion on)
    {
        dossier.Begin(DossierAct.ProposeExtension, on, reason);
        dossier.RequireLater(until, on);
        dossier.Record(DossierAct.ProposeExtension, on, ("reason", reason), ("until", until.ToString("O", CultureInfo.InvariantCulture)));
    }

    /// <summary>
    /// Extends the promised date with an apology (Mẫu 04): at the latest one day before it, once, signed by the head of the
    /// agency (NĐ 61/2018 Điều 19; TT 03/2025 Mẫu 04).
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="reason">Why it cannot be done in time.</param>
    /// <param name="until">The new day, a later one; due at closing time.</param>
    /// <param name="on">Who, when.</param>
    public static void Extend(this Dossier dossier, string reason, DateOnly until, Occasion on)
    {
        dossier.Begin(DossierAct.Extend, on, reason);
        dossier.RequireLater(until, on);
        var before = dossier.DueAt!.Value;
        dossier.ExtensionCount++;
        dossier.Promise(DueTerm.At(dossier.ClockOf(on).Calendar.CloseOfDay(until)), on);
        dossier.Record(DossierAct.Extend, on, ("reason", reason), ("due_before", Dossier.Iso(before)), ("due", Dossier.Iso(dossier.DueAt!.Value)));
    }

    /// <summary>Apologises for a date that has passed, naming the day by which the result will come. The promised date does not move: late stays late.</summary>
    public static void Apologise(this Dossier dossier, string reason, DateOnly expected, Occasion on)
    {
        dossier.Begin(DossierAct.Apologise, on, reason);
        if (expected < on.Clock.Time.Day(on.At))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierExpectedPast));
        }

        dossier.Record(DossierAct.Apologise, on, ("reason", reason), ("expected", expected.ToString("O", CultureInfo.InvariantCulture)));
    }

    /// <summary>
    /// The calendar changed: every date is counted anew. A promise that would move to the applicant's disadvantage is kept as it
    /// was printed, unless the applicant is told; the applicant's own time for a supplement never gets shorter.
    /// </summary>
    /// <param name="dossier">The dossier, its steps, opinions and timeline loaded.</param>
    /// <param name="clock">The clock by the new calendar.</param>
    /// <param name="announcement">The announcement, as printed to people.</param>
    /// <param name="notice">How the applicant is told of a later date (<c>mail</c>, <c>counter</c>); null: a later date is not taken.</param>
    /// <param name="on">Who, when.</param>
    /// <returns>Whether the promised date moved.</returns>
    public static bool Recompute(this Dossier dossier, LegalClock clock, string announcement, string? notice, Occasion on)
    {
        dossier.Begin(DossierAct.Recompute, on);
        var (before, agencyClock, ledger) = (dossier.DueAt!.Value, clock.Of(dossier.CompetentAgencyId), DossierLedger.Of(dossier));
        var reading = agencyClock.Read(ledger, dossier.Law!, on.At);
        dossier.RecomputeStep(ledger, agencyClock);
        dossier.RecomputeOpinions(clock, on);
        var until = dossier.RecomputeSupplement(agencyClock);
        if (reading.DueAt == before && until is null)
        {
            return false;
        }

        var isKept = dossier.Settle(reading, notice, on);
        dossier.Record(
            DossierAct.Recompute,
            on,
            ("announcement", announcement),
            ("due_before", Dossier.Iso(before)),
            ("due", Dossier.Iso(dossier.DueAt.Value)),
            ("kept", isKept ? "true" : null),
            ("notice", isKept || reading.DueAt <= before ? null : notice),
            ("until", until));
        return reading.DueAt != before && !isKept;
    }

    /// <summary>
    /// The applicant's commune came on the list of difficult ones or went off it: the days added are others, and the date is
    /// counted anew under the same rule as when the calendar changes.
    /// </summary>
    /// <param name="dossier">The dossier, its steps and timeline loaded.</param>
    /// <param name="extra">The days added from now on, see <see cref="ClockLaw.Extra"/>.</param>
    /// <param name="decision">The decision, as printed to people.</param>
    /// <param name="notice">As for <see cref="Recompute"/>.</param>
    /// <param name="on">Who, when.</param>
    /// <returns>Whether the date moved.</returns>
    public static bool AdoptExtra(this Dossier dossier, int extra, string decision, string? notice, Occasion on)
    {
        dossier.Begin(DossierAct.Recompute, on);
        if (dossier.Law!.Extra == extra)
        {
            return false;
        }

        var before = dossier.DueAt!.Value;
        dossier.Law = dossier.Law with { Extra = extra };
        var isKept = dossier.Settle(dossier.ClockOf(on).Read(DossierLedger.Of(dossier), dossier.Law, on.At), notice, on);
        dossier.Record(
            DossierAct.Recompute,
            on,
            ("decision", decision),
            ("extra", extra.ToString(CultureInfo.InvariantCulture)),
            ("due_before", Dossier.Iso(before)),
            ("due", Dossier.Iso(dossier.DueAt.Value)),
            ("kept", isKept ? "true" : null),
            ("notice", isKept || dossier.DueAt <= before ? null : notice));
        return dossier.DueAt != before;
    }

    // A promise that would come later is kept as it was printed, unless the applicant is told; whether it was kept.
    private static bool Settle(this Dossier dossier, ClockReading reading, string? notice, Occasion on)
    {
        var before = dossier.DueAt!.Value;
        var isKept = reading.DueAt > before && notice is null;
        if (reading.DueAt != before)
        {
            var due = isKept ? before : reading.DueAt;
            dossier.Promise(new DueTerm(on.Clock.Time.Local(due), isKept ? on.Clock.Time.Day(due) : reading.LastDay), on);
        }

        return isKept;
    }

    private static void RecomputeStep(this Dossier dossier, TimeLedger ledger, LegalClock clock)
    {
        var step = dossier.Current();
        if (dossier.ReadStep(step, ledger, dossier.Law!, clock) is { } reading)
        {
            step.DeadlineAt = reading.DueAt;
        }
    }

    // What the applicant was told is never shortened.
    private static string? RecomputeSupplement(this Dossier dossier, LegalClock clock)
    {
        if (dossier.SupplementDueAt is not { } until || dossier.ReadSupplement(clock) is not { } reading || reading.DueAt <= until)
        {
            return null;
        }

        dossier.SupplementDueAt = reading.DueAt;
        return Dossier.Iso(reading.DueAt);
    }

    private static void RequireLater(this Dossier dossier, DateOnly until, Occasion on)
    {
        var due = on.Clock.Time.Day(dossier.DueAt!.Value);
        if (until <= due)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierExtensionNotLater).With("due", VietnameseText.ShortDate(due)));
        }

        if (!dossier.ClockOf(on).Calendar.IsWorkingDay(until))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierExtensionDayOff).With("day", VietnameseText.ShortDate(until)));
        }
    }
}
