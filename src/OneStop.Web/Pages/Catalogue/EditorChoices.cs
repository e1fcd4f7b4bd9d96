using Microsoft.AspNetCore.Mvc.Rendering;
using OneStop.Domain.Calendar;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>Choices that several cards of the procedure editor offer.</summary>
public static class EditorChoices
{
    /// <summary>Units of a time limit.</summary>
    public static IReadOnlyList<SelectListItem> LimitUnits =>
    [
        new("ngày làm việc", nameof(TimeLimitUnit.WorkingDays)),
        new("ngày", nameof(TimeLimitUnit.CalendarDays)),
        new("giờ làm việc", nameof(TimeLimitUnit.WorkingHours)),
        new("tháng", nameof(TimeLimitUnit.Months)),
    ];
}
