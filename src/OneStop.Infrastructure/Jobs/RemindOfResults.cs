#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Results;
using OneStop.Domain.Dossiers;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Jobs;

/// <summary>Reminds applicants by mail 3, 10 and 30 working days after their result was ready, once each; answers with the number of mails written.</summary>
[SystemOnly]
public sealed record RemindOfResults : ICommand<int>;

/// <summary>Carries it out.</summary>
internal sealed class RemindOfResultsHandler(AppDb db, ICurrentProvince current, TimeProvider time) : IRequestHandler<RemindOfResults, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(RemindOfResults request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var now = time.GetUtcNow();
        var today = province.Time.Day(now);
        var waiting = await db.Dossiers.AsNoTracking()
            .Where(dossier => dossier.Status == DossierStatus.Finished && dossier.CollectionWay == CollectionWay.Counter && dossier.Applicant.Email != null && dossier.FinishedAt != null)
            .ToListAsync(cancellationToken);
        var mails = 0;
        foreach (var dossier in waiting)
        {
            var readyOn = province.Time.Day(dossier.FinishedAt!.Value);
            var calendar = province.Clock.Of(province.Directory.Counter(dossier.CollectionCounterId).AgencyId).Calendar;
            if (CollectionReminder.ThresholdOf(UncollectedTime.WorkingDays(readyOn, today, calendar)) is { } threshold && await IsFirstAsync(dossier, readyOn, threshold, now, cancellationToken))
            {
                db.OutboxMessages.Add(CollectionMail.Of(dossier, province, now));
                mails++;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return mails;
    }

    // Whoever takes the row writes the mail, in the same transaction; another node waits for it here and then finds it taken.
    private async Task<bool> IsFirstAsync(Dossier dossier, DateOnly readyOn, int threshold, DateTimeOffset now, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"insert into collection_reminders (tenant_id, dossier_id, ready_on, days, reminded_at) values ({dossier.TenantId.Value}, {dossier.Id.Value}, {readyOn}, {threshold}, {now}) on conflict do nothing",
            cancellationToken) == 1;
}
