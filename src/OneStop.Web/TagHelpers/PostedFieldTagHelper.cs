using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OneStop.Web.Components;

namespace OneStop.Web.TagHelpers;

/// <summary>
/// A field of a form of which a page holds several: label, control, hint, and the message of ModelState only in the form
/// that was posted, whose control bears the id to which the summary of errors leads. Content is the control, marked with
/// <c>field-control</c>; without content an input is drawn.
/// </summary>
[HtmlTargetElement("posted-field", Attributes = "name,form")]
public sealed class PostedFieldTagHelper : TagHelper
{
    /// <summary>The name under which it is posted.</summary>
    public string Name { get; set; } = "";

    /// <summary>Tells this form from the others of the page.</summary>
    public string Form { get; set; } = "";

    /// <summary>This form was posted and comes back.</summary>
    public bool Posted { get; set; }

    /// <summary>The words above the control.</summary>
    public string Label { get; set; } = "";

    /// <summary>Help that stays in view under the control.</summary>
    public string? Hint { get; set; }

    /// <summary>Shows the mark; the server decides.</summary>
    public bool Required { get; set; }

    /// <summary>What was typed.</summary>
    public string? Value { get; set; }

    /// <summary>A day is typed.</summary>
    public bool Day { get; set; }

    /// <summary>The longest text of an input.</summary>
    public int Maxlength { get; set; } = 200;

    /// <summary>The page it stands on.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // ModelState keeps the case of whoever wrote first, and the summary leads to that name.
        var key = ViewContext.ModelState.Keys.FirstOrDefault(each => each.Equals(Name, StringComparison.OrdinalIgnoreCase)) ?? Name;
        var id = Posted ? TagBuilder.CreateSanitizedId(key, "_") : $"{TagBuilder.CreateSanitizedId(Name, "_")}-{Form}";
        var message = Posted && ViewContext.ModelState.TryGetValue(Name, out var entry)
            ? entry.Errors.FirstOrDefault(error => error.ErrorMessage.Length > 0)?.ErrorMessage
            : null;
        string?[] notes = [string.IsNullOrEmpty(Hint) ? null : $"{id}-hint", message is null ? null : $"{id}-error"];
        var describedBy = string.Join(' ', notes.Where(note => note is not null));
        var field = new FieldContext(id, Name, describedBy.Length == 0 ? null : describedBy, message is not null, Required);
        context.Items[typeof(FieldContext)] = field;
        var content = await output.GetChildContentAsync();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("field", HtmlEncoder.Default);
        output.Content.AppendHtml($"<label for=\"{id}\">").Append(Label).AppendHtml(Required ? " <span class=\"required\" aria-hidden=\"true\">*</span></label>" : "</label>");
        output.Content.AppendHtml(content.IsEmptyOrWhiteSpace ? Input(field) : content);
        if (!string.IsNullOrEmpty(Hint))
            output.Content.AppendHtml($"<p class=\"hint\" id=\"{id}-hint\">").Append(Hint).AppendHtml("</p>");
        if (message is not null)
            output.Content.AppendHtml($"<p class=\"error\" id=\"{id}-error\">{IconSet.Svg("alert-circle")}<span>").Append(message).AppendHtml("</span></p>");
    }

    private TagBuilder Input(FieldContext field)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["class"] = "control";
        input.Attributes["name"] = Name;
        input.Attributes["value"] = Value;
        input.Attributes["autocomplete"] = "off";
        input.Attributes["maxlength"] = (Day ? 10 : Maxlength).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (Day)
        {
            input.Attributes["inputmode"] = "numeric";
            input.Attributes["placeholder"] = "dd/mm/yyyy";
            input.Attributes["data-format"] = "date";
        }

        foreach (var (name, value) in field.Attributes())
            input.Attributes[name] = value;
        return input;
    }
}
