using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Views;

/// <summary>Reads lists of open dossiers as their address says: rows and counts, each in one statement.</summary>
public sealed class WorkLists(IAppDb db, DossierRows rows)
{
    /// <summary>Rows on one page.</summary>
    public const int PageSize = 50;

    /// <summary>One page of a list, with what further narrowing would leave.</summary>
    public async Task<WorkPage> ReadAsync(WorkFilter filter, Occasion on, Province province, CancellationToken cancellationToken)
    {
        var shown = await rows.ReadAsync(Page(filter, on, province).Take(PageSize + 1), province, cancellationToken);
        var groups = await GroupsAsync(filter, on, province, cancellationToken);
        var page = shown.Take(PageSize).ToList();
        return new WorkPage(
            [.. page.Select(row => (row, WorkCursor.Of(row, filter, province)))],
            new WorkFacets(groups, filter),
            shown.Count > PageSize ? WorkCursor.Of(page[^1], filter, province) : null);
    }

    /// <summary>The next dossier of a list after the filter's place, or its first when there is none; null when it is empty.</summary>
    public async Task<NextDossier?> NextAsync(WorkFilter filter, DossierId except, Occasion on, Province province, CancellationToken cancellationToken)
    {
        return await FirstAsync(filter) ?? (filter.After is null ? null : await FirstAsync(filter with { After = null }));

        async Task<NextDossier?> FirstAsync(WorkFilter from)
        {
            var found = await rows.ReadAsync(Page(from, on, province).Where(dossier => dossier.Id != except).Take(1), province, cancellationToken);
            return found is [var row] ? new NextDossier(row.Code, WorkCursor.Of(row, from, province)) : null;
        }
    }

    private IQueryable<Dossier> Page(WorkFilter filter, Occasion on, Province province)
    {
        var source = Chosen(Base(filter, on, province), filter, province);
        if (filter.State is { } state)
        {
            source = source.Where(WorkStates.Only(state));
        }

        return WorkOrder.Apply(ByDue(source, filter.Due, DueWindows.At(province, on.At)), filter);
    }

    // What no count is made of.
    private IQueryable<Dossier> Base(WorkFilter filter, Occasion on, Province province)
    {
        var source = DossierSearch.Narrow(DeskViews.Of(filter.View, db.Dossiers, on.By), filter.Query, db, province);
        return filter.Step switch
        {
            StepDue.All => source,
            StepDue.Overdue => ByStep(source, on.At),
            StepDue.Today => ByStep(source, DueWindows.At(province, on.At).Tomorrow),
        };
    }

    private static IQueryable<Dossier> ByStep(IQueryable<Dossier> source, DateTimeOffset before) =>
        source.Where(dossier => dossier.PausedAt == null && dossier.FinishedAt == null && dossier.Steps.Any(step => step.FinishedAt == null && step.DeadlineAt < before));

    private static IQueryable<Dossier> Chosen(IQueryable<Dossier> source, WorkFilter filter, Province province)
    {
        if (filter.Procedure is { Length: > 0 } code)
        {
            var procedure = province.Catalogue.Find(code)?.Id;
            source = source.Where(dossier => dossier.ProcedureId == procedure);
        }

        if (filter.Counter is { Length: > 0 } counterKey)
        {
            var counters = province.Directory.Counters.Where(counter => counter.Key == counterKey).Select(counter => counter.Id).ToList();
            source = source.Where(dossier => counters.Contains(dossier.ReceivingCounterId));
        }

        if (filter.Agency is { Length: > 0 } agencyKey)
        {
            var agencies = province.Directory.Agencies.Where(agency => agency.Key == agencyKey).Select(agency => agency.Id).ToList();
            source = source.Where(dossier => agencies.Contains(dossier.CompetentAgencyId));
        }

        if (filter.Assignee == WorkFilter.Nobody)
        {
            source = source.Where(dossier => dossier.AssigneeId == null);
        }
        else if (filter.Assignee is { Length: > 0 } text)
        {
            StaffId? person = new StaffId(Guid.TryParse(text, out var id) ? id : Guid.Empty);
            source = source.Where(dossier => dossier.AssigneeId == person);
        }

        return source;
    }

    // Whose clock stands still, or is over, is not late (the scale of LatenessReader).
    private static IQueryable<Dossier> ByDue(IQueryable<Dossier> source, DueFilter due, DueWindows windows) => due == DueFilter.All
        ? source
        : source.Where(dossier => dossier.PausedAt == null && dossier.FinishedAt == null && dossier.DueAt != null).Where(windows.Only(due));

