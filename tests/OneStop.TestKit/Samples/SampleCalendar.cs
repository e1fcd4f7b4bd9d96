using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.TestKit.Samples;

/// <summary>Ordinary weeks, 07:00-11:30 and 13:30-17:00, with one public holiday in the pilot: 01/01/2024.</summary>
public sealed class SampleCalendar(TenantId tenant)
{
    private static readonly EffectivePeriod Always = EffectivePeriod.Starting(new DateOnly(2021, 1, 1));

    /// <summary>Days off.</summary>
    public IReadOnlyList<CalendarDayEntry> Days { get; } = [new() { TenantId = tenant, Id = Id.New<CalendarEntryId>(), Day = new DateOnly(2024, 1, 1), Kind = CalendarDayKind.Holiday, Name = "Tết Dương lịch" }];

    /// <summary>Announced years: until 2026.</summary>
    public IReadOnlyList<CalendarYearEntry> Years { get; } =
        [.. Enumerable.Range(2023, 4).Select(year => new CalendarYearEntry { TenantId = tenant, Year = year, IsAnnounced = true, Basis = $"Thông báo nghỉ lễ, Tết năm {year}" })];

    /// <summary>Opening hours.</summary>
    public IReadOnlyList<WorkingHoursEntry> Hours { get; } =
        [new() { TenantId = tenant, Id = Id.New<CalendarEntryId>(), Valid = Always, MorningOpen = new(7, 0), MorningClose = new(11, 30), AfternoonOpen = new(13, 30), AfternoonClose = new(17, 0) }];

    /// <summary>How promised dates are counted.</summary>
    public IReadOnlyList<DeadlinePolicyEntry> Policies { get; } =
        [new() { TenantId = tenant, Valid = Always, Rule = DeadlineRule.ExcludeReceiptDay, Basis = "Điều 147 Bộ luật Dân sự 2015" }];

    /// <summary>Official forms.</summary>
    public IReadOnlyList<FormSetEntry> Forms { get; } =
    [
        new() { TenantId = tenant, Valid = new EffectivePeriod(new(2021, 1, 1), new(2025, 7, 1)), Key = "tt-01-2018", Name = "Thông tư 01/2018/TT-VPCP" },
        new() { TenantId = tenant, Valid = EffectivePeriod.Starting(new(2025, 7, 1)), Key = "tt-03-2025", Name = "Thông tư 03/2025/TT-VPCP" },
    ];

    /// <summary>After 15:00 a dossier may be handed over early the next day.</summary>
    public IReadOnlyList<HandOverCutoffEntry> Cutoffs { get; } =
        [new() { TenantId = tenant, Valid = Always, Time = new(15, 0), Basis = "khoản 1 Điều 18 Nghị định 61/2018/NĐ-CP" }];

    /// <summary>The entries, and the calendars made of them.</summary>
    public CalendarBook ToBook() => new(Days, Years, Hours);

    /// <summary>As the domain asks it.</summary>
    public LegalClock ToClock() => ToClock(ToBook());

    /// <summary>The same policies by other calendars.</summary>
    public LegalClock ToClock(CalendarBook book) =>
        new(TenantTime.Of("Asia/Ho_Chi_Minh"), book.General, [.. Policies.Select(policy => new DatedDeadlinePolicy(policy.Valid, policy.ToRules()))], book.Own);
}
