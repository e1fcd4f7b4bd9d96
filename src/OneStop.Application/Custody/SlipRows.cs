using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Custody;

namespace OneStop.Application.Custody;

/// <summary>Reads rows for lists of hand-over lists.</summary>
internal static class SlipRows
{
    /// <summary>Rows of the given lists, in their order, in one statement.</summary>
    public static async Task<IReadOnlyList<SlipRow>> ReadAsync(IQueryable<HandOverSlip> slips, Province province, CancellationToken cancellationToken)
    {
        var rows = await slips.AsNoTracking()
            .Select(slip => new
            {
                slip.Id,
                slip.Number,
                slip.Year,
                slip.CounterId,
                slip.AgencyId,
                slip.HandedOverAt,
                Lines = slip.Lines.Count,
                Acknowledged = slip.Lines.Count(line => line.IsComplete != null),
                Short = slip.Lines.Count(line => line.IsComplete == false),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(slip => new SlipRow(
            slip.Id.Value,
            $"{slip.Number}/{slip.Year}",
            province.Directory.Counter(slip.CounterId).ShortName,
            province.Directory.Agency(slip.AgencyId).ShortName,
            province.Time.Local(slip.HandedOverAt),
            slip.Lines,
            slip.Acknowledged,
            slip.Short))];
    }
}
