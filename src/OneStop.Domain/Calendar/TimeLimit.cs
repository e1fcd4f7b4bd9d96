namespace OneStop.Domain.Calendar;

/// <summary>A published time limit, such as "10 ngày làm việc".</summary>
public sealed record TimeLimit
{
    /// <summary>The longest limit accepted, in any unit; a longer one is a slip of the keyboard.</summary>
    public const int MaxValue = 10_000;

    /// <summary>Refuses a value below one or above <see cref="MaxValue"/>.</summary>
    public TimeLimit(int value, TimeLimitUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxValue);
        Value = value;
        Unit = unit;
    }

    /// <summary>How many units, at least one.</summary>
    public int Value { get; }

    /// <summary>What is counted.</summary>
    public TimeLimitUnit Unit { get; }

    /// <summary>As printed on the receipt: "10 ngày làm việc", "5 ngày", "4 giờ làm việc".</summary>
    public string ToText() => Unit switch
    {
        TimeLimitUnit.WorkingDays => $"{Value} ngày làm việc",
        TimeLimitUnit.CalendarDays => $"{Value} ngày",
        TimeLimitUnit.WorkingHours => $"{Value} giờ làm việc",
        TimeLimitUnit.Months => $"{Value} tháng",
    };

    /// <summary>
    /// In working hours, for sharing a limit out over the steps of an internal process (by usage 8 hours a working day).
    /// Null for calendar days and months, whose working time depends on when they run.
    /// </summary>
    public int? InWorkingHours(int hoursPerDay) => Unit switch
    {
        TimeLimitUnit.WorkingDays => Value * hoursPerDay,
        TimeLimitUnit.CalendarDays or TimeLimitUnit.Months => null,
        TimeLimitUnit.WorkingHours => Value,
    };

    /// <summary>The most working hours the limit can hold: exact for working days and hours, every day of it for calendar days and months.</summary>
    public int MostWorkingHours(int hoursPerDay) => Unit switch
    {
        TimeLimitUnit.WorkingDays or TimeLimitUnit.CalendarDays => Value * hoursPerDay,
        TimeLimitUnit.WorkingHours => Value,
        TimeLimitUnit.Months => Value * DaysPerMonth * hoursPerDay,
    };

    private const int DaysPerMonth = 30;
}
