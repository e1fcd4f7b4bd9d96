#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Results;

/// <summary>Results at this counter that nobody has collected yet: since when each waits and how often the applicant was reminded. They are kept, never closed.</summary>
/// <param name="Query">What was typed or scanned.</param>
[AllowedTo(Role.CounterClerk)]
public sealed record ListUncollected(string? Query) : IQuery<IReadOnlyList<UncollectedRow>>;

/// <summary>One of them.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Phone">Telephone of the applicant.</param>
/// <param name="HasEmail">The applicant gave an address to write to.</param>
/// <param name="IsPosted">The applicant asked for it by post.</param>
/// <param name="ReadyLocal">Since when it waits, wall clock.</param>
/// <param name="WorkingDays">For how many working days.</param>
/// <param name="Mails">How often the applicant was reminded by mail.</param>
/// <param name="Calls">How often otherwise, by telephone for instance.</param>
/// <param name="LastLocal">When for the last time; null when never.</param>
public sealed record UncollectedRow(DossierRow Dossier, string Phone, bool HasEmail, bool IsPosted, DateTime ReadyLocal, int WorkingDays, int Mails, int Calls, DateTime? LastLocal)
{
    /// <summary>From when on a result waits long.</summary>
    public const int Long = 10;

    /// <summary>It waits long for somebody to come; one that is posted waits for nobody.</summary>
    public bool IsLong => WorkingDays >= Long && !IsPosted;
}

/// <summary>Answers it.</summary>
public sealed class ListUncollectedHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<ListUncollected, IReadOnlyList<UncollectedRow>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<UncollectedRow>> Handle(ListUncollected request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var here = on.By.CounterId!.Value;
        var clock = province.Clock.Of(province.Directory.Counter(here).AgencyId);
        var waiting = DossierSearch.Narrow(db.Dossiers.Where(dossier => dossier.HolderCounterId == here && dossier.Status == DossierStatus.Finished), request.Query, db, province)
            .OrderBy(dossier => dossier.FinishedAt).ThenBy(dossier => dossier.Code)
            .Take(ListCounterDossiersHandler.Most);
        var shown = await rows.ReadAsync(waiting, province, cancellationToken);
        var known = await waiting.AsNoTracking().Select(dossier => new
        {
            dossier.Id,
            dossier.Applicant.Phone,
            HasEmail = dossier.Applicant.Email != null,
            dossier.CollectionWay,
            FinishedAt = dossier.FinishedAt!.Value,
            Mails = db.CollectionReminders.Where(reminder => reminder.DossierId == dossier.Id).Select(reminder => reminder.RemindedAt).ToList(),
            Calls = dossier.Events.Where(line => line.Act == DossierAct.RemindCollection).Select(line => line.At).ToList(),
        }).AsSplitQuery().ToDictionaryAsync(each => each.Id.Value, cancellationToken);
        return [.. shown.Where(row => known.ContainsKey(row.Id)).Select(row =>
        {
            var each = known[row.Id];
            var reminded = each.Mails.Concat(each.Calls).ToList();
            return new UncollectedRow(
                row,
                each.Phone,
                each.HasEmail,
                each.CollectionWay == CollectionWay.Post,
                province.Time.Local(each.FinishedAt),
                UncollectedTime.WorkingDays(province.Time.Day(each.FinishedAt), province.Time.Day(on.At), clock.Calendar),
                each.Mails.Count,
                each.Calls.Count,
                reminded.Count == 0 ? null : province.Time.Local(reminded.Max()));
        })];
    }
}
