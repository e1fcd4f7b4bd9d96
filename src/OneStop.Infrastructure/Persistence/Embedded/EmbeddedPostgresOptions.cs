using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>Where a private PostgreSQL keeps its data, and how careful it is with them.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>The folder of the cluster; created when missing. Every process that names the same folder shares one server.</summary>
    public required string DataFolder { get; init; }

    /// <summary>
    /// True: committed data survive a power cut. False (tests): nothing waits for the disk, and a cluster that cannot be
    /// started any more is thrown away and made anew.
    /// </summary>
    public bool Durable { get; init; } = true;

    /// <summary>How long starting or joining may take before it is given up.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Hears of a server that died and was started again.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;
}
