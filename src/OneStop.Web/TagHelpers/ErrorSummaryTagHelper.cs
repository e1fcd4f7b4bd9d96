using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OneStop.Web.Components;

namespace OneStop.Web.TagHelpers;

/// <summary><c>&lt;error-summary /&gt;</c>: what ModelState found wrong, each line leading to its field; nothing when all is well.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>The heading.</summary>
    public string Title { get; set; } = "Chưa thực hiện được. Xin xem lại:";

    /// <summary>The page it stands on.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var posted = PostedFields();
        var errors = ViewContext.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage)))
            .Where(error => error.ErrorMessage.Length > 0)
            .OrderBy(error => PlaceOf(error.Key, posted))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert alert-late");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-focus", "");
        output.Content.AppendHtml(IconSet.Svg("alert-circle")).AppendHtml("<div><h2>").Append(Title).AppendHtml("</h2><ul>");
        foreach (var (key, message) in errors)
            AppendLine(output.Content, key, message);
        output.Content.AppendHtml("</ul></div>");
    }

    // A browser posts fields in the order of the page; so the list follows the page.
    private List<string> PostedFields() =>
        ViewContext.HttpContext.Request.HasFormContentType ? [.. ViewContext.HttpContext.Request.Form.Keys] : [];

    // A box that is not ticked is not posted: its neighbours in the same line tell its place.
    private static int PlaceOf(string field, List<string> posted)
    {
        var place = posted.FindIndex(each => each.Equals(field, StringComparison.OrdinalIgnoreCase));
        if (place < 0 && field.LastIndexOf("].", StringComparison.Ordinal) is var end and > 0)
        {
            place = posted.FindIndex(each => each.StartsWith(field[..(end + 2)], StringComparison.Ordinal));
        }

        return place < 0 ? int.MaxValue : place;
    }

    private static void AppendLine(TagHelperContent content, string key, string message)
    {
        if (key.Length == 0)
        {
            content.AppendHtml("<li>").Append(message).AppendHtml("</li>");
            return;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(key, "_");
        link.InnerHtml.Append(message);
        content.AppendHtml("<li>").AppendHtml(link).AppendHtml("</li>");
    }
}
