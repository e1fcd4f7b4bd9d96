using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OneStop.Web.Components;

namespace OneStop.Web.TagHelpers;

/// <summary>A label, its control, a hint and the message of ModelState, tied together for assistive technology.</summary>
/// <remarks>Content, if any, is the control (mark its input with <c>field-control</c>). Attributes other than these and class go to the control.</remarks>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The property, as in asp-for.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The words above the control.</summary>
    public string Label { get; set; } = "";

    /// <summary>Help that stays in view under the control.</summary>
    public string? Hint { get; set; }

    /// <summary>Shows the mark; the server decides.</summary>
    public bool Required { get; set; }

    /// <summary>text, textarea, select, date, email, tel, password, number, checkbox or group (a fieldset around its content).</summary>
    public string Kind { get; set; } = "text";

    /// <summary>The options of a select.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The page it stands on.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = Describe();
        context.Items[typeof(FieldContext)] = field;
        var content = await output.GetChildContentAsync();
        var control = content.IsEmptyOrWhiteSpace ? Control(field, output.Attributes) : content;
        var extra = output.Attributes["class"]?.Value;

        output.Attributes.Clear();
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Kind == "group" ? "fieldset" : "div";
        output.Attributes.SetAttribute("class", extra is null ? "field" : $"field {extra}");
        if (Kind == "group")
        {
            output.Attributes.SetAttribute("id", field.Id);
            output.Attributes.SetAttribute("tabindex", "-1");
            if (field.DescribedBy is not null)
                output.Attributes.SetAttribute("aria-describedby", field.DescribedBy);
        }

        if (Kind == "checkbox")
            output.Content.AppendHtml("<label class=\"choice\">").AppendHtml(control).AppendHtml("<span>").Append(Label).AppendHtml("</span></label>");
        else
            output.Content.AppendHtml(LabelElement(field)).AppendHtml(control);
        AppendNotes(output.Content, field);
    }

    private FieldContext Describe()
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var invalid = Message(name) is not null;
        string?[] notes = [string.IsNullOrEmpty(Hint) ? null : $"{id}-hint", invalid ? $"{id}-error" : null];
        var describedBy = string.Join(' ', notes.Where(note => note is not null));
        return new FieldContext(id, name, describedBy.Length == 0 ? null : describedBy, invalid, Required);
    }

    private IHtmlContent Control(FieldContext field, TagHelperAttributeList given)
    {
        var attributes = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        if (Kind is not "checkbox")
            attributes["class"] = "control";
        foreach (var attribute in given.Where(attribute => attribute.Name != "class"))
            attributes[attribute.Name] = attribute.Value;
        foreach (var (name, value) in field.Attributes())
            attributes[name] = value;
        return new FieldControls(generator, ViewContext, For).Generate(Kind, Items, attributes);
    }

    private TagBuilder LabelElement(FieldContext field)
    {
        var label = new TagBuilder(Kind == "group" ? "legend" : "label");
        if (Kind != "group")
            label.Attributes["for"] = field.Id;
        label.InnerHtml.Append(Label);
        if (Required)
            label.InnerHtml.AppendHtml(" <span class=\"required\" aria-hidden=\"true\">*</span>");
        return label;
    }

    private void AppendNotes(TagHelperContent content, FieldContext field)
    {
        if (!string.IsNullOrEmpty(Hint))
            content.AppendHtml($"<p class=\"hint\" id=\"{field.Id}-hint\">").Append(Hint).AppendHtml("</p>");
        if (Message(field.Name) is { } message)
            content.AppendHtml($"<p class=\"error\" id=\"{field.Id}-error\">{IconSet.Svg("alert-circle")}<span>").Append(message).AppendHtml("</span></p>");
    }

    private string? Message(string name) =>
        ViewContext.ModelState.TryGetValue(name, out var entry)
            ? entry.Errors.FirstOrDefault(error => error.ErrorMessage.Length > 0)?.ErrorMessage
            : null;
}
