namespace OneStop.Domain.Calendar;

/// <summary>Working time somebody had a dossier.</summary>
/// <param name="Owner">Whose.</param>
/// <param name="Label">By name.</param>
/// <param name="Hours">Working hours, rounded to a hundredth.</param>
/// <param name="IsCounted">The law counts it toward the limit.</param>
public sealed record OwnerTime(TimeOwner Owner, string Label, decimal Hours, bool IsCounted);
