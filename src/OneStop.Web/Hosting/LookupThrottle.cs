using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using OneStop.Domain.Common;

namespace OneStop.Web.Hosting;

/// <summary>
/// Limits public look-ups, per address and per dossier code: four digits must not be guessed by trying.
/// </summary>
public sealed class LookupThrottle : IDisposable
{
    private const int PerAddress = 30;
    private const int PerCode = 6;
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<string> _addresses = Limiter(PerAddress, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<string> _codes = Limiter(PerCode, TimeSpan.FromMinutes(15));

    /// <summary>The key of a caller: the address, or the /64 network of an IPv6 one, of which one household has them all.</summary>
    public static string AddressKey(TenantId tenant, IPAddress? address)
    {
        if (address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
        {
            var bytes = address.GetAddressBytes();
            Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
            address = new IPAddress(bytes);
        }

        return $"{tenant}/{address}";
    }

    /// <summary>Whether one more look-up is allowed now.</summary>
    /// <param name="address">The caller's address, with the tenant.</param>
    /// <param name="code">The dossier code tried, with the tenant; null for the QR, whose token cannot be guessed.</param>
    public bool Allows(string address, string? code)
    {
        using var byAddress = _addresses.AttemptAcquire(address);
        if (!byAddress.IsAcquired)
        {
            return false;
        }

        if (code is null)
        {
            return true;
        }

        using var byCode = _codes.AttemptAcquire(code);
        return byCode.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _addresses.Dispose();
        _codes.Dispose();
    }

    internal static PartitionedRateLimiter<string> Limiter(int permits, TimeSpan window) =>
        PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
            key,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window, QueueLimit = 0 }));
}
