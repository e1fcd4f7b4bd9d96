using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Catalogue;

/// <summary>A way of submission.</summary>
public sealed class WayInput
{
    /// <summary>Which.</summary>
    public Channel Way { get; set; }

    /// <summary>Own time limit, number; empty for the procedure's.</summary>
    public string? LimitValue { get; set; }

    /// <summary>Its unit.</summary>
    public TimeLimitUnit LimitUnit { get; set; }

    /// <summary>Own charge in VND; empty for the procedure's.</summary>
    public string? Fee { get; set; }

    /// <summary>What is said of it.</summary>
    public string? Note { get; set; }

    internal static WayInput Of(Channel way, SubmissionWay? own) => new()
    {
        Way = way,
        LimitValue = own?.LimitValue is { } value ? $"{value}" : null,
        LimitUnit = own?.LimitUnit ?? TimeLimitUnit.WorkingDays,
        Fee = own?.Fee is { } fee ? $"{fee:0}" : null,
        Note = own?.Note,
    };
}
