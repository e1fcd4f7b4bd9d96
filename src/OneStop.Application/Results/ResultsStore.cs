using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Results;

namespace OneStop.Application.Results;

/// <summary>Puts results into the results store.</summary>
public static class ResultsStore
{
    /// <summary>Keeps a copy of the result a dossier now has; a refusal is not kept, there is nothing in it to use again.</summary>
    /// <param name="db">Where it is kept; saved with the act.</param>
    /// <param name="dossier">The dossier, its result issued.</param>
    /// <param name="scene">Who issued it, when.</param>
    /// <param name="validUntil">Last day on which it is valid; null when it has no end.</param>
    public static void Keep(IAppDb db, Dossier dossier, ActScene scene, DateOnly? validUntil = null)
    {
        if (dossier.Result is not { IsRefusal: false } result)
        {
            return;
        }

        var law = scene.Province.Catalogue.Version(dossier.ProcedureVersionId);
        db.StoredResults.Add(new StoredResult
        {
            TenantId = dossier.TenantId,
            Id = Id.New<StoredResultId>(),
            OwnerIdNumber = dossier.Applicant.IdNumber,
            OwnerName = dossier.Applicant.Name,
            OwnerNameKey = dossier.Applicant.NameKey,
            ProcedureId = dossier.ProcedureId,
            Name = law.ResultName,
            Number = result.Number,
            IssuedOn = scene.Province.Time.Day(scene.On.At),
            ValidUntil = validUntil,
            AgencyId = dossier.CompetentAgencyId,
            AgencyName = scene.Province.Directory.Agency(dossier.CompetentAgencyId).Name,
            FileId = result.FileId,
            SignatureFileId = result.SignatureFileId,
            DossierId = dossier.Id,
            KeptAt = scene.On.At,
        });
    }

    /// <summary>Revokes what a dossier's result was kept as, because its issue was taken back.</summary>
    public static async Task TakeBackAsync(IAppDb db, Dossier dossier, ActScene scene, CancellationToken cancellationToken)
    {
        foreach (var kept in await db.StoredResults.Where(result => result.DossierId == dossier.Id && result.RevokedAt == null).ToListAsync(cancellationToken))
        {
            kept.TakeBack(scene.On);
        }
    }
}
