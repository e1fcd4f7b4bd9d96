#pragma warning disable MA0048 // The dated settings of a tenant's calendar stand together.
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Calendar;

/// <summary>A holiday or a make-up workday of a tenant, or of one agency; of two for the same day the later one holds.</summary>
public sealed class CalendarDayEntry : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier; rises with time.</summary>
    public required CalendarEntryId Id { get; init; }

    /// <summary>The agency it is for; null for all of the tenant.</summary>
    public AgencyId? AgencyId { get; init; }

    /// <summary>The announcement it came with; null for the data the tenant began with, whose basis stands with the year.</summary>
    public AnnouncementId? AnnouncementId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Off, or worked on a weekend.</summary>
    public required CalendarDayKind Kind { get; init; }

    /// <summary>E.g. "Tết Nguyên đán".</summary>
    public required string Name { get; init; }
}

/// <summary>Whether a year's holidays have been announced.</summary>
public sealed class CalendarYearEntry : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Announced by the Minister of Home Affairs (Labour until 2025).</summary>
    public required bool IsAnnounced { get; init; }

    /// <summary>Where it was announced.</summary>
    public required string Basis { get; init; }
}

/// <summary>Working hours of a tenant, or of one agency, for a period; where periods overlap the later entry holds.</summary>
public sealed class WorkingHoursEntry : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier; rises with time.</summary>
    public required CalendarEntryId Id { get; init; }

    /// <summary>The agency they are for; null for all of the tenant.</summary>
    public AgencyId? AgencyId { get; init; }

    /// <summary>The announcement they came with; null for the data the tenant began with.</summary>
    public AnnouncementId? AnnouncementId { get; init; }

    /// <summary>Days of the week on which offices rest.</summary>
    public WeeklyRest WeeklyRest { get; init; } = WeeklyRest.Usual;

    /// <summary>As the calendar reads them.</summary>
    public WorkingHours ToHours() => new(MorningOpen, MorningClose, AfternoonOpen, AfternoonClose) { Rest = WeeklyRest };

    /// <summary>Days on which they apply.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>Opening in the morning.</summary>
    public required TimeOnly MorningOpen { get; init; }

    /// <summary>Closing for lunch.</summary>
    public required TimeOnly MorningClose { get; init; }

    /// <summary>Opening after lunch.</summary>
    public required TimeOnly AfternoonOpen { get; init; }

    /// <summary>Closing.</summary>
    public required TimeOnly AfternoonClose { get; init; }
}

/// <summary>Which rule turns a time limit into a promised date, for a period.</summary>
public sealed class DeadlinePolicyEntry : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>Days of reception it applies to.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>The rule.</summary>
    public required DeadlineRule Rule { get; init; }

    /// <summary>The law it follows.</summary>
    public required string Basis { get; init; }

    /// <summary>Further choices; null where the usual ones hold.</summary>
    public ClockChoice? Choices { get; init; }

    /// <summary>The rules as one.</summary>
    public ClockRules ToRules()
    {
        var rules = new ClockRules { Receipt = Rule, Basis = Basis };
        return Choices?.Over(rules) ?? rules;
    }
}

/// <summary>Which set of official forms is printed, for a period: the same numbers mean other forms in another set.</summary>
public sealed class FormSetEntry : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>Days on which forms of this set are made.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary><c>tt-01-2018</c> or <c>tt-03-2025</c>.</summary>
    public required string Key { get; init; }

    /// <summary>E.g. "Thông tư 01/2018/TT-VPCP".</summary>
    public required string Name { get; init; }
}

/// <summary>The hour after which a dossier may be handed over early the next working day, for a period (NĐ 61/2018 Điều 18).</summary>
public sealed class HandOverCutoffEntry : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>Days on which it applies.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>The hour, wall clock.</summary>
    public required TimeOnly Time { get; init; }

    /// <summary>The law it follows.</summary>
    public required string Basis { get; init; }
}
