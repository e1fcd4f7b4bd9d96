namespace OneStop.Application.Published;

/// <summary>One value that a list can be narrowed to.</summary>
/// <param name="Key">As the address names it.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Count">How many procedures would be left, with all other filters kept.</param>
public sealed record Facet(string Key, string Name, int Count);
