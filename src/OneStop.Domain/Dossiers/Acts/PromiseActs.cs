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
        dossier.DueAt = dossier.ClockOf(on).CloseOf(until);
        dossier.Record(DossierAct.Extend, on, ("reason", reason), ("due_before", Dossier.Iso(before)), ("due", Dossier.Iso(dossier.DueAt.Value)));
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
    /// The calendar changed: the date is counted anew. One that would move to the applicant's disadvantage is kept as it was
    /// printed, unless the applicant is told.
    /// </summary>
    /// <param name="dossier">The dossier, its steps and timeline loaded.</param>
    /// <param name="clock">The clock by the new calendar.</param>
    /// <param name="announcement">The announcement, as printed to people.</param>
    /// <param name="notice">How the applicant is told of a later date (<c>mail</c>, <c>counter</c>); null: a later date is not taken.</param>
    /// <param name="on">Who, when.</param>
    /// <returns>Whether the date moved.</returns>
    public static bool Recompute(this Dossier dossier, LegalClock clock, string announcement, string? notice, Occasion on)
    {
        dossier.Begin(DossierAct.Recompute, on);
        var before = dossier.DueAt!.Value;
        dossier.MoveStep(on.Clock.Of(dossier.CompetentAgencyId), clock.Of(dossier.CompetentAgencyId), on);
        var after = clock.Of(dossier.CompetentAgencyId).Read(DossierLedger.Of(dossier), dossier.Law!, on.At).DueAt;
        if (after == before)
        {
            return false;
        }

        var isKept = after > before && notice is null;
        dossier.DueAt = isKept ? before : after;
        dossier.Record(
            DossierAct.Recompute,
            on,
            ("announcement", announcement),
            ("due_before", Dossier.Iso(before)),
            ("due", Dossier.Iso(dossier.DueAt.Value)),
            ("kept", isKept ? "true" : null),
            ("notice", isKept || after < before ? null : notice));
        return !isKept;
    }

    // The working hours that are left of the step stay the same; the calendar says when they are used up.
    private static void MoveStep(this Dossier dossier, LegalClock before, LegalClock after, Occasion on)
    {
        if (dossier.PausedAt is null && dossier.Current.DeadlineAt is { } deadline && deadline > on.At)
        {
            dossier.Current.DeadlineAt = after.AddWorkingTime(on.At, before.WorkingTime(on.At, deadline));
        }
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
