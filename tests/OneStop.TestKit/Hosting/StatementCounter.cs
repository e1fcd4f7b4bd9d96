using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace OneStop.TestKit.Hosting;

/// <summary>Counts the statements sent to the database, for each tenant: a page must not ask again for every row it shows.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The one of this process.</summary>
    public static StatementCounter Instance { get; } = new();

    /// <summary>Statements so far on connections of a tenant.</summary>
    public int Of(Guid tenant) => _counts.GetValueOrDefault($"-c onestop.tenant_id={tenant}");

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    private void Count(DbCommand command) =>
        _counts.AddOrUpdate(new NpgsqlConnectionStringBuilder(command.Connection!.ConnectionString).Options ?? string.Empty, 1, (_, count) => count + 1);
}
