namespace OneStop.Application.Spreadsheets;

/// <summary>A row of a spreadsheet as people see it: text in every cell.</summary>
/// <param name="Number">Its number in the file, from 1, as the spreadsheet program shows it.</param>
/// <param name="Texts">Its cells from the first column, with the line breaks within them; cleaned, dates as dd/MM/yyyy, empty ones as "".</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Texts)
{
    /// <summary>Its cells on one line each.</summary>
    public IReadOnlyList<string> Cells => [.. Texts.Select(OneLine)];

    /// <summary>The cell of a column, from 0, on one line; "" beyond the last.</summary>
    public string this[int column] => OneLine(Lines(column));

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => Texts.All(cell => cell.Length == 0);

    /// <summary>The cell of a column, from 0, with its line breaks; "" beyond the last.</summary>
    public string Lines(int column) => column >= 0 && column < Texts.Count ? Texts[column] : string.Empty;

    private static string OneLine(string cell) => cell.Replace('\n', ' ');
}
