namespace OneStop.Domain.Calendar;

/// <summary>The unit in which a published time limit is counted.</summary>
public enum TimeLimitUnit
{
    /// <summary>Ngày làm việc: days off are not counted.</summary>
    WorkingDays,

    /// <summary>Ngày: every day is counted.</summary>
    CalendarDays,

    /// <summary>Giờ làm việc: hours within working time, from the moment of receipt.</summary>
    WorkingHours,

    /// <summary>Tháng: ends on the day of the same number (Bộ luật Dân sự 2015, Điều 148 khoản 3).</summary>
    Months,
}
