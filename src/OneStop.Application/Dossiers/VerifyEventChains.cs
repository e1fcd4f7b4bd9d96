#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Checks the timeline of every dossier for lines that were altered, removed or moved behind the system's back.</summary>
[SystemOnly]
public sealed record VerifyEventChains : IQuery<ChainReport>;

/// <summary>What was found.</summary>
/// <param name="Dossiers">How many dossiers were read.</param>
/// <param name="Events">How many lines their timelines have.</param>
/// <param name="Broken">Dossiers whose timeline is not whole.</param>
public sealed record ChainReport(int Dossiers, int Events, IReadOnlyList<BrokenChain> Broken);

/// <summary>A timeline that is not whole.</summary>
/// <param name="Code">The dossier.</param>
/// <param name="Sequence">The first line that is missing, moved or altered, from 1.</param>
public sealed record BrokenChain(string Code, int Sequence);

/// <summary>Answers it.</summary>
public sealed class VerifyEventChainsHandler(IAppDb db) : IRequestHandler<VerifyEventChains, ChainReport>
{
    private const int BatchSize = 500;

    /// <inheritdoc/>
    public async Task<ChainReport> Handle(VerifyEventChains request, CancellationToken cancellationToken)
    {
        var broken = new List<BrokenChain>();
        var (dossiers, events) = (0, 0);
        var last = string.Empty;
        while (true)
        {
            var batch = await db.Dossiers.AsNoTracking().AsSplitQuery()
                .Include(dossier => dossier.Events.OrderBy(line => line.Sequence))
                .Where(dossier => dossier.Code.CompareTo(last) > 0)
                .OrderBy(dossier => dossier.Code)
                .Take(BatchSize)
                .ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                return new ChainReport(dossiers, events, broken);
            }

            dossiers += batch.Count;
            events += batch.Sum(dossier => dossier.Events.Count);
            last = batch[^1].Code;
            broken.AddRange(batch.Select(dossier => (dossier.Code, Break: EventChain.FirstBreak(dossier.Events, dossier)))
                .Where(each => each.Break is not null)
                .Select(each => new BrokenChain(each.Code, each.Break!.Value)));
        }
    }
}
