using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OneStop.Infrastructure.Identity;

/// <summary>Secrets of activation links: 256 random bits, kept as their hash.</summary>
internal static class ActivationToken
{
    /// <summary>Longest text that is looked at.</summary>
    public const int MaxLength = 64;

    private const int Bytes = 32;

    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>A new one, fit for addresses.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>As it is kept.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
