using OneStop.Domain.Common;

namespace OneStop.Domain.Calendar;

/// <summary>All entries of a tenant's calendars, and the calendars made of them: the general one, and those of agencies with entries of their own.</summary>
public sealed class CalendarBook
{
    private readonly IReadOnlyList<CalendarDayEntry> _days;
    private readonly IReadOnlyList<CalendarYearEntry> _years;
    private readonly IReadOnlyList<WorkingHoursEntry> _hours;

    /// <summary>Makes the calendars.</summary>
    public CalendarBook(IReadOnlyList<CalendarDayEntry> days, IReadOnlyList<CalendarYearEntry> years, IReadOnlyList<WorkingHoursEntry> hours)
    {
        (_days, _years, _hours) = ([.. days.OrderBy(day => day.Id.Value)], years, [.. hours.OrderBy(each => each.Id.Value)]);
        General = _hours.Any(each => each.AgencyId is null) ? new WorkingCalendar(DaysOf(null), Years(), [.. HoursOf(null)]) : EmptyCalendar;
        Own = _days.Select(day => day.AgencyId).Concat(_hours.Select(each => each.AgencyId)).OfType<AgencyId>().Distinct()
            .ToDictionary(agency => agency, agency => General.With(DaysOf(agency), [], HoursOf(agency)));
    }

    /// <summary>A book without entries.</summary>
    public static CalendarBook Empty { get; } = new([], [], []);

    /// <summary>The tenant's calendar.</summary>
    public WorkingCalendar General { get; }

    /// <summary>Calendars of agencies that differ.</summary>
    public IReadOnlyDictionary<AgencyId, WorkingCalendar> Own { get; }

    /// <summary>Days entered, in the order they were.</summary>
    public IReadOnlyList<CalendarDayEntry> Days => _days;

    /// <summary>Years entered.</summary>
    public IReadOnlyList<CalendarYearEntry> AnnouncedYears => _years;

    /// <summary>Working hours entered, in the order they were.</summary>
    public IReadOnlyList<WorkingHoursEntry> Hours => _hours;

    private static WorkingCalendar EmptyCalendar { get; } =
        new([], [], [(EffectivePeriod.Starting(new DateOnly(2000, 1, 1)), new WorkingHours(new(7, 0), new(11, 30), new(13, 30), new(17, 0)))]);

    /// <summary>The book with further entries, as it would be after an announcement.</summary>
    public CalendarBook With(IEnumerable<CalendarDayEntry> days, IEnumerable<CalendarYearEntry> years, IEnumerable<WorkingHoursEntry> hours) =>
        new([.. _days, .. days], [.. _years, .. years], [.. _hours, .. hours]);

    /// <summary>The book as it was before these announcements.</summary>
    public CalendarBook Without(IReadOnlyCollection<CalendarAnnouncement> announcements)
    {
        var ids = announcements.Select(each => each.Id).ToHashSet();
        var numbers = announcements.Select(each => each.Number).ToHashSet(StringComparer.Ordinal);
        return new CalendarBook(
            [.. _days.Where(day => day.AnnouncementId is not { } id || !ids.Contains(id))],
            [.. _years.Where(year => !numbers.Contains(year.Basis))],
            [.. _hours.Where(each => each.AnnouncementId is not { } id || !ids.Contains(id))]);
    }

    private IEnumerable<CalendarDay> DaysOf(AgencyId? agency) => _days.Where(day => day.AgencyId == agency).Select(day => new CalendarDay(day.Day, day.Kind, day.Name));

    private IEnumerable<CalendarYear> Years() => _years.Select(year => new CalendarYear(year.Year, year.IsAnnounced, year.Basis));

    private IEnumerable<(EffectivePeriod, WorkingHours)> HoursOf(AgencyId? agency) => _hours.Where(each => each.AgencyId == agency).Select(each => (each.Valid, each.ToHours()));
}
