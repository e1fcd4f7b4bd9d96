namespace OneStop.Domain.Calendar;

/// <summary>How the promised date is counted. Which rule applies is dated configuration; a receipt keeps the rule it was made under.</summary>
public enum DeadlineRule
{
    /// <summary>The day of receipt is not counted (Bộ luật Dân sự 2015, Điều 147 khoản 1).</summary>
    ExcludeReceiptDay,
}
