using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Lists typed one item a line.</summary>
public static class TypedLines
{
    /// <summary>The lines that have something in them, cleaned.</summary>
    public static IReadOnlyList<string> Read(string? text) =>
        [.. (text ?? string.Empty).Split('\n').Select(line => VietnameseText.Clean(line)).Where(line => line.Length > 0)];

    /// <summary>One item a line.</summary>
    public static string Text(IEnumerable<string> items) => string.Join('\n', items);

    /// <summary>The parts of a line, between bars.</summary>
    internal static string[] Parts(string line) => [.. line.Split('|').Select(part => part.Trim())];
}
