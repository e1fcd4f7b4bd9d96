using OneStop.Domain.Common;

namespace OneStop.Application.Views;

/// <summary>Dossiers of a list that are alike in all that it can be narrowed by, and how they stand.</summary>
/// <param name="State">What they wait for; null when closed meanwhile.</param>
/// <param name="Procedure">Their procedure: code and name; null where it is not counted by.</param>
/// <param name="Counter">Where they were received: key and short name; null where it is not counted by.</param>
/// <param name="Agency">Who decides: key and short name.</param>
/// <param name="Assignee">Who is in charge: id or nobody, and name; null where it is not counted by.</param>
/// <param name="All">How many.</param>
/// <param name="Overdue">Of these, past their promised date.</param>
/// <param name="Today">Due today.</param>
/// <param name="Soon">Due by the end of the next working day.</param>
/// <param name="OnTrack">Due later.</param>
public sealed record WorkGroup(
    WorkState? State,
    WorkChoice? Procedure,
    WorkChoice? Counter,
    WorkChoice Agency,
    WorkChoice? Assignee,
    int All,
    int Overdue,
    int Today,
    int Soon,
    int OnTrack);

/// <summary>Something a list can be narrowed to.</summary>
/// <param name="Key">As the address says it.</param>
/// <param name="Name">As people call it.</param>
public sealed record WorkChoice(string Key, string Name);
