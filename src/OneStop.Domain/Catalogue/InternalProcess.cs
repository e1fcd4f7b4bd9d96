using OneStop.Domain.Calendar;

namespace OneStop.Domain.Catalogue;

/// <summary>The steps of a procedure in order, from reception to return.</summary>
public sealed class InternalProcess
{
    /// <summary>Hours in a working day when limits are turned into step times ("tính mỗi ngày 08 giờ làm việc").</summary>
    public const int HoursPerDay = 8;

    private readonly ProcessStep[] _steps;

    /// <summary>Checks and keeps the steps.</summary>
    /// <exception cref="ArgumentException">When reception is not first, return not last, or the counted hours differ from the limit (exceed it, for limits in calendar days).</exception>
    public InternalProcess(IEnumerable<ProcessStep> steps, TimeLimit limit)
    {
        _steps = [.. steps];
        if (_steps.Length < 3 || _steps[0].Kind != StepKind.Receive || _steps[^1].Kind != StepKind.Return)
        {
            throw new ArgumentException("An internal process begins with reception and ends with the return of the result.", nameof(steps));
        }

        var sum = _steps.Where(step => step.IsCounted).Sum(step => step.Hours);
        var isWithin = limit.InWorkingHours(HoursPerDay) is { } hours ? sum == hours : sum <= limit.Value * HoursPerDay;
        if (!isWithin)
        {
            throw new ArgumentException($"The steps take {sum} working hours, the limit is {limit.ToText()}.", nameof(steps));
        }
    }

    /// <summary>The steps, reception first.</summary>
    public IReadOnlyList<ProcessStep> Steps => _steps;

    /// <summary>The step with this number, counted from 1.</summary>
    public ProcessStep this[int number] => _steps[number - 1];
}
