namespace OneStop.Application.Catalogue.Import;

/// <summary>What the check says of a cell.</summary>
/// <param name="Column">The column; <see cref="ImportColumn.Ignored"/> where it is about the whole row.</param>
/// <param name="Value">What stands there, cut short; empty where nothing does.</param>
/// <param name="Text">What is wrong, a sentence.</param>
/// <param name="IsError">Stops the row; a warning does not.</param>
public sealed record ImportMessage(ImportColumn Column, string Value, string Text, bool IsError)
{
    private const int MostShown = 80;

    /// <summary>As people read it in the sheet: "Thời hạn “3 tuần”: …".</summary>
    public string InOneLine => Column == ImportColumn.Ignored ? Text : Value.Length == 0 ? $"{Column.ToText()}: {Text}" : $"{Column.ToText()} “{Value}”: {Text}";

    internal static ImportMessage Error(ImportColumn column, string value, string text) => new(column, Short(value), text, IsError: true);

    internal static ImportMessage Warning(ImportColumn column, string value, string text) => new(column, Short(value), text, IsError: false);

    /// <summary>A value on one line, cut to what a list shows.</summary>
    public static string Short(string value)
    {
        var line = value.Replace('\n', ' ');
        return line.Length <= MostShown ? line : $"{line[..(MostShown - 1)]}…";
    }
}
