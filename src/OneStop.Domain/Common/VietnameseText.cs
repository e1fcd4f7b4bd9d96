using System.Globalization;
using System.Text;

namespace OneStop.Domain.Common;

/// <summary>Vietnamese text: cleaning what was typed, keys for searching, and how dates, money and numbers are written.</summary>
public static class VietnameseText
{
    private static readonly string[] DayNames = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    private static readonly NumberFormatInfo Dong = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    /// <summary>Lines as typed, each cleaned, blank ones dropped, joined by line feeds. Null gives "".</summary>
    public static string CleanLines(string? text) =>
        string.Join('\n', (text ?? string.Empty).Split('\n').Select(Clean).Where(line => line.Length > 0));

    /// <summary>
    /// What was typed, fit to be stored and printed: NFC, trimmed, inner white space (line breaks too) collapsed to one
    /// space; control characters, zero-width and text-direction characters and broken surrogates dropped. Null gives "".
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var kept = new StringBuilder(text.Length);
        var spacePending = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                spacePending = kept.Length > 0;
            }
            else if (IsPrintable(rune))
            {
                if (spacePending)
                    kept.Append(' ');
                spacePending = false;
                kept.Append(rune);
            }
        }

        return UnicodeComposition.Compose(kept.ToString());
    }

    /// <summary>
    /// The key by which text is found: lower case, without diacritics (đ as d), punctuation as spaces, spaces collapsed.
    /// The place of the tone ("hoà", "hòa") makes no difference.
    /// </summary>
    public static string SearchKey(string? text)
    {
        var key = new StringBuilder();
        var spacePending = false;
        foreach (var c in Clean(text))
        {
            if (UnicodeComposition.IsMark(c))
                continue;
            if (!char.IsLetterOrDigit(c))
            {
                spacePending = key.Length > 0;
                continue;
            }

            if (spacePending)
                key.Append(' ');
            spacePending = false;
            var letter = UnicodeComposition.Root(char.ToLowerInvariant(c));
            key.Append(letter == 'đ' ? 'd' : letter);
        }

        return key.ToString();
    }

    /// <summary>"05/02/2026".</summary>
    public static string ShortDate(DateOnly day) => day.ToString("dd'/'MM'/'yyyy");

    /// <summary>"ngày 05 tháng 02 năm 2026": a leading zero for days below 10 and for months 1 and 2 only (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
    public static string LongDate(DateOnly day) =>
        $"ngày {TwoDigits(day.Day)} tháng {(day.Month <= 2 ? TwoDigits(day.Month) : day.Month.ToString())} năm {day.Year}";

    /// <summary>"Thứ Hai" … "Chủ Nhật".</summary>
    public static string DayOfWeekName(DateOnly day) => DayNames[(int)day.DayOfWeek];

    /// <summary>"Thứ Hai" … "Chủ Nhật".</summary>
    public static string DayOfWeekName(DayOfWeek day) => DayNames[(int)day];

    /// <summary>"08 giờ 45 phút", as on the receipt.</summary>
    public static string TimeInWords(TimeOnly time) => $"{TwoDigits(time.Hour)} giờ {TwoDigits(time.Minute)} phút";

    /// <summary>"650.000 ₫"; a fraction, rare in VND, is shown with a comma.</summary>
    public static string Money(decimal amount) => amount.ToString("#,##0.##", Dong) + " ₫";

    /// <summary>"Sáu trăm năm mươi nghìn đồng", as on fee receipts.</summary>
    public static string MoneyInWords(long amount)
    {
        var words = NumberWords.Of(amount);
        return char.ToUpperInvariant(words[0]) + words[1..] + " đồng";
    }

    /// <summary>"mười hai": a whole number in lower-case words, as beside totals on official papers.</summary>
    public static string InWords(long number) => NumberWords.Of(number);

    /// <summary>"01", "12", "120": small quantities are written with two digits so that none can be put before them.</summary>
    public static string TwoDigits(int quantity) => quantity.ToString("00", CultureInfo.InvariantCulture);

    // U+FFFD stands for a broken surrogate; U+FFFE and U+FFFF are no characters and break XML.
    private static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
        && rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF);
}
