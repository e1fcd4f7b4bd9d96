using Microsoft.AspNetCore.Razor.TagHelpers;
using OneStop.Web.Components;

namespace OneStop.Web.TagHelpers;

/// <summary><c>&lt;empty-state title="Không còn hồ sơ nào chờ"&gt;…what to do next…&lt;/empty-state&gt;</c>.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    /// <summary>What there is none of, as a sentence.</summary>
    public string Title { get; set; } = "";

    /// <summary>A name of <c>Assets/icons.json</c>.</summary>
    public string Icon { get; set; } = "inbox";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "empty");
        output.PreContent.AppendHtml(IconSet.Svg(Icon)).AppendHtml("<h2>").Append(Title).AppendHtml("</h2>");
    }
}
