using OneStop.Infrastructure.Identity;

namespace OneStop.TestKit.Hosting;

/// <summary>Takes codes of many steps to come: tests sign the same person in again and again within one.</summary>
public sealed class TestTotpClock : TotpClock
{
    /// <inheritdoc/>
    public override int Window => 500;
}
