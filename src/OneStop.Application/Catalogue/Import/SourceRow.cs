namespace OneStop.Application.Catalogue.Import;

/// <summary>A row as it was sent.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Cells">Its cells, with their line breaks.</param>
public sealed record SourceRow(int Number, IReadOnlyList<string> Cells);
