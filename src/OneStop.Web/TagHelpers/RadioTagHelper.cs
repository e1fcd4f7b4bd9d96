using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OneStop.Web.TagHelpers;

/// <summary>Radio buttons bound with asp-for would all get the id of their property; wrapped in their labels they need none.</summary>
[HtmlTargetElement("input", Attributes = "[type=radio], asp-for")]
public sealed class RadioTagHelper : TagHelper
{
    /// <summary>After the framework's own helper, which sets the id.</summary>
    public override int Order => 1000;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.AllAttributes.ContainsName("id"))
            output.Attributes.RemoveAll("id");
    }
}
