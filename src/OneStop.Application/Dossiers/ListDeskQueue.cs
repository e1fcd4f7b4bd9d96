#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Views;
using OneStop.Domain.Accounts;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>What an officer, head, leader or records clerk must do now, most urgent first, or as the filter says.</summary>
/// <param name="Filter">Which list, narrowed and sorted how; the province's list is the Office's own.</param>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk)]
public sealed record ListDeskQueue(WorkFilter Filter) : IQuery<DeskQueue>;

/// <summary>The lists of open dossiers.</summary>
public enum DeskView
{
    /// <summary>To do.</summary>
    Mine,

    /// <summary>All that are open at the agency.</summary>
    Agency,

    /// <summary>Passed on by this person and still open.</summary>
    Sent,

    /// <summary>The clock stands still.</summary>
    Waiting,

    /// <summary>Others' dossiers about which the agency's opinion is waited for.</summary>
    Consulted,

    /// <summary>All that are open in the province.</summary>
    Province,
}

/// <summary>One page of a desk list.</summary>
/// <param name="Page">Its rows and counts.</param>
/// <param name="Views">How many each of the desk's lists holds, not narrowed.</param>
public sealed record DeskQueue(WorkPage Page, IReadOnlyDictionary<DeskView, int> Views);

/// <summary>Answers it, in three statements.</summary>
public sealed class ListDeskQueueHandler(IAppDb db, Occasions occasions, WorkLists lists) : IRequestHandler<ListDeskQueue, DeskQueue>
{
    /// <inheritdoc/>
    public async Task<DeskQueue> Handle(ListDeskQueue request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var filter = request.Filter.View == DeskView.Province ? request.Filter with { View = DeskView.Agency } : request.Filter;
        var (mine, agency, sent, waiting, consulted) = (Of(DeskView.Mine), Of(DeskView.Agency), Of(DeskView.Sent), Of(DeskView.Waiting), Of(DeskView.Consulted));
        var views = await db.StaffMembers.Where(person => person.Id == on.By.StaffId)
            .Select(_ => new { Mine = mine.Count(), Agency = agency.Count(), Sent = sent.Count(), Waiting = waiting.Count(), Consulted = consulted.Count() })
            .FirstAsync(cancellationToken);
        return new DeskQueue(
            await lists.ReadAsync(filter, on, province, cancellationToken),
            new Dictionary<DeskView, int>
            {
                [DeskView.Mine] = views.Mine,
                [DeskView.Agency] = views.Agency,
                [DeskView.Consulted] = views.Consulted,
                [DeskView.Waiting] = views.Waiting,
                [DeskView.Sent] = views.Sent,
            });

        IQueryable<Dossier> Of(DeskView view) => DeskViews.Of(view, db.Dossiers, on.By);
    }
}
