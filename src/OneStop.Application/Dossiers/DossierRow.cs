using OneStop.Domain.Calendar;
using OneStop.Domain.Custody;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>One dossier in a list; a list is a list, so every list shows rows of this one kind.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Code">Its code.</param>
/// <param name="ProcedureName">What it is for.</param>
/// <param name="ApplicantName">Whose it is.</param>
/// <param name="ReceivingCounter">Where it was received, short name.</param>
/// <param name="Agency">Who decides, short name.</param>
/// <param name="Status">National status.</param>
/// <param name="StepName">Current step.</param>
/// <param name="StepNumber">Its number.</param>
/// <param name="StepCount">How many steps the process has.</param>
/// <param name="AssigneeName">Who is in charge; null when anybody of the role.</param>
/// <param name="ReceivedLocal">When received, wall clock.</param>
/// <param name="DueLocal">When promised, wall clock.</param>
/// <param name="Lateness">How it stands; null where nothing was promised.</param>
/// <param name="HoursLeft">Working hours until the promised date; 0 when passed.</param>
/// <param name="PaperState">Where the paper is.</param>
/// <param name="UsedPercent">How much of the time until the promised date is used up, 0 to 100.</param>
/// <param name="ReturnedLocal">When the result was handed out, wall clock.</param>
public sealed record DossierRow(
    Guid Id,
    string Code,
    string ProcedureName,
    string ApplicantName,
    string ReceivingCounter,
    string Agency,
    DossierStatus Status,
    string StepName,
    int StepNumber,
    int StepCount,
    string? AssigneeName,
    DateTime ReceivedLocal,
    DateTime? DueLocal,
    LatenessReading? Lateness,
    decimal HoursLeft,
    PaperState PaperState,
    int UsedPercent,
    DateTime? ReturnedLocal)
{
    /// <summary>Its clock runs: it can come to be late.</summary>
    public bool IsRunning => Lateness?.Lateness is Domain.Calendar.Lateness.OnTrack or Domain.Calendar.Lateness.DueSoon or Domain.Calendar.Lateness.DueToday or Domain.Calendar.Lateness.Overdue;

    /// <summary>Its version number: what a page showed when it offers to act on several.</summary>
    public int Version { get; init; }

    /// <summary>The procedure's code.</summary>
    public string ProcedureCode { get; init; } = string.Empty;

    /// <summary>The applicant's name as lists are sorted by it.</summary>
    public string ApplicantKey { get; init; } = string.Empty;

    /// <summary>How it came in.</summary>
    public Channel Channel { get; init; }

    /// <summary>By when its current step should be done, wall clock; null for steps that are not counted.</summary>
    public DateTime? StepDueLocal { get; init; }

    /// <summary>Working hours left for the current step, below zero when it is over; null while none is counted or the clock stands still.</summary>
    public decimal? StepHoursLeft { get; init; }
}
