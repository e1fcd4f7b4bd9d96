using System.Collections.Frozen;
using System.Reflection;

namespace OneStop.Web.Components;

/// <summary>The icons named in <c>Assets/icons.json</c>, drawn inline. Their outlines are embedded when the assets are built.</summary>
public static class IconSet
{
    private const string Outline = "fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    private const string Filled = "fill=\"currentColor\"";

    private static readonly Lazy<FrozenDictionary<string, string>> Drawings = new(Load);

    /// <summary>Every name that can be drawn.</summary>
    public static IReadOnlyCollection<string> Names => Drawings.Value.Keys;

    /// <summary>The SVG element, hidden from assistive technology: the words beside it say what it means.</summary>
    /// <exception cref="ArgumentException">The name is not in <c>Assets/icons.json</c>.</exception>
    public static string Svg(string name) => Drawings.Value.TryGetValue(name, out var svg)
        ? svg
        : throw new ArgumentException($"Assets/icons.json has no icon \"{name}\".", nameof(name));

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("icons.txt")
            ?? throw new InvalidOperationException("The icons were not embedded: build OneStop.Web with Node.js installed.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(
                parts => parts[0],
                parts => $"<svg class=\"icon\" width=\"18\" height=\"18\" viewBox=\"0 0 24 24\" {(parts[1] == "filled" ? Filled : Outline)} aria-hidden=\"true\" focusable=\"false\">{parts[2]}</svg>",
                StringComparer.Ordinal);
    }
}
