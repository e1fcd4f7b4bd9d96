namespace OneStop.Domain.Calendar;

/// <summary>The opening hours of a working day, in local wall time: a morning and an afternoon with a lunch break between.</summary>
public sealed record WorkingHours
{
    /// <summary>Refuses hours that are not in order; the afternoon may open when the morning closes.</summary>
    public WorkingHours(TimeOnly morningOpen, TimeOnly morningClose, TimeOnly afternoonOpen, TimeOnly afternoonClose)
    {
        if (morningOpen >= morningClose || morningClose > afternoonOpen || afternoonOpen >= afternoonClose)
            throw new ArgumentException($"Working hours out of order: {morningOpen:HH:mm}, {morningClose:HH:mm}, {afternoonOpen:HH:mm}, {afternoonClose:HH:mm}.", nameof(morningOpen));
        MorningOpen = morningOpen;
        MorningClose = morningClose;
        AfternoonOpen = afternoonOpen;
        AfternoonClose = afternoonClose;
    }

    public TimeOnly MorningOpen { get; }

    public TimeOnly MorningClose { get; }

    public TimeOnly AfternoonOpen { get; }

    /// <summary>Closing time: results are promised for this moment.</summary>
    public TimeOnly AfternoonClose { get; }

    /// <summary>The days of the week on which offices rest.</summary>
    public WeeklyRest Rest { get; init; } = WeeklyRest.Usual;

    /// <summary>Working time in a whole working day, lunch left out.</summary>
    public TimeSpan PerDay => Morning + (AfternoonClose - AfternoonOpen);

    private TimeSpan Morning => MorningClose - MorningOpen;

    /// <summary>Working time gone by in the day when the clock shows <paramref name="clock"/>.</summary>
    internal TimeSpan WorkedBy(TimeOnly clock) =>
        clock <= MorningOpen ? TimeSpan.Zero
        : clock < MorningClose ? clock - MorningOpen
        : clock <= AfternoonOpen ? Morning
        : clock < AfternoonClose ? Morning + (clock - AfternoonOpen)
        : PerDay;

    /// <summary>The earliest clock time at which <paramref name="worked"/> of the day has gone by.</summary>
    internal TimeOnly ClockAt(TimeSpan worked) =>
        worked <= Morning ? MorningOpen.Add(worked) : AfternoonOpen.Add(worked - Morning);

    /// <summary>The clock itself within working time; otherwise the next opening of the day, or its closing.</summary>
    internal TimeOnly Nearest(TimeOnly clock) =>
        clock < MorningOpen ? MorningOpen
        : clock > MorningClose && clock < AfternoonOpen ? AfternoonOpen
        : clock > AfternoonClose ? AfternoonClose
        : clock;
}
