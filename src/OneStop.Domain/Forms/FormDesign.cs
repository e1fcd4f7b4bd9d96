namespace OneStop.Domain.Forms;

/// <summary>What a form set says of a form.</summary>
/// <param name="FormNumber">"01" of "Mẫu số 01"; null when the set has no such form and it is printed as a plain notice.</param>
/// <param name="Title">The title.</param>
/// <param name="Sign">What stands before the unit in the number ("PBS" of "18/PBS-TTPVHCC"); empty when nothing does.</param>
/// <param name="SignerTitle">Under which title it is signed.</param>
public sealed record FormDesign(string? FormNumber, string Title, string Sign, string SignerTitle);
