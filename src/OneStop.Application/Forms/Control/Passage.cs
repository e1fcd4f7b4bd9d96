using OneStop.Domain.Calendar;

namespace OneStop.Application.Forms.Control;

/// <summary>One line of the control slip: a dossier passes from one unit to the next.</summary>
/// <param name="Giver">The unit that gives.</param>
/// <param name="GiverName">Who gives.</param>
/// <param name="Receiver">The unit that receives.</param>
/// <param name="ReceiverName">Who received; null while nobody has.</param>
/// <param name="GivenLocal">When it was given, wall clock.</param>
/// <param name="ReceivedLocal">When it was received, wall clock; null while it was not.</param>
/// <param name="Result">How the giver's work stands: early, on time or late; null where its time is not counted.</param>
/// <param name="Notes">What else is to be known.</param>
public sealed record Passage(
    string Giver,
    string GiverName,
    string Receiver,
    string? ReceiverName,
    DateTime GivenLocal,
    DateTime? ReceivedLocal,
    Lateness? Result,
    IReadOnlyList<string> Notes);
