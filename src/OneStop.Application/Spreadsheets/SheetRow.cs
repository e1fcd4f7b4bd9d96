namespace OneStop.Application.Spreadsheets;

/// <summary>A row of a spreadsheet as people see it: text in every cell.</summary>
/// <param name="Number">Its number in the file, from 1, as the spreadsheet program shows it.</param>
/// <param name="Cells">Its cells from the first column; cleaned, dates as dd/MM/yyyy, empty ones as "".</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of a column, from 0; "" beyond the last.</summary>
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : string.Empty;

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => Cells.All(cell => cell.Length == 0);
}
