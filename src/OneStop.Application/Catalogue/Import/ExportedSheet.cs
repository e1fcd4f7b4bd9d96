namespace OneStop.Application.Catalogue.Import;

/// <summary>A sheet to be sent.</summary>
/// <param name="Name">Name of the file, without its ending.</param>
/// <param name="Headings">The first row.</param>
/// <param name="Rows">All other rows, made as they are asked for.</param>
public sealed record ExportedSheet(string Name, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<string?>> Rows);
