using System.Globalization;
using System.Security.Cryptography;

namespace OneStop.Infrastructure.Identity;

/// <summary>Time-based one-time codes as authenticator apps make them (RFC 6238: SHA-1, 30 seconds, 6 digits).</summary>
public static class Totp
{
    /// <summary>How long a code lives.</summary>
    public const int StepSeconds = 30;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int KeyBytes = 20;
    private const int LetterBits = 5;

    /// <summary>A new random key, in base 32.</summary>
    public static string NewKey()
    {
        var bytes = RandomNumberGenerator.GetBytes(KeyBytes);
        return string.Create(KeyBytes * 8 / LetterBits, bytes, static (text, from) =>
        {
            var (buffer, bits, next) = (0, 0, 0);
            for (var index = 0; index < text.Length; index++)
            {
                if (bits < LetterBits)
                {
                    (buffer, bits) = ((buffer << 8) | from[next++], bits + 8);
                }

                bits -= LetterBits;
                text[index] = Letters[(buffer >> bits) & 31];
            }
        });
    }

    /// <summary>The code of a time step.</summary>
    public static string Code(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238: what authenticator apps compute.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var at = hash[^1] & 0xF;
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(at, 4)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>The step after <paramref name="last"/> within the window whose code this is; null when there is none.</summary>
    public static long? StepOf(string key, string code, long current, int window, long? last)
    {
        for (var step = Math.Max(current - window, (last ?? long.MinValue / 2) + 1); step <= current + window; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(key, step)), System.Text.Encoding.ASCII.GetBytes(code)))
            {
                return step;
            }
        }

        return null;
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>(KeyBytes);
        var (buffer, bits) = (0, 0);
        foreach (var letter in key)
        {
            (buffer, bits) = ((buffer << LetterBits) | Letters.IndexOf(letter, StringComparison.Ordinal), bits + LetterBits);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
