namespace OneStop.Domain.Catalogue;

/// <summary>Another agency consulted in parallel during a step (lấy ý kiến, phối hợp).</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Hours">Working hours it has.</param>
public sealed record StepConsultation(string Agency, decimal Hours);
