using OneStop.Domain.Calendar;

namespace OneStop.Domain.Catalogue;

/// <summary>The steps of a procedure in order, from reception to return.</summary>
public sealed class InternalProcess
{
    /// <summary>Hours in a working day when limits are turned into step times ("tính mỗi ngày 08 giờ làm việc").</summary>
    public const int HoursPerDay = 8;

    private readonly ProcessStep[] _steps;
    private readonly TimeLimit _limit;

    /// <summary>Checks and keeps the steps.</summary>
    /// <exception cref="ArgumentException">When reception is not first, return not last, or the counted hours differ from the limit (exceed it, for limits in calendar days).</exception>
    public InternalProcess(IEnumerable<ProcessStep> steps, TimeLimit limit)
    {
        _steps = [.. steps];
        _limit = limit;
        if (!IsWhole(_steps))
        {
            throw new ArgumentException("An internal process begins with reception and ends with the return of the result.", nameof(steps));
        }

        if (!Fits(_steps, limit))
        {
            throw new ArgumentException($"The steps take {CountedHours(_steps)} working hours, the limit is {limit.ToText()}.", nameof(steps));
        }
    }

    /// <summary>The steps, reception first.</summary>
    public IReadOnlyList<ProcessStep> Steps => _steps;

    /// <summary>The step with this number, counted from 1.</summary>
    public ProcessStep this[int number] => _steps[number - 1];

    /// <summary>Whether reception is first, return last, and something between.</summary>
    public static bool IsWhole(IReadOnlyList<ProcessStep> steps) =>
        steps.Count >= 3 && steps[0].Kind == StepKind.Receive && steps[^1].Kind == StepKind.Return;

    /// <summary>Working hours of the counted steps.</summary>
    public static decimal CountedHours(IEnumerable<ProcessStep> steps) => steps.Where(step => step.IsCounted).Sum(step => step.Hours);

    /// <summary>Whether the counted hours are those of the limit; not more than it, for limits in calendar days.</summary>
    public static bool Fits(IReadOnlyList<ProcessStep> steps, TimeLimit limit) =>
        limit.InWorkingHours(HoursPerDay) is { } hours ? CountedHours(steps) == hours : CountedHours(steps) <= limit.MostWorkingHours(HoursPerDay);

    /// <summary>The same steps for another limit, each with its share of the hours; what rounding leaves goes to the longest.</summary>
    public InternalProcess StretchedTo(TimeLimit limit)
    {
        if (limit == _limit)
        {
            return this;
        }

        const decimal Grain = 0.25m;
        var whole = limit.MostWorkingHours(HoursPerDay);
        var had = _limit.MostWorkingHours(HoursPerDay);
        var steps = _steps.Select(step => step.IsCounted ? step with { Hours = Math.Floor(step.Hours * whole / had / Grain) * Grain } : step).ToArray();
        if (limit.InWorkingHours(HoursPerDay) is { } exact)
        {
            var longest = Array.FindIndex(steps, step => step.IsCounted && step.Hours == steps.Where(each => each.IsCounted).Max(each => each.Hours));
            steps[longest] = steps[longest] with { Hours = steps[longest].Hours + exact - CountedHours(steps) };
        }

        return new InternalProcess(steps, limit);
    }
}
