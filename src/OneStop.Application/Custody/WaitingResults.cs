using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Custody;

/// <summary>Results issued on paper that are not on a hand-over list yet and have not come to their counter.</summary>
public static class WaitingResults
{
    /// <summary>Those of one agency. A list made before the result was last issued does not count: that issue was taken back.</summary>
    public static IQueryable<Dossier> Of(IAppDb db, AgencyId agency) => db.Dossiers.Where(dossier =>
        dossier.CompetentAgencyId == agency
        && dossier.Status == DossierStatus.Processing
        && dossier.StepKind == StepKind.Return
        && !db.ResultSlips.Any(slip => slip.HandedOverAt >= dossier.OwnedSince && slip.Lines.Any(line => line.DossierId == dossier.Id)));

    /// <summary>How many there are.</summary>
    public static Task<int> CountAsync(IAppDb db, AgencyId agency, CancellationToken cancellationToken) => Of(db, agency).CountAsync(cancellationToken);
}
