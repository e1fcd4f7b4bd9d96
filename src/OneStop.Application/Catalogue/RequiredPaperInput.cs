using OneStop.Domain.Catalogue;

namespace OneStop.Application.Catalogue;

/// <summary>A required paper.</summary>
public sealed class RequiredPaperInput
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>In which form.</summary>
    public PaperKind Kind { get; set; } = PaperKind.Original;

    /// <summary>How many, as typed.</summary>
    public string? Quantity { get; set; } = "1";

    /// <summary>Without it the dossier is not complete.</summary>
    public bool IsRequired { get; set; } = true;

    /// <summary>Name of the official form.</summary>
    public string? Form { get; set; }

    /// <summary>To be scanned.</summary>
    public bool IsDigitised { get; set; } = true;

    internal static RequiredPaperInput Of(RequiredPaper paper) =>
        new() { Name = paper.Name, Kind = paper.Kind, Quantity = $"{paper.Quantity}", IsRequired = paper.IsRequired, Form = paper.Form, IsDigitised = paper.IsDigitised };
}
