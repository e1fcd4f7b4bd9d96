using OneStop.Application.Calendar;

namespace OneStop.Application.Tests.Calendar;

/// <summary>Announcements that tests enter.</summary>
internal static class TestCalendarInput
{
    /// <summary>A day off for a storm within the time of the sample dossiers.</summary>
    public static CalendarInput Storm => new() { Number = "Thông báo 9/TB-UBND", AnnouncedOn = "01/12/2023", Title = "Nghỉ phòng, chống bão", Days = "08/12/2023 nghỉ phòng, chống bão" };
}
