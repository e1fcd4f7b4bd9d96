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
}
