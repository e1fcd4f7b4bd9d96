using Microsoft.AspNetCore.Html;
using OneStop.Application.Dossiers;

namespace OneStop.Web.Texts;

/// <summary>Marks in a text what a search looked for, with or without diacritics.</summary>
public static class Marked
{
    /// <summary>The text with the words found in <c>mark</c> elements; the text alone without words.</summary>
    public static IHtmlContent Of(string? text, IReadOnlyList<string> words)
    {
        var content = new HtmlContentBuilder();
        if (words.Count == 0 || string.IsNullOrEmpty(text))
        {
            return content.Append(text);
        }

        foreach (var (index, token) in text.Split(' ').Index())
        {
            content.AppendHtml(index > 0 ? " " : string.Empty);
            if (SearchWords.Of(token).Any(each => words.Any(word => each.StartsWith(word, StringComparison.Ordinal))))
            {
                content.AppendHtml("<mark>").Append(token).AppendHtml("</mark>");
            }
            else
            {
                content.Append(token);
            }
        }

        return content;
    }
}
