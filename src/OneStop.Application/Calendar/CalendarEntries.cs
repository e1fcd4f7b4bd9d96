using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Calendar;

/// <summary>What an announcement enters into the calendar.</summary>
/// <param name="Days">Days.</param>
/// <param name="Year">The year announced in full; null for none, or where it was announced before.</param>
/// <param name="Hours">Other working hours; null where hours stay.</param>
public sealed record CalendarEntries(IReadOnlyList<CalendarDayEntry> Days, CalendarYearEntry? Year, WorkingHoursEntry? Hours)
{
    /// <summary>The first day that changes.</summary>
    public DateOnly FirstDay => Days.Select(day => day.Day)
        .Concat(Hours is { } hours ? [hours.Valid.From] : [])
        .Concat(Year is { } year ? [new DateOnly(year.Year, 1, 1)] : [])
        .Min();

    /// <summary>Reads a checked announcement.</summary>
    public static CalendarEntries Of(CalendarInput input, AnnouncementId id, Province province)
    {
        var agency = input.AgencyId is { } given ? new AgencyId(given) : (AgencyId?)null;
        var tenant = province.Tenant.Id;
        var hours = CalendarInputValidator.HasHours(input) ? CalendarInputValidator.Hours(input) : null;
        return new CalendarEntries(
            [.. DayLines.Read(input.Days).Days.Select(day => new CalendarDayEntry
            {
                TenantId = tenant,
                Id = Id.New<CalendarEntryId>(),
                AgencyId = agency,
                AnnouncementId = id,
                Day = day.On,
                Kind = day.Kind,
                Name = day.Name,
            })],
            input.Year is { } year && province.Clock.Calendar.IsAssumed(year)
                ? new CalendarYearEntry { TenantId = tenant, Year = year, IsAnnounced = true, Basis = VietnameseText.Clean(input.Number) }
                : null,
            hours is null ? null : new WorkingHoursEntry
            {
                TenantId = tenant,
                Id = Id.New<CalendarEntryId>(),
                AgencyId = agency,
                AnnouncementId = id,
                Valid = new EffectivePeriod(TypedDate.Read(input.HoursFrom)!.Value, TypedDate.Read(input.HoursUntil)?.AddDays(1)),
                MorningOpen = hours.MorningOpen,
                MorningClose = hours.MorningClose,
                AfternoonOpen = hours.AfternoonOpen,
                AfternoonClose = hours.AfternoonClose,
                WeeklyRest = hours.Rest,
            });
    }

    /// <summary>The tenant's clock as it would be with them.</summary>
    public LegalClock ClockOf(Province province)
    {
        var book = province.Calendars.With(Days, Year is null ? [] : [Year], Hours is null ? [] : [Hours]);
        return province.Clock.By(book);
    }
}
