namespace OneStop.Web.Hosting;

/// <summary>What the operator says: by appsettings, environment or command line.</summary>
public sealed record InstallationSettings
{
    /// <summary>Connection of the app's role to an external server; null runs a private PostgreSQL.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Folder for the private PostgreSQL, files, mail and keys.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Build demo accounts and dossiers.</summary>
    public bool Demo { get; init; }

    /// <summary>Database name within the private PostgreSQL.</summary>
    public string Database { get; init; } = "onestop";

    /// <summary>False for tests: the private PostgreSQL does not wait for the disk.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>False for a node that serves pages and leaves background jobs to others.</summary>
    public bool RunsJobs { get; init; } = true;

    /// <summary>Reads the settings.</summary>
    public static InstallationSettings From(IConfiguration configuration, string contentRoot) => new()
    {
        ConnectionString = configuration.GetConnectionString("OneStop"),
        DataFolder = Path.GetFullPath(configuration["OneStop:DataFolder"] ?? Path.Combine(contentRoot, "..", "..", ".data")),
        Demo = !string.Equals(configuration["demo"], "none", StringComparison.OrdinalIgnoreCase),
        Database = configuration["OneStop:Database"] ?? "onestop",
        Durable = configuration.GetValue("OneStop:Durable", defaultValue: true),
        RunsJobs = configuration.GetValue("OneStop:RunsJobs", defaultValue: true),
    };
}
