using OneStop.Application.Common;
using OneStop.Application.Custody;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>Carries out planned dossiers in the order of time, each act by the person whose it is.</summary>
internal sealed class DemoRunner(DemoSender sender, DemoRoster roster, Province province)
{
    private const int Journey = 3;

    /// <summary>Carries them out.</summary>
    public async Task RunAsync(IReadOnlyList<DemoCase> cases, CancellationToken cancellationToken)
    {
        var acts = cases.SelectMany(each => each.Acts.Select((planned, index) => (Case: each, Planned: planned, Index: index)))
            .OrderBy(each => each.Planned.At).ThenBy(each => each.Case.Name, StringComparer.Ordinal).ThenBy(each => each.Index)
            .ToList();
        for (var next = 0; next < acts.Count; next++)
        {
            var (each, planned, index) = acts[next];
            if (planned.Act == DossierAct.HandOver)
            {
                // What a counter hands over at one time goes on the same lists.
                var together = acts.Skip(next).TakeWhile(other => other.Planned.At == planned.At && other.Planned.Act == planned.Act && other.Case.Counter.Id == each.Counter.Id)
                    .Select(other => other.Case).ToList();
                await HandOverAsync(together, planned.At, cancellationToken);
                next += together.Count - 1;
            }
            else
            {
                if (planned.Act == DossierAct.AcknowledgeResult && !each.IsResultSent)
                {
                    await SendResultsAsync([.. cases.Where(other => other.IsResultOut && !other.IsResultSent && other.Agency.Id == each.Agency.Id && other.Collection.Id == each.Collection.Id)], planned.At.AddMinutes(-Journey), cancellationToken);
                }

                await new DemoTurn(sender, roster, province, each, planned, index, cancellationToken).DoAsync();
            }
        }
    }

    // What an agency has issued for a counter goes there together, shortly before the first of it is confirmed.
    private async Task SendResultsAsync(List<DemoCase> together, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var clerk = roster.Of(together[0].Agency.Id, Role.RecordsClerk, together[0].Version.Division, province.Time.Day(at), 0);
        await sender.SendAsync(new HandOverResults([.. together.Select(each => each.Id.Value)]), clerk, at, "results/" + string.Join('+', together.Select(each => each.Name)), cancellationToken);
        together.ForEach(each => each.IsResultSent = true);
    }

    private async Task HandOverAsync(List<DemoCase> together, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var clerk = roster.Clerk(together[0].Counter.Id, province.Time.Day(at), 0);
        var name = "slip/" + string.Join('+', together.Select(each => each.Name));
        var handed = await sender.SendAsync(new HandOverDossiers([.. together.Select(each => each.Id.Value)]), clerk, at, name, cancellationToken);
        foreach (var each in together)
        {
            each.Slip = new SlipId(handed.Slips.First(slip => slip.AgencyName == each.Agency.Name).Id);
            each.Stamp++;
            each.Step++;
        }
    }
}
