using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Calendar;

/// <summary>The tenant's working calendar and deadline policies, asked by instants. Agencies with a calendar of their own have a clock of their own.</summary>
/// <param name="time">The tenant's wall clock.</param>
/// <param name="calendar">The working calendar.</param>
/// <param name="policies">How promised dates are counted, by day of reception.</param>
/// <param name="own">Calendars of agencies that differ from the tenant's; null for none.</param>
public sealed class LegalClock(
    TenantTime time,
    WorkingCalendar calendar,
    IReadOnlyList<DatedDeadlinePolicy> policies,
    IReadOnlyDictionary<AgencyId, WorkingCalendar>? own = null)
{
    /// <summary>The tenant's wall clock.</summary>
    public TenantTime Time => time;

    /// <summary>The working calendar.</summary>
    public WorkingCalendar Calendar => calendar;

    /// <summary>The clock of an agency: by its own calendar where it has one.</summary>
    public LegalClock Of(AgencyId agency) => own is not null && own.TryGetValue(agency, out var calendarOfAgency)
        ? new LegalClock(time, calendarOfAgency, policies, own) { OfTenant = OfTenant ?? this }
        : OfTenant ?? this;

    /// <summary>The same policies by other calendars.</summary>
    public LegalClock By(CalendarBook book) => new(time, book.General, policies, book.Own);

    // Of the clock of an agency: the tenant's, which holds for all others.
    private LegalClock? OfTenant { get; init; }

    /// <summary>How promised dates are counted for a dossier received on a day.</summary>
    /// <param name="day">The legal day of reception.</param>
    /// <param name="choice">What the procedure's version chooses otherwise; null for nothing.</param>
    /// <exception cref="InvalidOperationException">When no policy is in force on the day.</exception>
    public ClockRules RulesOn(DateOnly day, ClockChoice? choice = null)
    {
        var policy = policies.FirstOrDefault(dated => dated.Valid.Contains(day))
            ?? throw new InvalidOperationException($"No deadline policy is in force on {day:yyyy-MM-dd}.");
        return choice is null ? policy.Rules : choice.Over(policy.Rules);
    }

    /// <summary>The promised date of a dossier received at an instant.</summary>
    public PromisedDate Promise(DateTimeOffset receivedAt, ClockLaw law) => Deadlines.Promise(time.Local(receivedAt), law, calendar);

    /// <summary>The promised date of a dossier received at an instant, by the policy in force on that day alone.</summary>
    public PromisedDate Promise(DateTimeOffset receivedAt, TimeLimit limit) =>
        Promise(receivedAt, new ClockLaw(limit, 0, RulesOn(time.Day(receivedAt))));

    /// <summary>What a dossier's clock shows at an instant.</summary>
    public ClockReading Read(TimeLedger ledger, ClockLaw law, DateTimeOffset now) => LedgerReader.Read(ledger, law, time, calendar, now);

    /// <summary>When a step's hours are over; <paramref name="ledger"/> and <paramref name="law"/> are those of the dossier it belongs to.</summary>
    public TermReading Read(HoursTerm step, TimeLedger ledger, ClockLaw law) => TermReader.Step(step, ledger, law, time, calendar);

    /// <summary>When hours are over that nothing interrupts.</summary>
    public TermReading Read(HoursTerm term) => TermReader.Hours(term, time, calendar);

    /// <summary>When a number of working days after an instant is over: at closing time of the last.</summary>
    /// <param name="what">Whose time for what, in Vietnamese.</param>
    /// <param name="days">How many.</param>
    /// <param name="basis">What gives them, in Vietnamese.</param>
    /// <param name="from">The instant; its day is not counted.</param>
    public TermReading Read(string what, int days, string basis, DateTimeOffset from) => TermReader.Days(what, days, basis, from, time, calendar);

    /// <summary>The promised date after somebody held the dossier from one instant to another.</summary>
    public DueTerm DueAfter(DueTerm term, TimeOwner owner, DateTimeOffset from, DateTimeOffset to, ClockLaw law) =>
        Resumption.After(term, time.Local(from), time.Local(to), law.Rules.Of(owner), law, calendar);

    /// <summary>A step's deadline after a wait; without its hours known, a limit that runs anew leaves the hours that were left.</summary>
    public DateTimeOffset StepAfter(DateTimeOffset deadline, decimal? hours, DateTimeOffset from, DateTimeOffset to, ResumeRule rule) => time.Instant(TermReader.After(
        time.Local(deadline), time.Local(from), time.Local(to), hours is null && rule == ResumeRule.Reset ? ResumeRule.Continue : rule, TermReader.Span(hours ?? 0), calendar));

    /// <summary>The instant at which a number of working hours from now is used up.</summary>
    public DateTimeOffset AddWorkingHours(DateTimeOffset from, decimal hours) =>
        AddWorkingTime(from, TermReader.Span(hours));

    /// <summary>The instant at which a span of working time from now is used up.</summary>
    public DateTimeOffset AddWorkingTime(DateTimeOffset from, TimeSpan span) => time.Instant(calendar.AddWorkingTime(time.Local(from), span));

    /// <summary>Closing time of the day that is a number of working days after an instant.</summary>
    public DateTimeOffset AddWorkingDays(DateTimeOffset from, int days) =>
        time.Instant(calendar.CloseOfDay(calendar.AddWorkingDays(time.Day(from), days)));

    /// <summary>Closing time of a day.</summary>
    public DateTimeOffset CloseOf(DateOnly day) => time.Instant(calendar.CloseOfDay(day));

    /// <summary>Working time between two instants; zero when <paramref name="to"/> is not after <paramref name="from"/>.</summary>
    public TimeSpan WorkingTime(DateTimeOffset from, DateTimeOffset to) =>
        calendar.WorkingTimeBetween(time.Local(from), time.Local(to));
}
