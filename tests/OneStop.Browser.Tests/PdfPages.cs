using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace OneStop.Browser.Tests;

/// <summary>Reads what Chromium prints: for each page its size in points and its text, without white space, for which PDF has no sign.</summary>
internal static partial class PdfPages
{
    /// <summary>All pages in order.</summary>
    public static IReadOnlyList<(int Width, int Height, string Text)> Read(byte[] pdf)
    {
        var objects = Object().Matches(Encoding.Latin1.GetString(pdf)).ToDictionary(each => each.Groups["id"].Value, each => each.Groups["body"].Value);
        var letters = objects
            .Where(each => each.Value.Contains("/ToUnicode", StringComparison.Ordinal))
            .ToDictionary(each => each.Key, each => Letters(Stream(objects[Reference().Match(each.Value).Groups["id"].Value])));
        return [.. objects.Values.Where(body => body.StartsWith("<</Type /Page\n", StringComparison.Ordinal)).Select(Page)];

        (int Width, int Height, string Text) Page(string body)
        {
            var box = Box().Match(body);
            var fonts = Font().Matches(body).ToDictionary(font => font.Groups["name"].Value, font => letters.GetValueOrDefault(font.Groups["id"].Value, []));
            return (Points(box.Groups["width"].Value), Points(box.Groups["height"].Value), Text(Stream(objects[Contents().Match(body).Groups["id"].Value]), fonts));
        }
    }

    private static string Text(string content, Dictionary<string, Dictionary<string, string>> fonts)
    {
        var text = new StringBuilder();
        Dictionary<string, string> current = [];
        foreach (Match token in Token().Matches(content))
        {
            if (token.Groups["font"].Success)
            {
                current = fonts[token.Groups["font"].Value];
                continue;
            }

            foreach (var glyph in token.Groups["glyphs"].Value.Chunk(4))
            {
                text.Append(current.GetValueOrDefault(new string(glyph), string.Empty));
            }
        }

        return string.Concat(text.ToString().Where(letter => !char.IsWhiteSpace(letter)));
    }

    private static Dictionary<string, string> Letters(string map)
    {
        var letters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match section in Section().Matches(map))
        {
            foreach (Match line in Line().Matches(section.Value))
            {
                var (first, second, third) = (line.Groups["a"].Value, line.Groups["b"].Value, line.Groups["c"].Value);
                if (third.Length == 0)
                {
                    letters[first] = Unicode(second);
                    continue;
                }

                var (from, to, letter) = (Hex(first), Hex(second), Hex(third));
                for (var glyph = from; glyph <= to; glyph++)
                {
                    letters[glyph.ToString("X4", CultureInfo.InvariantCulture)] = char.ConvertFromUtf32(letter + glyph - from);
                }
            }
        }

        return letters;
    }

    private static string Stream(string body)
    {
        var start = body.IndexOf("stream\n", StringComparison.Ordinal) + "stream\n".Length;
        using var packed = new MemoryStream(Encoding.Latin1.GetBytes(body[start..body.LastIndexOf("endstream", StringComparison.Ordinal)]));
        using var reader = new StreamReader(new ZLibStream(packed, CompressionMode.Decompress), Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static string Unicode(string hex) => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex));

    private static int Hex(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static int Points(string number) => (int)Math.Round(decimal.Parse(number, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<id>\d+) 0 obj\n(?<body>.*?)\nendobj", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Object();

    [GeneratedRegex(@"/ToUnicode (?<id>\d+) 0 R", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"/(?<name>F\d+) (?<id>\d+) 0 R", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Font();

    [GeneratedRegex(@"/Contents (?<id>\d+) 0 R", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Contents();

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Box();

    [GeneratedRegex(@"/(?<font>F\d+) [\d.]+ Tf|<(?<glyphs>[0-9A-Fa-f]+)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Token();

    [GeneratedRegex(@"beginbf(char|range).*?endbf", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"<(?<a>[0-9A-Fa-f]+)> <(?<b>[0-9A-Fa-f]+)>( <(?<c>[0-9A-Fa-f]+)>)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
