namespace OneStop.Application.Published;

/// <summary>One field of the open data: a member in JSON, a column in CSV, a line of the documentation.</summary>
/// <param name="Key">Name in JSON.</param>
/// <param name="Heading">Heading in CSV.</param>
/// <param name="Meaning">What it holds, for those who use it.</param>
/// <param name="Value">Its value: text, a number, true or false, a list of texts, or null.</param>
public sealed record DataField<T>(string Key, string Heading, string Meaning, Func<T, object?> Value)
{
    /// <summary>The value as a cell of a table.</summary>
    public string? Cell(T item) => Value(item) switch
    {
        null => null,
        string text => text,
        bool isSo => isSo ? "có" : "không",
        IEnumerable<string> texts => string.Join("; ", texts),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        var other => other.ToString(),
    };
}
