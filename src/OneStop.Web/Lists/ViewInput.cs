namespace OneStop.Web.Lists;

/// <summary>What is typed about a view of a list.</summary>
public sealed class ViewInput
{
    /// <summary>The view, when it is an old one.</summary>
    public Guid Id { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>Colleagues may choose it.</summary>
    public bool IsShared { get; set; }
}
