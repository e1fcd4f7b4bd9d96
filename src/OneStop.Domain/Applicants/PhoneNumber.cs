using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace OneStop.Domain.Applicants;

/// <summary>Vietnamese telephone numbers, stored with the leading 0.</summary>
public static partial class PhoneNumber
{
    /// <summary>
    /// Brings a typed number to the stored form: spaces, dots, hyphens and brackets taken out, +84 and 84 turned into 0.
    /// Takes mobiles (10 digits), land lines (02…, 10 or 11 digits) and service numbers (1022, 1800…, 1900…).
    /// </summary>
    public static bool TryNormalise(string? typed, [NotNullWhen(true)] out string? number)
    {
        var compact = NumberText.Compact(typed).Replace("(", "").Replace(")", "");
        number = InternationalPrefix().Replace(compact, "0");
        if (!Mobile().IsMatch(number) && !OtherNumbers().IsMatch(number))
            number = null;
        return number is not null;
    }

    /// <summary>The same check with a Vietnamese message.</summary>
    public static CheckedValue Check(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return CheckedValue.Refused("Hãy nhập số điện thoại.");
        return TryNormalise(typed, out var number)
            ? CheckedValue.Accepted(number)
            : CheckedValue.Refused("Số điện thoại không đúng. Di động có 10 số, bắt đầu bằng 03, 05, 07, 08 hoặc 09; cố định bắt đầu bằng 02.");
    }

    /// <summary>Whether a stored number can get text messages.</summary>
    public static bool IsMobile(string number) => Mobile().IsMatch(number);

    /// <summary>A mobile number in groups: "0912 345 678"; other numbers as they are.</summary>
    public static string Format(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return IsMobile(number) ? $"{number[..4]} {number[4..7]} {number[7..]}" : number;
    }

    // "+84 (0)912…" is often printed on business cards.
    [GeneratedRegex(@"^(?:\+|00)?840?(?=[2-9][0-9]{8,9}\z)", RegexOptions.CultureInvariant)]
    private static partial Regex InternationalPrefix();

    [GeneratedRegex(@"^0[35789][0-9]{8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(?:02[0-9]{8,9}|1022|1[89]00[0-9]{4,6})\z", RegexOptions.CultureInvariant)]
    private static partial Regex OtherNumbers();
}
