namespace OneStop.Domain.Common;

/// <summary>Reads whole numbers out in Vietnamese.</summary>
internal static class NumberWords
{
    private const ulong Billion = 1_000_000_000;

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>The number in lower-case words, such as "một triệu không trăm linh năm".</summary>
    public static string Of(long number)
    {
        if (number == 0)
            return Digits[0];
        // Negating long.MinValue as a long would overflow.
        var words = number < 0 ? Read(0UL - (ulong)number) : Read((ulong)number);
        return string.Join(' ', number < 0 ? words.Prepend("âm") : words);
    }

    // Vietnamese counts on in billions: "tỷ tỷ".
    private static IEnumerable<string> Read(ulong number)
    {
        var billions = number / Billion;
        var rest = (int)(number % Billion);
        if (billions == 0)
            return ReadBelowBillion(rest, hasHigher: false);
        var words = Read(billions).Append("tỷ");
        return rest == 0 ? words : words.Concat(ReadBelowBillion(rest, hasHigher: true));
    }

    private static IEnumerable<string> ReadBelowBillion(int number, bool hasHigher)
    {
        foreach (var (group, unit) in new[] { (number / 1_000_000, "triệu"), (number / 1000 % 1000, "nghìn"), (number % 1000, "") })
        {
            if (group == 0)
                continue;
            foreach (var word in ReadGroup(group, hasHigher))
                yield return word;
            if (unit.Length > 0)
                yield return unit;
            hasHigher = true;
        }
    }

    private static IEnumerable<string> ReadGroup(int group, bool hasHigher)
    {
        var (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10);
        var readsHundreds = hundreds > 0 || hasHigher;
        if (readsHundreds)
        {
            yield return Digits[hundreds];
            yield return "trăm";
        }

        if (tens == 1)
        {
            yield return "mười";
        }
        else if (tens > 1)
        {
            yield return Digits[tens];
            yield return "mươi";
        }
        else if (readsHundreds && units > 0)
        {
            yield return "linh";
        }

        if (units > 0)
            yield return Unit(tens, units);
    }

    private static string Unit(int tens, int units) => (tens, units) switch
    {
        ( > 1, 1) => "mốt",
        ( > 1, 4) => "tư",
        ( > 0, 5) => "lăm",
        _ => Digits[units],
    };
}
