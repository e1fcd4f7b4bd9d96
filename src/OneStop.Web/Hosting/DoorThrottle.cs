using System.Threading.RateLimiting;

namespace OneStop.Web.Hosting;

/// <summary>Limits what people who are not signed in may try from one address. A whole office behind one address must still get in at half past seven.</summary>
public sealed class DoorThrottle : IDisposable
{
    private const int SignInsPerMinute = 120;
    private const int LinksPerMinute = 20;

    private readonly PartitionedRateLimiter<string> _signIns = LookupThrottle.Limiter(SignInsPerMinute, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<string> _links = LookupThrottle.Limiter(LinksPerMinute, TimeSpan.FromMinutes(1));

    /// <summary>Whether one more password or code may be tried; lockouts of single accounts come on top.</summary>
    public bool AllowsSignIn(string address) => Allows(_signIns, address);

    /// <summary>Whether one more activation link may be tried.</summary>
    public bool AllowsLink(string address) => Allows(_links, address);

    /// <inheritdoc/>
    public void Dispose()
    {
        _signIns.Dispose();
        _links.Dispose();
    }

    private static bool Allows(PartitionedRateLimiter<string> limiter, string address)
    {
        using var lease = limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }
}
