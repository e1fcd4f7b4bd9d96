using OneStop.Domain.Calendar;

namespace OneStop.Domain.Tests.Calendar.Oracle;

/// <summary>Makes calendars by chance: real and odd ones, of a country, a province or one agency.</summary>
internal static class RawCalendars
{
    private static readonly IReadOnlyList<DayOfWeek>[] Rests =
    [
        [DayOfWeek.Saturday, DayOfWeek.Sunday],
        [DayOfWeek.Saturday, DayOfWeek.Sunday],
        [DayOfWeek.Sunday],
        [DayOfWeek.Friday, DayOfWeek.Saturday],
        [DayOfWeek.Sunday, DayOfWeek.Monday],
        [],
    ];

    public static RawCalendar Next(Random random) => new(Days(random), [.. Enumerable.Range(2022, 7).Where(_ => random.Next(10) < 6)], Hours(random));

    private static List<RawDay> Days(Random random)
    {
        var days = new List<RawDay>();
        for (var year = 2022; year <= 2028; year++)
        {
            var tet = new DateOnly(year, 1, 15).AddDays(random.Next(35));
            days.AddRange(Enumerable.Range(0, random.Next(10)).Select(day => new RawDay(tet.AddDays(day), CalendarDayKind.Holiday)));
            for (var count = random.Next(14); count > 0; count--)
            {
                var day = new DateOnly(year, 1, 1).AddDays(random.Next(365));
                var kind = random.Next(10) switch { < 6 => CalendarDayKind.Holiday, < 9 => CalendarDayKind.MakeUpWorkday, _ => CalendarDayKind.Ordinary };
                days.Add(new RawDay(kind == CalendarDayKind.MakeUpWorkday && random.Next(4) > 0 ? Weekend(day) : day, kind));
            }

            // What is said about the very days that are assumed.
            if (random.Next(3) == 0)
            {
                var (month, dayOfMonth) = random.Next(4) switch { 0 => (1, 1), 1 => (4, 30), 2 => (5, 1), _ => (9, 2) };
                days.Add(new RawDay(new DateOnly(year, month, dayOfMonth).AddDays(random.Next(4) - 1), (CalendarDayKind)random.Next(3)));
            }
        }

        // Some are taken back, or told again otherwise.
        foreach (var day in days.ToList().Where(_ => random.Next(12) == 0))
        {
            days.Add(new RawDay(day.On, (CalendarDayKind)random.Next(3)));
        }

        return days;
    }

    private static DateOnly Weekend(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Saturday)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static List<RawHours> Hours(Random random)
    {
        var first = new DateOnly(2021, 1, 1).AddDays(random.Next(3) == 0 ? random.Next(1200) : 0);
        List<RawHours> hours = [random.Next(2) == 0 ? new(first, null, 420, 690, 810, 1020, Rests[0]) : Clocks(random, first, random.Next(4) == 0 ? first.AddDays(200 + random.Next(900)) : null)];
        for (var count = random.Next(5); count > 0; count--)
        {
            var from = new DateOnly(2022, 1, 1).AddDays(random.Next(6 * 365));
            hours.Add(Clocks(random, from, random.Next(5) == 0 ? null : from.AddDays(1 + random.Next(250))));
        }

        return hours;
    }

    private static RawHours Clocks(Random random, DateOnly from, DateOnly? until)
    {
        var open = 360 + (random.Next(31) * 5);
        var lunch = open + 120 + (random.Next(37) * 5);
        var back = lunch + (random.Next(4) == 0 ? 0 : random.Next(31) * 5);
        return new RawHours(from, until, open, lunch, back, back + 60 + (random.Next(49) * 5), Rests[random.Next(Rests.Length)]);
    }
}
