using Microsoft.AspNetCore.Html;
using OneStop.Application.Mentions;

namespace OneStop.Web.Texts;

/// <summary>Shows who is mentioned in a remark.</summary>
public static class Mentioned
{
    /// <summary>The remark with mentions set apart.</summary>
    public static IHtmlContent Of(string text)
    {
        var content = new HtmlContentBuilder();
        foreach (var (part, isMention) in MentionText.Parts(text))
        {
            if (isMention)
            {
                content.AppendHtml("<b class=\"mention\">").Append(part).AppendHtml("</b>");
            }
            else
            {
                content.Append(part);
            }
        }

        return content;
    }
}
