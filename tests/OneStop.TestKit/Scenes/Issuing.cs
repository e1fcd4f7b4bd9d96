using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Common;
using OneStop.Application.Forms;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>Issues forms as the acts do, inside a transaction.</summary>
public static class Issuing
{
    /// <summary>The receipt that was issued when the dossier was received.</summary>
    public static Task<IssuedForm> FirstReceiptAsync(this Scene scene, DossierId dossierId) => scene.ReadAsync(db =>
        db.IssuedForms.AsNoTracking().SingleAsync(form => form.DossierId == dossierId && form.Kind == FormKind.Receipt && form.Revision == 0));

    /// <summary>Issues a form about a dossier, or about none.</summary>
    /// <param name="scene">The tenant.</param>
    /// <param name="by">Who issues.</param>
    /// <param name="at">When, wall clock.</param>
    /// <param name="kind">Which form.</param>
    /// <param name="dossierId">About which dossier; null for none.</param>
    /// <param name="content">What it says.</param>
    /// <param name="revision">The how-manieth re-issue.</param>
    public static async Task<IssuedForm> IssueAsync(this Scene scene, SamplePerson by, string at, FormKind kind, DossierId? dossierId, Func<Dossier?, Province, FormContent> content, int revision = 0)
    {
        await using var scope = scene.Enter();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var province = await scope.ServiceProvider.GetRequiredService<ICurrentProvince>().GetAsync(CancellationToken.None);
        var dossier = dossierId is { } id ? await db.Dossiers.Include(each => each.Papers).Include(each => each.Steps).SingleAsync(each => each.Id == id) : null;
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var form = await scope.ServiceProvider.GetRequiredService<FormIssuer>().IssueAsync(
                kind, content(dossier, province), dossier, new Occasion(by.Duty, Wall.Instant(at), province.Clock), province, revision, CancellationToken.None);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return form;
        });
    }
}
