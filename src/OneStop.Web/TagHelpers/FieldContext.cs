using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OneStop.Web.TagHelpers;

/// <summary>What a <c>field</c> tells the control inside it.</summary>
/// <param name="Id">The control's id, which the label points to.</param>
/// <param name="Name">The name it is posted under.</param>
/// <param name="DescribedBy">Ids of the hint and of the message; null when there is neither.</param>
/// <param name="IsInvalid">ModelState holds an error for it.</param>
/// <param name="IsRequired">It must be filled in.</param>
internal sealed record FieldContext(string Id, string Name, string? DescribedBy, bool IsInvalid, bool IsRequired)
{
    /// <summary>The attributes that tie a control to its label, hint and message.</summary>
    public IEnumerable<KeyValuePair<string, string>> Attributes()
    {
        yield return new("id", Id);
        if (DescribedBy is not null)
            yield return new("aria-describedby", DescribedBy);
        if (IsInvalid)
            yield return new("aria-invalid", "true");
        if (IsRequired)
            yield return new("aria-required", "true");
    }

    /// <summary>The field that surrounds the element being rendered.</summary>
    public static FieldContext? Of(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(FieldContext), out var found) ? (FieldContext)found : null;
}
