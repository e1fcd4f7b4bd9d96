using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Catalogue;

/// <summary>Writes a publication into the catalogue, in the transaction of the act; all nodes hear of it when it commits.</summary>
public sealed class Publishing
{
    /// <summary>Ends and removes first: two versions never hold on one day, not even for the length of a statement.</summary>
    public async Task ApplyAsync(IAppDb db, Publication publication, CancellationToken cancellationToken)
    {
        await ChangePeriodsAsync(db, publication, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        if (publication.Decision is { } decision)
        {
            db.CatalogueDecisions.Add(decision);
        }

        db.Procedures.AddRange(publication.Procedures);
        await db.SaveChangesAsync(cancellationToken);
        db.ProcedureVersions.AddRange(publication.Versions);
        db.ReceiptRules.AddRange(publication.Rules);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task ChangePeriodsAsync(IAppDb db, Publication publication, CancellationToken cancellationToken)
    {
        var versionIds = publication.VersionPeriods.Keys.ToList();
        foreach (var version in await db.ProcedureVersions.Where(version => versionIds.Contains(version.Id)).ToListAsync(cancellationToken))
        {
            if (publication.VersionPeriods[version.Id] is { } period)
            {
                version.Valid = period;
            }
            else
            {
                db.ProcedureVersions.Remove(version);
            }
        }

        var ruleIds = publication.RulePeriods.Keys.ToList();
        foreach (var rule in await db.ReceiptRules.Where(rule => ruleIds.Contains(rule.Id)).ToListAsync(cancellationToken))
        {
            if (publication.RulePeriods[rule.Id] is { } period)
            {
                rule.Valid = period;
            }
            else
            {
                db.ReceiptRules.Remove(rule);
            }
        }

        if (publication.DecisionPeriod is { } ended)
        {
            var decision = await db.CatalogueDecisions.FirstAsync(each => each.Id == ended.Id, cancellationToken);
            if (ended.Valid is { } period)
            {
                decision.Valid = period;
            }
            else
            {
                // What rests on it goes first.
                await db.SaveChangesAsync(cancellationToken);
                db.CatalogueDecisions.Remove(decision);
            }
        }
    }
}
