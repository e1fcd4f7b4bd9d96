using System.Text;

namespace OneStop.Application.Spreadsheets;

/// <summary>Finds out by what the cells of a text are separated: what stands equally often in most of its first rows, outside quotes.</summary>
internal static class CsvSeparator
{
    private const int MostRows = 15;
    private const int MostLetters = 256 * 1024;
    private const string Candidates = ",;\t";

    /// <summary>The separator; the stream is put back where it was.</summary>
    public static char Of(Stream content)
    {
        var at = content.Position;
        using var text = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var counts = Count(text);
        content.Position = at;
        return Candidates.MaxBy(candidate => counts
            .Select(row => row[Candidates.IndexOf(candidate, StringComparison.Ordinal)])
            .Where(count => count > 0)
            .CountBy(count => count)
            .Select(each => each.Key * each.Value)
            .DefaultIfEmpty(0)
            .Max());
    }

    private static List<int[]> Count(StreamReader text)
    {
        var rows = new List<int[]> { new int[Candidates.Length] };
        var isQuoted = false;
        for (var read = 0; read < MostLetters && rows.Count <= MostRows && text.Read() is var letter and >= 0; read++)
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter == '\n')
            {
                rows.Add(new int[Candidates.Length]);
            }
            else if (!isQuoted && Candidates.IndexOf((char)letter, StringComparison.Ordinal) is var place and >= 0)
            {
                rows[^1][place]++;
            }
        }

        return rows;
    }
}
