using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OneStop.Web.Hosting;

/// <summary>Gives every form that posts a key of its own, so that a double click is carried out once.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class RequestKeyTagHelper : TagHelper
{
    /// <summary>Name of the hidden field.</summary>
    public const string Field = "__request-key";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PostContent.AppendHtml($"""<input type="hidden" name="{Field}" value="{Guid.CreateVersion7()}">""");
}
