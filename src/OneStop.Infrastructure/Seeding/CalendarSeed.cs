using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Seeding;

/// <summary>Working hours, days off, deadline policies and form sets.</summary>
internal static class CalendarSeed
{
    /// <summary>All dated settings of the tenant's calendar.</summary>
    public static IReadOnlyList<ITenantOwned> Read(Tenant tenant)
    {
        var file = ReferenceFolder.Json<CalendarFile>(tenant.Key, "calendar.json");
        return
        [
            .. file.Years.Select(item => new CalendarYearEntry { TenantId = tenant.Id, Year = item.Year, IsAnnounced = item.Announced, Basis = item.Basis }),
            .. file.Days.Select(item => new CalendarDayEntry { TenantId = tenant.Id, Id = Id.New<CalendarEntryId>(), Day = item.Date, Kind = item.Kind, Name = item.Name }),
            .. file.WorkingHours.Select(item => new WorkingHoursEntry
            {
                TenantId = tenant.Id,
                Id = Id.New<CalendarEntryId>(),
                Valid = new EffectivePeriod(item.ValidFrom, item.ValidUntil),
                MorningOpen = item.Morning[0],
                MorningClose = item.Morning[1],
                AfternoonOpen = item.Afternoon[0],
                AfternoonClose = item.Afternoon[1],
            }),
            .. file.DeadlinePolicies.Select(item => new DeadlinePolicyEntry { TenantId = tenant.Id, Valid = new EffectivePeriod(item.ValidFrom, item.ValidUntil), Rule = item.Rule, Basis = item.Basis, Choices = item.Choices }),
            .. file.FormSets.Select(item => new FormSetEntry { TenantId = tenant.Id, Valid = new EffectivePeriod(item.ValidFrom, item.ValidUntil), Key = item.Key, Name = item.Name }),
            .. file.HandOverCutoff.Select(item => new HandOverCutoffEntry { TenantId = tenant.Id, Valid = new EffectivePeriod(item.ValidFrom, item.ValidUntil), Time = item.Time, Basis = item.Basis }),
        ];
    }
}
