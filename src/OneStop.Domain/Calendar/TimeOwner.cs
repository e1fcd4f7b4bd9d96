namespace OneStop.Domain.Calendar;

/// <summary>Whose time a minute of a dossier is. Every minute between reception and result belongs to exactly one.</summary>
public enum TimeOwner
{
    /// <summary>The counter: received and not yet handed over, or sent online and not yet received.</summary>
    Counter = 1,

    /// <summary>The competent agency, at a step of the internal process.</summary>
    Agency = 2,

    /// <summary>The applicant, who must supplement.</summary>
    Supplement = 3,

    /// <summary>The applicant, who must meet a financial duty.</summary>
    Payment = 4,

    /// <summary>An agency whose opinion was asked.</summary>
    Consultation = 5,

    /// <summary>Paper on its way between counter and agency.</summary>
    Transport = 6,

    /// <summary>Nobody: the handling was stopped.</summary>
    Stop = 7,
}
