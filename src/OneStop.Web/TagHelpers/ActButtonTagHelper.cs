using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OneStop.Web.Components;

namespace OneStop.Web.TagHelpers;

/// <summary>A button that performs an act, or, when the act is refused now, the reason in its place.</summary>
/// <remarks>Other attributes (name, value, form, formaction…) go to the button as they are.</remarks>
[HtmlTargetElement("act-button")]
public sealed class ActButtonTagHelper : TagHelper
{
    /// <summary>primary, secondary or danger.</summary>
    public string Tone { get; set; } = "secondary";

    /// <summary>The key that presses it, such as "t"; shown on the button.</summary>
    public string? Shortcut { get; set; }

    /// <summary>Why the act is refused now; empty when it is allowed.</summary>
    public string? Refusal { get; set; }

    /// <summary>The legal basis and facts behind the refusal, opened on demand.</summary>
    public string? Basis { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.IsNullOrWhiteSpace(Refusal))
        {
            await RenderRefusalAsync(output);
            return;
        }

        output.TagName = "button";
        output.AddClass("btn", HtmlEncoder.Default);
        if (Tone is "primary" or "danger")
            output.AddClass($"btn-{Tone}", HtmlEncoder.Default);
        if (!output.Attributes.ContainsName("type"))
            output.Attributes.SetAttribute("type", "submit");
        if (string.IsNullOrEmpty(Shortcut))
            return;

        output.Attributes.SetAttribute("data-shortcut", Shortcut);
        output.Attributes.SetAttribute("aria-keyshortcuts", KeyHints.Aria(Shortcut));
        output.PreContent.SetHtmlContent("<span>");
        output.PostContent.SetHtmlContent($"</span> <span aria-hidden=\"true\">{KeyHints.Html(Shortcut)}</span>");
    }

    private async Task RenderRefusalAsync(TagHelperOutput output)
    {
        var act = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", "refused");
        output.Content.SetHtmlContent(IconSet.Svg("lock"));
        output.Content.AppendHtml("<b>").AppendHtml(act).AppendHtml("</b>: ").Append(Refusal);
        if (!string.IsNullOrWhiteSpace(Basis))
            output.Content.AppendHtml(" <details class=\"why\"><summary>Căn cứ</summary><div>").Append(Basis).AppendHtml("</div></details>");
    }
}
