using System.Security.Cryptography;
using System.Text;
using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Identity;

/// <summary>Codes that stand in for a lost telephone, each once.</summary>
internal static class RecoveryCode
{
    /// <summary>How many are given out.</summary>
    public const int Count = 10;

    // Letters and digits that nobody confuses on paper.
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int Half = 5;
    private const int Rounds = 10_000;

    /// <summary>A new one, such as "K7MPQ-2XTRA": 49 bits.</summary>
    public static string New() => $"{RandomNumberGenerator.GetString(Letters, Half)}-{RandomNumberGenerator.GetString(Letters, Half)}";

    /// <summary>As it is kept. Typed in any case, with or without its hyphen.</summary>
    public static string Hash(StaffId owner, string code) => Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(
        Encoding.UTF8.GetBytes(Bare(code)), owner.Value.ToByteArray(), Rounds, HashAlgorithmName.SHA256, 32));

    /// <summary>Whether it looks like one, rather than like the six digits of an authenticator.</summary>
    public static bool IsLike(string code) => Bare(code).Length == 2 * Half;

    private static string Bare(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
