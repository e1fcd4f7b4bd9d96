using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OneStop.Web.TagHelpers;

/// <summary>Ties a control written by hand inside a <c>field</c> to its label, hint and message: <c>&lt;input field-control asp-for="…"&gt;</c>.</summary>
[HtmlTargetElement("input", Attributes = Marker)]
[HtmlTargetElement("select", Attributes = Marker)]
[HtmlTargetElement("textarea", Attributes = Marker)]
public sealed class FieldControlTagHelper : TagHelper
{
    private const string Marker = "field-control";

    /// <summary>After the framework's own helpers, which set name, value and id.</summary>
    public override int Order => 1000;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll(Marker);
        output.AddClass("control", HtmlEncoder.Default);
        if (FieldContext.Of(context) is not { } field)
            return;

        foreach (var (name, value) in field.Attributes())
            output.Attributes.SetAttribute(name, value);
        if (!output.Attributes.ContainsName("name"))
            output.Attributes.SetAttribute("name", field.Name);
    }
}
