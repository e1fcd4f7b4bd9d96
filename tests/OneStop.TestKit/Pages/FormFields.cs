using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OneStop.TestKit.Pages;

/// <summary>Reads what a browser would send of a form.</summary>
internal static class FormFields
{
    /// <summary>Name and value of each field that would be sent, in the order of the page.</summary>
    public static IEnumerable<(string Name, string? Value)> Of(IElement form)
    {
        foreach (var element in form.QuerySelectorAll("input, select, textarea"))
        {
            if (element.GetAttribute("name") is { Length: > 0 } name && !element.HasAttribute("disabled") && Value(element) is { } value)
            {
                yield return (name, value);
            }
        }
    }

    private static string? Value(IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
        IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value,
        IHtmlTextAreaElement area => area.Value,
        _ => null,
    };
}
