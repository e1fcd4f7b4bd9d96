using System.Text;
using AngleSharp.Dom;

namespace OneStop.TestKit.Pages;

/// <summary>What a printed sheet says, line by line as it is read: a block a line, cells of a row parted by bars.</summary>
public static class SheetText
{
    private static readonly string[] Blocks = ["P", "H1", "H2", "H3", "LI", "FIGCAPTION", "CAPTION", "TR"];

    /// <summary>All sheets of a page, parted by rules.</summary>
    public static string Of(Page page) =>
        string.Join("\n--------\n", page.Document.QuerySelectorAll(".sheet").Select(sheet => string.Join('\n', Lines(sheet)))) + "\n";

    private static IEnumerable<string> Lines(IElement element)
    {
        foreach (var child in element.Children)
        {
            if (!Blocks.Contains(child.NodeName, StringComparer.Ordinal))
            {
                foreach (var line in Lines(child))
                {
                    yield return line;
                }
            }
            else if (Line(child) is { Length: > 0 } line)
            {
                yield return line;
            }
        }
    }

    private static string Line(IElement block) => block.NodeName switch
    {
        "TR" => string.Join(" | ", block.Children.Select(Words)),
        "LI" => $"{1 + block.ParentElement!.Children.Index(block)}. {Words(block)}",
        _ => Words(block),
    };

    private static string Words(IElement element)
    {
        var text = new StringBuilder();
        Collect(element, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Blocks within a cell and line breaks part words, although nothing stands between them in the source; an empty span is a dotted line.
    private static void Collect(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Text);
            }
            else if (child is IElement { NodeName: "SPAN", TextContent.Length: 0 })
            {
                text.Append(" …… ");
            }
            else
            {
                text.Append(child.NodeName is "P" or "BR" or "DIV" ? " " : "");
                Collect(child, text);
            }
        }
    }
}
