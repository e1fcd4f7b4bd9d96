using System.Globalization;
using System.Text.Json;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;

namespace OneStop.Domain.Tests.Calendar;

/// <summary>The calendar the province of Lạng Sơn begins with, read from data/lang-son/calendar.json.</summary>
internal static class RealCalendar
{
    public static WorkingCalendar LangSon { get; } = Read();

    /// <summary>The promised date, "yyyy-MM-dd HH:mm", for what came in at a wall clock by usual rules.</summary>
    public static string Promise(string received, int value, TimeLimitUnit unit = TimeLimitUnit.WorkingDays, ClockRules? rules = null) =>
        Deadlines.Promise(DateTime.Parse(received, CultureInfo.InvariantCulture), new ClockLaw(new TimeLimit(value, unit), 0, rules ?? new ClockRules()), LangSon)
            .DueLocal.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static WorkingCalendar Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OneStop.sln")))
        {
            folder = folder.Parent;
        }

        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "data", "lang-son", "calendar.json")));
        var root = json.RootElement;
        return new WorkingCalendar(
            [.. root.GetProperty("days").EnumerateArray().Select(day => new CalendarDay(Day(day, "date"), Kind(day), day.GetProperty("name").GetString()!))],
            [.. root.GetProperty("years").EnumerateArray().Select(year => new CalendarYear(year.GetProperty("year").GetInt32(), year.GetProperty("announced").GetBoolean(), year.GetProperty("basis").GetString()!))],
            [.. root.GetProperty("workingHours").EnumerateArray().Select(hours => (EffectivePeriod.Starting(Day(hours, "validFrom")), Hours(hours)))]);
    }

    private static WorkingHours Hours(JsonElement hours)
    {
        var (morning, afternoon) = (hours.GetProperty("morning"), hours.GetProperty("afternoon"));
        return new WorkingHours(Clock(morning[0]), Clock(morning[1]), Clock(afternoon[0]), Clock(afternoon[1]));
    }

    private static CalendarDayKind Kind(JsonElement day) => Enum.Parse<CalendarDayKind>(day.GetProperty("kind").GetString()!, ignoreCase: true);

    private static DateOnly Day(JsonElement from, string name) => DateOnly.ParseExact(from.GetProperty(name).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TimeOnly Clock(JsonElement clock) => TimeOnly.ParseExact(clock.GetString()!, "HH:mm", CultureInfo.InvariantCulture);
}
