using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Numbers a counter lives by.</summary>
/// <param name="ToHandOver">Received and not yet handed over.</param>
/// <param name="Coming">Results on their way to this counter.</param>
/// <param name="ToReturn">Results at this counter, to be collected.</param>
/// <param name="Waiting">Waiting for the applicant's supplement or payment.</param>
/// <param name="Online">Sent online or by post and waiting to be received.</param>
public sealed record CounterCounts(int ToHandOver, int Coming, int ToReturn, int Waiting, int Online)
{
    /// <summary>Counts in one statement over what the counter holds.</summary>
    public static async Task<CounterCounts> OfAsync(IAppDb db, CounterId counter, CancellationToken cancellationToken) =>
        await db.Dossiers.Where(dossier => dossier.HolderCounterId == counter)
            .GroupBy(_ => 1)
            .Select(all => new CounterCounts(
                all.Count(dossier => dossier.Status == DossierStatus.Received),
                all.Count(dossier => dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Return),
                all.Count(dossier => dossier.Status == DossierStatus.Finished),
                all.Count(dossier => dossier.Status == DossierStatus.AwaitingSupplement || dossier.Status == DossierStatus.AwaitingPayment),
                all.Count(dossier => dossier.Status == DossierStatus.Registered)))
            .SingleOrDefaultAsync(cancellationToken) ?? new CounterCounts(0, 0, 0, 0, 0);
}
