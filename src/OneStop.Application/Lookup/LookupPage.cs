using OneStop.Domain.Calendar;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Lookup;

/// <summary>What a citizen sees of a dossier: no personal data beyond a masked name.</summary>
/// <param name="Code">Its code.</param>
/// <param name="ProcedureName">What it is for.</param>
/// <param name="Headline">The state in plain words.</param>
/// <param name="Explanation">What it means for the citizen; null where the headline says all.</param>
/// <param name="DueLocal">When promised, wall clock; null where nothing is promised.</param>
/// <param name="Lateness">How it stands.</param>
/// <param name="Steps">What has happened and what is to come, in plain words.</param>
/// <param name="Visit">The counter to go to: to supplement or pay while the dossier waits for that, else where the result is collected.</param>
/// <param name="Reason">What for; null where there is nothing to go for any more.</param>
/// <param name="MaskedName">The applicant's name, masked.</param>
/// <param name="Hotline">Whom to call.</param>
public sealed record LookupPage(
    string Code,
    string ProcedureName,
    string Headline,
    string? Explanation,
    DateTime? DueLocal,
    LatenessReading? Lateness,
    IReadOnlyList<LookupStep> Steps,
    Counter Visit,
    LookupVisit? Reason,
    string MaskedName,
    string Hotline);
