namespace OneStop.Application.Calendar;

/// <summary>What the Office types of an announcement; texts stay as typed until they are checked.</summary>
public sealed class CalendarInput
{
    /// <summary>Number and sign of the document.</summary>
    public string? Number { get; set; }

    /// <summary>The day it was announced.</summary>
    public string? AnnouncedOn { get; set; }

    /// <summary>What it is about.</summary>
    public string? Title { get; set; }

    /// <summary>The agency it is for; null for all of the province.</summary>
    public Guid? AgencyId { get; set; }

    /// <summary>The year whose holidays are herewith announced in full; null for none.</summary>
    public int? Year { get; set; }

    /// <summary>Days, one a line: "16/02/2027 - 20/02/2027 nghỉ Tết Nguyên đán".</summary>
    public string? Days { get; set; }

    /// <summary>First day of other working hours; blank where hours stay.</summary>
    public string? HoursFrom { get; set; }

    /// <summary>Their last day; blank while no end is known.</summary>
    public string? HoursUntil { get; set; }

    /// <summary>Opening in the morning, HH:mm.</summary>
    public string? MorningOpen { get; set; }

    /// <summary>Closing for lunch.</summary>
    public string? MorningClose { get; set; }

    /// <summary>Opening after lunch.</summary>
    public string? AfternoonOpen { get; set; }

    /// <summary>Closing.</summary>
    public string? AfternoonClose { get; set; }

    /// <summary>Days of the week on which offices rest.</summary>
    public IList<DayOfWeek> Rest { get; set; } = [DayOfWeek.Saturday, DayOfWeek.Sunday];
}
