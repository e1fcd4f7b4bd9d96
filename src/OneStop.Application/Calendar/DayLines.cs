using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;

namespace OneStop.Application.Calendar;

/// <summary>Reads the days of an announcement as people type them: "02/09/2027 nghỉ Quốc khánh", "22/08/2026 làm bù", "24/11/2026 bình thường", or a range of days.</summary>
public static class DayLines
{
    private const int LongestRange = 31;

    private static readonly (string Words, CalendarDayKind Kind, string Name)[] Kinds =
    [
        ("nghi", CalendarDayKind.Holiday, "Ngày nghỉ"),
        ("lam bu", CalendarDayKind.MakeUpWorkday, "Làm bù"),
        ("binh thuong", CalendarDayKind.Ordinary, "Trở lại bình thường"),
    ];

    /// <summary>The days, and what is wrong with the first lines that cannot be read.</summary>
    public static (IReadOnlyList<CalendarDay> Days, IReadOnlyList<string> Problems) Read(string? text)
    {
        var (days, problems) = (new List<CalendarDay>(), new List<string>());
        foreach (var line in VietnameseText.CleanLines(text).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReadLine(line) is { } read)
            {
                days.AddRange(read);
            }
            else
            {
                problems.Add($"Không đọc được dòng “{line}”. Ghi ngày, rồi “nghỉ”, “làm bù” hoặc “bình thường”, rồi tên ngày.");
            }
        }

        return (days, problems);
    }

    private static IEnumerable<CalendarDay>? ReadLine(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (TypedDate.Read(words[0].TrimEnd(':', ',')) is not { } first)
        {
            return null;
        }

        var (last, at) = words.Length > 2 && words[1] is "-" or "–" or "đến" && TypedDate.Read(words[2].TrimEnd(':', ',')) is { } end ? (end, 3) : (first, 1);
        var rest = string.Join(' ', words[at..]);
        var key = VietnameseText.SearchKey(rest);
        var kind = Array.Find(Kinds, each => key == each.Words || key.StartsWith(each.Words + " ", StringComparison.Ordinal));
        if (kind.Words is null || last < first || last.DayNumber - first.DayNumber > LongestRange)
        {
            return null;
        }

        var name = string.Join(' ', rest.Split(' ')[kind.Words.Split(' ').Length..]).Trim(':', ',', ' ');
        return Enumerable.Range(0, last.DayNumber - first.DayNumber + 1)
            .Select(offset => new CalendarDay(first.AddDays(offset), kind.Kind, name.Length == 0 ? kind.Name : char.ToUpper(name[0], System.Globalization.CultureInfo.InvariantCulture) + name[1..]));
    }
}
