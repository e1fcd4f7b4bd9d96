namespace OneStop.Domain.Calendar;

/// <summary>
/// The choices by which a promised date is counted: named, dated (they come from a policy in force on the day of
/// reception, changed by the procedure's version), and kept by the dossier.
/// </summary>
public sealed record ClockRules
{
    /// <summary>What is done with the day of receipt.</summary>
    public DeadlineRule Receipt { get; init; } = DeadlineRule.ExcludeReceiptDay;

    /// <summary>The hour that divides the day of receipt, wall clock.</summary>
    public TimeOnly Cutoff { get; init; } = new(15, 0);

    /// <summary>A limit in calendar days or months that ends on a day off runs to the next working day (Bộ luật Dân sự 2015, Điều 148 khoản 5).</summary>
    public bool RollsForward { get; init; } = true;

    /// <summary>The wait for the applicant's supplement.</summary>
    public CountingChoice Supplement { get; init; } = new(ResumeRule.Reset);

    /// <summary>The wait for a financial duty.</summary>
    public CountingChoice Payment { get; init; } = new(ResumeRule.AddWaiting);

    /// <summary>The wait for another agency's opinion.</summary>
    public CountingChoice Consultation { get; init; } = new(ResumeRule.Counted);

    /// <summary>The way of the paper between places.</summary>
    public CountingChoice Transport { get; init; } = new(ResumeRule.Counted);

    /// <summary>Days added where the applicant lives in a difficult commune, in the unit of the limit; 0 for none.</summary>
    public int DifficultExtra { get; init; }

    /// <summary>Working days an applicant has for a supplement when the request names no other deadline.</summary>
    public int SupplementDays { get; init; } = 20;

    /// <summary>The law, as printed to people.</summary>
    public string Basis { get; init; } = "";

    /// <summary>What the time of a holder means. Counters and agencies are always counted; a stopped dossier never runs again.</summary>
    public CountingChoice Of(TimeOwner owner) => owner switch
    {
        TimeOwner.Supplement => Supplement,
        TimeOwner.Payment => Payment,
        TimeOwner.Consultation => Consultation,
        TimeOwner.Transport => Transport,
        TimeOwner.Counter or TimeOwner.Agency => Counted,
        TimeOwner.Stop => Uncounted,
    };

    private static CountingChoice Counted { get; } = new(ResumeRule.Counted);

    private static CountingChoice Uncounted { get; } = new(ResumeRule.AddWaiting);
}
