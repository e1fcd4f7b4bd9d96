namespace OneStop.Web.Components;

/// <summary>Where one is in a long list.</summary>
/// <param name="Page">From 1.</param>
/// <param name="HasMore">There is a next page.</param>
/// <param name="Url">Address of a page.</param>
public sealed record PagePosition(int Page, bool HasMore, Func<int, string> Url);
