namespace OneStop.Application.Dossiers;

/// <summary>What became of one dossier among several.</summary>
/// <param name="Code">Its code.</param>
/// <param name="ApplicantName">Whose it is.</param>
/// <param name="StepName">The step it is at now.</param>
/// <param name="Reason">Why it was not done; null when it was.</param>
public sealed record BatchOutcome(string Code, string ApplicantName, string StepName, string? Reason);
