#pragma warning disable MA0048 // The table and its row.
using OneStop.Application.Common;

namespace OneStop.Infrastructure.Jobs;

/// <summary>All background jobs in one table. Each runs once per tenant, on one node.</summary>
public static class Schedule
{
    /// <summary>Checks imports and writes their drafts; rung for at once, the clock is for what a stopped node left.</summary>
    public const string Imports = "imports.continue";

    /// <summary>The table.</summary>
    public static IReadOnlyList<ScheduledJob> Jobs { get; } =
    [
        new("outbox.send", "0/20 * * * * ?", () => new SendOutbox()),
        // From 07:00 to 11:30 in Vietnam, so that a node that was down at seven still tells; each person is told once a day.
        new("deadlines.warn", "0 0/30 0-4 * * ?", () => new WarnOfDeadlines()),
        new("pilots.remind", "0 30 0 * * ?", () => new RemindOfPilots()),
        new(Imports, "5/15 * * * * ?", () => new ContinueImport(), IsRepeated: true, OnFailure: () => new NoteImportFailure()),
        new("dossiers.index", "20 * * * * ?", () => new IndexDossiers(), IsRepeated: true),
        new("results.remind", "0 10 1 * * ?", () => new RemindOfResults()),
        new("leftovers.purge", "0 15 3 * * ?", () => new PurgeLeftovers()),
    ];
}

/// <summary>One background job.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cron">When (Quartz cron, UTC).</param>
/// <param name="Command">The command to send, for each tenant.</param>
/// <param name="IsRepeated">It does a piece of work each time: sent again until it answers 0.</param>
/// <param name="OnFailure">Sent in a transaction of its own when the command failed.</param>
public sealed record ScheduledJob(string Name, string Cron, Func<ICommand<int>> Command, bool IsRepeated = false, Func<ICommand<int>>? OnFailure = null);
