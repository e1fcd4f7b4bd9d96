namespace OneStop.Domain.Calendar;

/// <summary>Puts a list of days off into a short Vietnamese phrase: named holidays by date, weekend days as a count.</summary>
internal static class DaysOffText
{
    /// <summary>Such as "24/11/2026 (Ngày Văn hóa Việt Nam) và 6 ngày cuối tuần"; null when no day is off.</summary>
    public static string? Of(IReadOnlyList<DayOff> days, Func<DateOnly, string> date)
    {
        var parts = Runs(days).Select(run => run.First == run.Last
            ? $"{date(run.First)} ({run.Name})"
            : $"từ {date(run.First)} đến {date(run.Last)} ({run.Name})").ToList();
        var weekendDays = days.Count(d => d.Reason is DayOffReason.Weekend);
        if (weekendDays > 0)
            parts.Add($"{weekendDays} ngày cuối tuần");
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => $"{string.Join(", ", parts[..^1])} và {parts[^1]}",
        };
    }

    // Days of one name that follow each other are told as one run.
    private static List<(DateOnly First, DateOnly Last, string Name)> Runs(IReadOnlyList<DayOff> days)
    {
        var runs = new List<(DateOnly First, DateOnly Last, string Name)>();
        foreach (var day in days.Where(d => d.Reason is not DayOffReason.Weekend))
        {
            if (runs.Count > 0 && runs[^1].Name == day.Name && runs[^1].Last.AddDays(1) == day.On)
                runs[^1] = runs[^1] with { Last = day.On };
            else
                runs.Add((day.On, day.On, day.Name));
        }

        return runs;
    }
}
