using OneStop.Infrastructure.Jobs;

namespace OneStop.Infrastructure;

/// <summary>What an installation is told from outside.</summary>
public sealed record OneStopOptions
{
    /// <summary>Connection of the app's role.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>Folder for files, mail and keys.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Whether this node runs background jobs.</summary>
    public bool RunsJobs { get; init; } = true;

    /// <summary>How mail leaves.</summary>
    public MailOptions Mail { get; init; } = new();
}