    private async Task<IReadOnlyList<WorkGroup>> GroupsAsync(WorkFilter filter, Occasion on, Province province, CancellationToken cancellationToken)
    {
        var windows = DueWindows.At(province, on.At);
        var source = Base(filter, on, province);
        return filter.View == DeskView.Province
            ? await OfProvinceAsync(Chosen(source, filter with { Agency = null }, province), windows, province, cancellationToken)
            : await OfDeskAsync(source, windows, province, cancellationToken);
    }

    private async Task<IReadOnlyList<WorkGroup>> OfDeskAsync(IQueryable<Dossier> source, DueWindows windows, Province province, CancellationToken cancellationToken)
    {
        var (today, tomorrow, afterSoon) = windows;
        var groups = await source
            .GroupBy(dossier => new { dossier.Status, dossier.StepKind, dossier.ProcedureId, dossier.ReceivingCounterId, dossier.CompetentAgencyId, dossier.AssigneeId })
            .Select(all => new
            {
                all.Key,
                AssigneeName = db.StaffMembers.Where(person => person.Id == all.Key.AssigneeId).Select(person => person.FullName).FirstOrDefault(),
                All = all.Count(),
                Overdue = all.Count(dossier => dossier.PausedAt == null && dossier.FinishedAt == null && dossier.DueAt < today),
                Today = all.Count(dossier => dossier.PausedAt == null && dossier.FinishedAt == null && dossier.DueAt >= today && dossier.DueAt < tomorrow),
                Soon = all.Count(dossier => dossier.PausedAt == null && dossier.FinishedAt == null && dossier.DueAt >= tomorrow && dossier.DueAt < afterSoon),
                OnTrack = all.Count(dossier => dossier.PausedAt == null && dossier.FinishedAt == null && dossier.DueAt >= afterSoon),
            })
            .ToListAsync(cancellationToken);
        var day = province.Time.Day(windows.Today);
        return [.. groups.Select(group => new WorkGroup(
            WorkStates.Of(group.Key.Status, group.Key.StepKind),
            Choice(group.Key.ProcedureId, day, province.Catalogue),
            Choice(group.Key.ReceivingCounterId, province),
            Choice(group.Key.CompetentAgencyId, province),
            group.Key.AssigneeId is { } person ? new WorkChoice(person.Value.ToString(), group.AssigneeName ?? string.Empty) : new WorkChoice(WorkFilter.Nobody, "Chưa giao ai"),
            group.All,
            group.Overdue,
            group.Today,
            group.Soon,
            group.OnTrack))];
    }

    // Of a whole province there are too many procedures and counters to count by.
    private static async Task<IReadOnlyList<WorkGroup>> OfProvinceAsync(IQueryable<Dossier> source, DueWindows windows, Province province, CancellationToken cancellationToken)
    {
        var (today, tomorrow, afterSoon) = windows;
        var groups = await source
            .GroupBy(dossier => new { dossier.Status, dossier.StepKind, dossier.CompetentAgencyId })
            .Select(all => new
            {
                all.Key,
                All = all.Count(),
                Overdue = all.Count(dossier => dossier.PausedAt == null && dossier.FinishedAt == null && dossier.DueAt < today),
                Today = all.Count(dossier => dossier.PausedAt == null && dossier.FinishedAt == null && dossier.DueAt >= today && dossier.DueAt < tomorrow),
                Soon = all.Count(dossier => dossier.PausedAt == null && dossier.FinishedAt == null && dossier.DueAt >= tomorrow && dossier.DueAt < afterSoon),
                OnTrack = all.Count(dossier => dossier.PausedAt == null && dossier.FinishedAt == null && dossier.DueAt >= afterSoon),
            })
            .ToListAsync(cancellationToken);
        return [.. groups.Select(group => new WorkGroup(
            WorkStates.Of(group.Key.Status, group.Key.StepKind), null, null, Choice(group.Key.CompetentAgencyId, province), null, group.All, group.Overdue, group.Today, group.Soon, group.OnTrack))];
    }

    private static WorkChoice Choice(ProcedureId id, DateOnly day, ProcedureCatalogue catalogue) =>
        new(catalogue.Procedure(id).Code, (catalogue.VersionOn(id, day) ?? catalogue.VersionsOf(id)[^1]).Name);

    private static WorkChoice Choice(CounterId id, Province province)
    {
        var counter = province.Directory.Counter(id);
        return new WorkChoice(counter.Key, counter.ShortName);
    }

    private static WorkChoice Choice(AgencyId id, Province province)
    {
        var agency = province.Directory.Agency(id);
        return new WorkChoice(agency.Key, agency.ShortName);
    }
}
