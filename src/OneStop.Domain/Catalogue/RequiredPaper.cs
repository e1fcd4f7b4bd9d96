namespace OneStop.Domain.Catalogue;

/// <summary>One component of a dossier (thành phần hồ sơ) as the procedure asks for it.</summary>
/// <param name="Name">Name of the paper.</param>
/// <param name="Kind">Original, certified, copy or shown.</param>
/// <param name="Quantity">How many, at least 1.</param>
/// <param name="IsRequired">Without it the dossier is not complete.</param>
/// <param name="Form">Name of the official form, if it has one.</param>
/// <param name="IsDigitised">Must be scanned at the counter.</param>
public sealed record RequiredPaper(string Name, PaperKind Kind, int Quantity, bool IsRequired, string? Form, bool IsDigitised);
