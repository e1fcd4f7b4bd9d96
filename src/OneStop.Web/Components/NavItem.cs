namespace OneStop.Web.Components;

/// <summary>One entry of the top bar.</summary>
/// <param name="Text">The words on the bar.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="IsCurrent">The page shown belongs to this entry.</param>
/// <param name="Count">How much waits there; null shows nothing.</param>
/// <param name="Shortcut">A key of the browser scripts, such as "f2"; null when there is none.</param>
public sealed record NavItem(string Text, string Url, bool IsCurrent = false, int? Count = null, string? Shortcut = null);
