namespace OneStop.Web.Components;

/// <summary>Writes a shortcut of the browser scripts ("ctrl+enter") the way people and assistive technology read it.</summary>
public static class KeyHints
{
    /// <summary>One <c>kbd</c> element a key.</summary>
    public static string Html(string combination) =>
        string.Join(' ', combination.Split('+').Select(key => $"<kbd>{Face(key)}</kbd>"));

    /// <summary>The value of <c>aria-keyshortcuts</c>: "Control+Enter".</summary>
    public static string Aria(string combination) =>
        string.Join('+', combination.Split('+').Select(key => key == "ctrl" ? "Control" : Face(key)));

    private static string Face(string key) => key.Length == 1 ? key : char.ToUpperInvariant(key[0]) + key[1..];
}
