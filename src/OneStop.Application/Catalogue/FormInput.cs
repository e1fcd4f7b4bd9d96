namespace OneStop.Application.Catalogue;

/// <summary>A form to download.</summary>
public sealed class FormInput
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>The stored file.</summary>
    public Guid? FileId { get; set; }
}
