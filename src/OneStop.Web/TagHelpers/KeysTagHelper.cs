using Microsoft.AspNetCore.Razor.TagHelpers;
using OneStop.Web.Components;

namespace OneStop.Web.TagHelpers;

/// <summary><c>&lt;keys combo="ctrl+enter" /&gt;</c>: the keys of a shortcut, as small key caps.</summary>
[HtmlTargetElement("keys", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KeysTagHelper : TagHelper
{
    /// <summary>The combination as written in <c>data-shortcut</c>.</summary>
    public string Combo { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(KeyHints.Html(Combo));
    }
}
