namespace OneStop.Domain.Applicants;

/// <summary>One thing to tell the clerk about a typed value.</summary>
/// <param name="Level">How much it matters.</param>
/// <param name="Message">A Vietnamese sentence; it never repeats the whole value.</param>
public sealed record Remark(RemarkLevel Level, string Message);
