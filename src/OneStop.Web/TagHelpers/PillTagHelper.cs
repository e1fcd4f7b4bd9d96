using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OneStop.Web.Components;

namespace OneStop.Web.TagHelpers;

/// <summary><c>&lt;pill tone="late" icon="alert-triangle"&gt;Quá hạn 1 ngày&lt;/pill&gt;</c>: a word with a colour and, for lateness, an icon.</summary>
[HtmlTargetElement("pill")]
public sealed class PillTagHelper : TagHelper
{
    /// <summary>ok, soon, late, hold or act.</summary>
    public string Tone { get; set; } = "hold";

    /// <summary>A name of <c>Assets/icons.json</c>; none when empty.</summary>
    public string? Icon { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.AddClass("pill", System.Text.Encodings.Web.HtmlEncoder.Default);
        output.AddClass($"pill-{Tone}", System.Text.Encodings.Web.HtmlEncoder.Default);
        if (!string.IsNullOrEmpty(Icon))
            output.PreContent.SetHtmlContent(IconSet.Svg(Icon));
    }
}
