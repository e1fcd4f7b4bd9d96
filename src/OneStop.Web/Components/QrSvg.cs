using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace OneStop.Web.Components;

/// <summary>Draws QR codes as SVG made of attributes only: the page policy allows no style in the markup.</summary>
public static class QrSvg
{
    /// <summary>The code of a text, with its quiet zone, scaled by style sheets.</summary>
    /// <param name="text">What scanning gives.</param>
    /// <param name="label">What it is, for those who cannot see it.</param>
    public static IHtmlContent Of(string text, string label)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < size; x++)
            {
                var from = x;
                while (x < size && row[x])
                {
                    x++;
                }

                if (x > from)
                {
                    path.Append($"M{from} {y}h{x - from}v1h-{x - from}z");
                }
            }
        }

        return new HtmlContentBuilder()
            .AppendHtml($"<svg viewBox=\"0 0 {size} {size}\" role=\"img\" shape-rendering=\"crispEdges\" aria-label=\"")
            .Append(label)
            .AppendHtml($"\"><path d=\"{path}\" /></svg>");
    }
}
