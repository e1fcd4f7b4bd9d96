#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Calendar;

/// <summary>The working calendar of a year, where it comes from, and what was announced.</summary>
/// <param name="Year">The year; null for this one.</param>
/// <param name="AgencyId">An agency with a calendar of its own; null for the province's.</param>
[AllowedTo(Role.ProvincialOffice)]
public sealed record GetCalendar(int? Year, Guid? AgencyId) : IQuery<CalendarPage>;

/// <summary>A year of the calendar.</summary>
/// <param name="Year">The year.</param>
/// <param name="IsAssumed">Its holidays are not announced yet; the fixed ones are assumed.</param>
/// <param name="Basis">Where it was announced.</param>
/// <param name="Days">Days off on weekdays and worked rest days, in order, with the announcement each came with.</param>
/// <param name="WorkingDays">Working days of the year.</param>
/// <param name="Hours">Working hours, the latest entered first.</param>
/// <param name="Announcements">What was announced, the latest first.</param>
/// <param name="Agencies">Agencies that may have a calendar of their own.</param>
/// <param name="Agency">The agency whose calendar is shown; null for the province's.</param>
/// <param name="Policies">How promised dates are counted, by day of reception.</param>
/// <param name="Today">The legal day.</param>
public sealed record CalendarPage(
    int Year,
    bool IsAssumed,
    string? Basis,
    IReadOnlyList<CalendarLine> Days,
    int WorkingDays,
    IReadOnlyList<WorkingHoursEntry> Hours,
    IReadOnlyList<CalendarAnnouncement> Announcements,
    IReadOnlyList<Agency> Agencies,
    Agency? Agency,
    ClockRules Policies,
    DateOnly Today);

/// <summary>A day that departs from the ordinary week.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsOff">Off, or worked on a rest day.</param>
/// <param name="Name">E.g. "Tết Nguyên đán".</param>
/// <param name="IsAssumed">Nobody has announced it yet.</param>
/// <param name="Source">The announcement it came with; null for the data the tenant began with.</param>
public sealed record CalendarLine(DateOnly Day, bool IsOff, string Name, bool IsAssumed, string? Source);

/// <summary>Answers it.</summary>
public sealed class GetCalendarHandler(IAppDb db, Occasions occasions) : IRequestHandler<GetCalendar, CalendarPage>
{
    /// <inheritdoc/>
    public async Task<CalendarPage> Handle(GetCalendar request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var year = request.Year is >= 2000 and <= 2100 ? request.Year.Value : today.Year;
        var agency = request.AgencyId is { } id ? province.Directory.FindAgency(new AgencyId(id)) ?? throw new NotFoundException("Agency") : null;
        var calendar = agency is null ? province.Clock.Calendar : province.Clock.Of(agency.Id).Calendar;
        var announcements = await db.CalendarAnnouncements.AsNoTracking().OrderByDescending(each => each.At).ToListAsync(cancellationToken);
        var numbers = announcements.ToDictionary(each => each.Id, each => each.Number);
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(offset => new DateOnly(year, 1, 1).AddDays(offset)).ToList();
        return new CalendarPage(
            year,
            calendar.IsAssumed(year),
            province.Calendars.AnnouncedYears.LastOrDefault(each => each.Year == year)?.Basis,
            [.. days.Select(Line).OfType<CalendarLine>()],
            days.Count(calendar.IsWorkingDay),
            [.. province.Calendars.Hours.Where(each => each.AgencyId == agency?.Id).Reverse()],
            announcements,
            [.. province.Directory.Agencies.Where(each => each.Valid.Contains(today)).OrderBy(each => each.Level).ThenByName(each => each.Name)],
            agency,
            province.Clock.RulesOn(today),
            today);

        CalendarLine? Line(DateOnly day)
        {
            var entry = province.Calendars.Days.LastOrDefault(each => each.Day == day && (each.AgencyId == agency?.Id || each.AgencyId is null));
            var source = entry?.AnnouncementId is { } known ? numbers.GetValueOrDefault(known) : null;
            if (calendar.MakeUpWorkday(day) is { } worked)
            {
                return new CalendarLine(day, IsOff: false, worked.Name, IsAssumed: false, source);
            }

            return calendar.WhyOff(day) is { Reason: not DayOffReason.Weekend } off ? new CalendarLine(day, IsOff: true, off.Name, off.Reason == DayOffReason.AssumedHoliday, source) : null;
        }
    }
}
