using System.Globalization;
using System.Text.RegularExpressions;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Time limits as annexes write them: "10 ngày làm việc", "15 (mười lăm) ngày kể từ ngày nhận đủ hồ sơ", "4 giờ làm việc".</summary>
public static partial class LimitText
{
    /// <summary>Reads one; a bare number is taken for working days.</summary>
    /// <returns>The limit, null when the text is none; whether the unit was guessed.</returns>
    public static (TimeLimit? Limit, bool IsGuess) Read(string text)
    {
        var found = Form().Match(text);
        if (!found.Success || !decimal.TryParse(found.Groups["number"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return (null, false);
        }

        var unit = VietnameseText.SearchKey(found.Groups["unit"].Value);
        return unit switch
        {
            "" => (Of(number, TimeLimitUnit.WorkingDays), true),
            _ when StartsWith("ngay lam viec") => (Of(number, TimeLimitUnit.WorkingDays), false),
            _ when StartsWith("ngay") => (Of(number, TimeLimitUnit.CalendarDays), false),
            _ when StartsWith("thang") => (Of(number, TimeLimitUnit.Months), false),
            _ when StartsWith("gio") => (Of(number, TimeLimitUnit.WorkingHours), false),
            _ => (null, false),
        };

        bool StartsWith(string words) => unit == words || unit.StartsWith(words + ' ', StringComparison.Ordinal);
    }

    // Half a working day is four hours ("tính mỗi ngày 08 giờ làm việc").
    private static TimeLimit? Of(decimal number, TimeLimitUnit unit)
    {
        if (number != decimal.Truncate(number) && unit == TimeLimitUnit.WorkingDays)
        {
            (number, unit) = (number * InternalProcess.HoursPerDay, TimeLimitUnit.WorkingHours);
        }

        return number == decimal.Truncate(number) && number is >= 1 and <= TimeLimit.MaxValue ? new TimeLimit((int)number, unit) : null;
    }

    [GeneratedRegex(@"^\s*(?:trong\s+|không quá\s+|tối đa\s+)*(?<number>\d{1,6}(?:[.,]\d{1,2})?)\s*(?:\([^)]*\)\s*)?(?<unit>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 500)]
    private static partial Regex Form();
}
