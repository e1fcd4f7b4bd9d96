using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Common;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Application.Guidance;
using OneStop.Domain.Accounts;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Organisation;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>What counters did beside dossiers: guidance and refusals before there was one, calls to those who do not collect; and results sent back to them.</summary>
internal sealed class DemoCounter(DemoSender sender, DemoRoster roster, Province province, DemoPeople people, DateTimeOffset at)
{
    private const int CallAfterDays = 10;
    private const int CalledAfterHours = 48;

    private readonly DateOnly _today = province.Time.Day(at);

    /// <summary>Brings it about.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var counter in roster.CountersOn(_today))
        {
            await GuideAsync(counter, cancellationToken);
            await CallAsync(counter, cancellationToken);
        }

        await SendResultsAsync(cancellationToken);
    }

    private async Task GuideAsync(Counter counter, CancellationToken cancellationToken)
    {
        var procedures = province.Catalogue.Procedures
            .Where(procedure => province.Rules.Judge(procedure.Id, counter, null, _today).IsAllowed)
            .OrderBy(procedure => procedure.Code, StringComparer.Ordinal)
            .Select(procedure => (procedure.Code, Papers: province.Catalogue.VersionOn(procedure.Id, _today)!.Content.Papers))
            .ToList();
        FormKind[] kinds = [FormKind.SupplementRequest, FormKind.Rejection, FormKind.SupplementRequest];
        var began = province.Time.Instant(_today.ToDateTime(TimeOnly.MinValue));
        for (var index = 0; index < kinds.Length && procedures.Count > 0; index++)
        {
            var person = people.Person(_today);
            var (code, papers) = procedures[index % procedures.Count];
            var form = new CounterFormInput
            {
                Kind = kinds[index],
                ProcedureCode = code,
                Name = person.Name,
                Gender = person.Gender,
                IdNumber = person.IdNumber,
                Phone = people.Phone(),
                Lines = string.Join('\n', papers.Where(paper => paper.IsRequired).Take(2).Select((paper, nth) => DemoTexts.Missing(paper.Name, nth))),
                Reason = kinds[index] == FormKind.Rejection ? DemoTexts.NotReceived(index) : "Thành phần hồ sơ chưa đầy đủ, chưa đúng quy định.",
            };
            var then = at.AddMinutes((index - kinds.Length) * 7);
            await sender.SendAsync(new IssueCounterForm(form), roster.Clerk(counter.Id, _today, index), then > began ? then : at, $"demo-guidance/{counter.Key}/{index}", cancellationToken);
        }
    }

    private async Task CallAsync(Counter counter, CancellationToken cancellationToken)
    {
        var waiting = await ReadAsync(db => db.Dossiers.Where(dossier => dossier.HolderCounterId == counter.Id && dossier.Status == DossierStatus.Finished && dossier.CollectionWay == CollectionWay.Counter), cancellationToken);
        foreach (var each in waiting.Where(each => province.Clock.Calendar.WorkingDaysAfter(province.Time.Day(each.FinishedAt!.Value), _today) > CallAfterDays))
        {
            var called = province.Clock.AddWorkingHours(each.FinishedAt!.Value, CalledAfterHours);
            await sender.SendAsync(new RemindCollection(each.Id, each.Version, "Đã gọi điện; người nộp hẹn đến nhận trong tuần."), roster.Clerk(counter.Id, _today, 0), called, $"demo-call/{each.Code}", cancellationToken);
        }
    }

    // The first result of each agency waits for the next list; the others are on their way.
    private async Task SendResultsAsync(CancellationToken cancellationToken)
    {
        foreach (var agency in roster.AgenciesOn(_today))
        {
            var waiting = await ReadAsync(db => WaitingResults.Of(db, agency), cancellationToken);
            if (waiting.Count > 1 && roster.Find(agency, Role.RecordsClerk, _today) is { } clerk)
            {
                await sender.SendAsync(new HandOverResults([.. waiting.Skip(1).Select(each => each.Id.Value)]), clerk, at, $"demo-results/{province.Directory.Agency(agency).Key}", cancellationToken);
            }
        }
    }

    private Task<List<Dossier>> ReadAsync(Func<IAppDb, IQueryable<Dossier>> which, CancellationToken cancellationToken) => sender.ReadAsync(services =>
        which(services.GetRequiredService<AppDb>()).AsNoTracking().OrderBy(dossier => dossier.Code).ToListAsync(cancellationToken));
}
