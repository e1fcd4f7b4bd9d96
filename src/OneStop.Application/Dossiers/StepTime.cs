namespace OneStop.Application.Dossiers;

/// <summary>Working time that one step, or one wait for the applicant, took.</summary>
/// <param name="Name">The step as the decision names it, or what is waited for.</param>
/// <param name="IsWait">The clock stood still: nobody's time is counted.</param>
/// <param name="Hours">Working hours so far, all passages together.</param>
/// <param name="Allowed">Working hours the internal process allows; null for waits and steps outside the limit.</param>
public sealed record StepTime(string Name, bool IsWait, decimal Hours, decimal? Allowed)
{
    /// <summary>Working hours above what is allowed.</summary>
    public decimal Over => Allowed is { } allowed ? Math.Max(0, Hours - allowed) : 0;
}
