namespace OneStop.Web.Components;

/// <summary>A duty somebody may act in.</summary>
/// <param name="Key">Which.</param>
/// <param name="Text">As what and where.</param>
/// <param name="IsCurrent">They act in it now.</param>
public sealed record DutyChoice(Guid Key, string Text, bool IsCurrent);
