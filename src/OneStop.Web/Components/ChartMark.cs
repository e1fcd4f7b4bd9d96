namespace OneStop.Web.Components;

/// <summary>A day marked in a chart.</summary>
/// <param name="X">Where it lies.</param>
/// <param name="Y">How high its words stand.</param>
/// <param name="Text">Its words.</param>
public sealed record ChartMark(string X, string Y, string Text);
