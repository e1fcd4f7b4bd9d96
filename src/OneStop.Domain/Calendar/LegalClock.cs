using OneStop.Domain.Tenants;

namespace OneStop.Domain.Calendar;

/// <summary>The tenant's working calendar and deadline policies, asked by instants.</summary>
public sealed class LegalClock(TenantTime time, WorkingCalendar calendar, IReadOnlyList<DatedDeadlinePolicy> policies)
{
    /// <summary>The tenant's wall clock.</summary>
    public TenantTime Time => time;

    /// <summary>The working calendar.</summary>
    public WorkingCalendar Calendar => calendar;

    /// <summary>The promised date of a dossier received at an instant, by the policy in force on that day.</summary>
    /// <exception cref="InvalidOperationException">When no policy is in force on the day.</exception>
    public PromisedDate Promise(DateTimeOffset receivedAt, TimeLimit limit)
    {
        var day = time.Day(receivedAt);
        var policy = policies.FirstOrDefault(dated => dated.Valid.Contains(day))
            ?? throw new InvalidOperationException($"No deadline policy is in force on {day:yyyy-MM-dd}.");
        return policy.Policy.Promise(time.Local(receivedAt), limit, calendar);
    }

    /// <summary>The instant at which a number of working hours from now is used up.</summary>
    public DateTimeOffset AddWorkingHours(DateTimeOffset from, decimal hours) =>
        time.Instant(calendar.AddWorkingTime(time.Local(from), TimeSpan.FromHours((double)hours)));

    /// <summary>Working time between two instants; zero when <paramref name="to"/> is not after <paramref name="from"/>.</summary>
    public TimeSpan WorkingTime(DateTimeOffset from, DateTimeOffset to) =>
        calendar.WorkingTimeBetween(time.Local(from), time.Local(to));

    /// <summary>A due date moved by the working days of a pause (domain rule 4.4: waiting time is not counted).</summary>
    public DateTimeOffset Postpone(DateTimeOffset dueAt, DateTimeOffset pausedAt, DateTimeOffset resumedAt)
    {
        var day = time.Day(pausedAt);
        var until = time.Day(resumedAt);
        var waited = 0;
        while (day < until)
        {
            day = day.AddDays(1);
            waited += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return waited == 0 ? dueAt : time.Instant(calendar.CloseOfDay(calendar.AddWorkingDays(time.Day(dueAt), waited)));
    }
}
