using System.Text.RegularExpressions;
using OneStop.Domain.Common;

namespace OneStop.Domain.Applicants;

/// <summary>E-mail addresses: plain ones only, as people type them at a counter. Whether mail arrives, only mail can tell.</summary>
public static partial class EmailAddress
{
    // RFC 5321, 4.5.3.1: the longest path less its angle brackets, and the longest part before @.
    private const int MaxLength = 254;
    private const int MaxLocalLength = 64;

    /// <summary>Checks a typed address; the domain comes back in lower case, the part before @ as typed.</summary>
    public static CheckedValue Check(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return CheckedValue.Refused("Hãy nhập địa chỉ thư điện tử.");
        if (typed.Length > 2 * MaxLength)
            return TooLong();
        var address = VietnameseText.Clean(typed);
        if (address.Length > MaxLength)
            return TooLong();
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at > MaxLocalLength || !Plain().IsMatch(address))
            return CheckedValue.Refused("Địa chỉ thư điện tử không đúng, ví dụ đúng: ten@gmail.com (không dấu, không khoảng trắng).");
        return CheckedValue.Accepted(address[..at] + address[at..].ToLowerInvariant());
    }

    private static CheckedValue TooLong() => CheckedValue.Refused($"Địa chỉ thư điện tử dài quá {MaxLength} ký tự.");

    [GeneratedRegex(
        @"^[A-Za-z0-9_%+'-]+(?:\.[A-Za-z0-9_%+'-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
