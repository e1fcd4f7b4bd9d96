namespace OneStop.Domain.Calendar;

/// <summary>Finds the policy that carries out a rule.</summary>
public static class DeadlinePolicies
{
    /// <summary>The policy of the rule.</summary>
    public static IDeadlinePolicy For(DeadlineRule rule) => rule switch
    {
        DeadlineRule.ExcludeReceiptDay => new ExcludeReceiptDayPolicy(),
    };
}
