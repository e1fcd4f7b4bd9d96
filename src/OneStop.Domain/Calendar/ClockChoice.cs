namespace OneStop.Domain.Calendar;

/// <summary>Choices of a policy or a procedure that differ from what holds otherwise; null leaves a choice as it is.</summary>
public sealed record ClockChoice
{
    /// <summary>See <see cref="ClockRules.Receipt"/>.</summary>
    public DeadlineRule? Receipt { get; init; }

    /// <summary>See <see cref="ClockRules.Cutoff"/>.</summary>
    public TimeOnly? Cutoff { get; init; }

    /// <summary>See <see cref="ClockRules.RollsForward"/>.</summary>
    public bool? RollsForward { get; init; }

    /// <summary>See <see cref="ClockRules.Supplement"/>.</summary>
    public CountingChoice? Supplement { get; init; }

    /// <summary>See <see cref="ClockRules.Payment"/>.</summary>
    public CountingChoice? Payment { get; init; }

    /// <summary>See <see cref="ClockRules.Consultation"/>.</summary>
    public CountingChoice? Consultation { get; init; }

    /// <summary>See <see cref="ClockRules.Transport"/>.</summary>
    public CountingChoice? Transport { get; init; }

    /// <summary>See <see cref="ClockRules.DifficultExtra"/>.</summary>
    public int? DifficultExtra { get; init; }

    /// <summary>See <see cref="ClockRules.SupplementDays"/>.</summary>
    public int? SupplementDays { get; init; }

    /// <summary>The law behind these choices; null where the choices name their own.</summary>
    public string? Basis { get; init; }

    /// <summary>The rules with these choices in place of theirs.</summary>
    public ClockRules Over(ClockRules rules) => rules with
    {
        Receipt = Receipt ?? rules.Receipt,
        Cutoff = Cutoff ?? rules.Cutoff,
        RollsForward = RollsForward ?? rules.RollsForward,
        Supplement = Supplement ?? rules.Supplement,
        Payment = Payment ?? rules.Payment,
        Consultation = Consultation ?? rules.Consultation,
        Transport = Transport ?? rules.Transport,
        DifficultExtra = DifficultExtra ?? rules.DifficultExtra,
        SupplementDays = SupplementDays ?? rules.SupplementDays,
        Basis = Basis ?? rules.Basis,
    };
}
