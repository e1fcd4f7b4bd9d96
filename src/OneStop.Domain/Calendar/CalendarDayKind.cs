namespace OneStop.Domain.Calendar;

/// <summary>How an announced day departs from the ordinary week.</summary>
public enum CalendarDayKind
{
    /// <summary>A day off on what may be a weekday: a public holiday, its compensation, or a day swapped with a weekend day.</summary>
    Holiday,

    /// <summary>A weekend day on which offices work to make up for a swapped day off (ngày làm bù).</summary>
    MakeUpWorkday,

    /// <summary>An ordinary day after all: a later announcement took back an earlier one.</summary>
    Ordinary,
}
