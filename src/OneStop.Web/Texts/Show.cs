using OneStop.Domain.Common;

namespace OneStop.Web.Texts;

/// <summary>Dates, times and money as people read them, the same everywhere.</summary>
public static class Show
{
    /// <summary>"20/11/2026".</summary>
    public static string Day(DateTime local) => VietnameseText.ShortDate(DateOnly.FromDateTime(local));

    /// <summary>"20/11 08:42".</summary>
    public static string DayAndTime(DateTime local) => $"{local:dd/MM HH:mm}";

    /// <summary>"08:42 ngày 20/11/2026".</summary>
    public static string Moment(DateTime local) => $"{local:HH:mm} ngày {local:dd/MM/yyyy}";

    /// <summary>"17:00, Thứ Hai 07/12/2026".</summary>
    public static string Promise(DateTime local) => $"{local:HH:mm}, {VietnameseText.DayOfWeekName(DateOnly.FromDateTime(local))} {local:dd/MM/yyyy}";

    /// <summary>"Thứ Hai 07/12".</summary>
    public static string Weekday(DateTime local) => $"{VietnameseText.DayOfWeekName(DateOnly.FromDateTime(local))} {local:dd/MM}";

    /// <summary>"650.000 ₫", or "Không thu" for nothing.</summary>
    public static string Fee(decimal amount) => amount == 0 ? "Không thu" : VietnameseText.Money(amount);

    /// <summary>The first letter large: a list that begins a line.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A telephone number as a tel link dials it.</summary>
    public static string Dialled(string phone) => string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'));

    /// <summary>"214 KB", "1,2 MB".</summary>
    public static string Size(long bytes) => bytes < 1024 * 1024
        ? $"{Math.Max(1, bytes / 1024)} KB"
        : $"{bytes / 1024m / 1024m:0.0} MB".Replace('.', ',');

    /// <summary>"95,4%".</summary>
    public static string Percent(decimal percent) => $"{percent:0.#}%".Replace('.', ',');
}
