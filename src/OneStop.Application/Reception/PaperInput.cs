namespace OneStop.Application.Reception;

/// <summary>One line of the checklist of papers.</summary>
public sealed class PaperInput
{
    /// <summary>Handed in.</summary>
    public bool IsReceived { get; set; }

    /// <summary>How many.</summary>
    public int? Quantity { get; set; }

    /// <summary>Id of its scan.</summary>
    public Guid? FileId { get; set; }

    /// <summary>Id of the held paper that is used again, or <see cref="Results.HeldPaperChoice.New"/> for a new one; empty while nobody has chosen.</summary>
    public string? Held { get; set; }
}
