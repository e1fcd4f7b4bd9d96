using OneStop.Application.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>What each counter of the demo has before it today, whatever chance gave it: something on each of its pages, and results nobody has collected.</summary>
internal static class DemoCounterPlan
{
    private const int Seed = 100;
    private const int WindowsEach = 10;

    // Working days since the result was ready at the latest, and calendar days in which it was worked on: past the reminders after 3, 10 and 30 working days.
    private static readonly (int Waited, int Worked)[] Uncollected = [(4, 7), (12, 18), (32, 20)];

    /// <summary>The dossiers of all counters.</summary>
    /// <param name="province">The province.</param>
    /// <param name="counters">Its counters that have a clerk today.</param>
    /// <param name="recent">The last weeks.</param>
    /// <param name="planner">Plans a window.</param>
    public static IEnumerable<DemoCase> Plan(Province province, IReadOnlyList<Counter> counters, DemoWindow recent, Func<DemoWindow, DemoPlanner> planner)
    {
        foreach (var (index, counter) in counters.Index())
        {
            var here = recent with { Name = $"counter-{counter.Key}", Seed = Seed + (index * WindowsEach), Counter = counter.Id };
            foreach (var each in planner(here).Plan(DemoFate.OfCounter))
            {
                yield return each;
            }

            foreach (var (nth, (waited, worked)) in Uncollected.Index())
            {
                var ready = Before(province, recent.LastReception, waited);
                var then = here with { Name = $"{here.Name}-{waited}", Seed = here.Seed + nth + 1, From = ready.AddDays(-worked), LastReception = ready, Until = province.Clock.CloseOf(ready) };
                foreach (var each in planner(then).Plan([DemoFate.Uncollected]))
                {
                    yield return each;
                }
            }
        }
    }

    private static DateOnly Before(Province province, DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(-1);
            left -= province.Clock.Calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }
}
