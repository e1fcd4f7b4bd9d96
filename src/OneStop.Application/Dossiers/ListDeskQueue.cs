#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>What an officer, head, leader or records clerk must do now, most urgent first.</summary>
/// <param name="View">Which of the desk's lists.</param>
/// <param name="Filter">By promised date.</param>
/// <param name="Page">From 1.</param>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk)]
public sealed record ListDeskQueue(DeskView View, DueFilter Filter, int Page) : IQuery<DeskQueue>;

/// <summary>The desk's lists.</summary>
public enum DeskView
{
    /// <summary>To do.</summary>
    Mine,

    /// <summary>Passed on by this person and still open.</summary>
    Sent,

    /// <summary>The clock stands still.</summary>
    Waiting,
}

/// <summary>One page of a desk list.</summary>
public sealed record DeskQueue(IReadOnlyList<DossierRow> Rows, DueCounts Counts, int Waiting, int Sent, int Page, bool HasMore);

/// <summary>Answers it.</summary>
public sealed class ListDeskQueueHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<ListDeskQueue, DeskQueue>
{
    private const int PageSize = 50;

    // Beyond any real queue; keeps an address typed by hand from overflowing.
    private const int MostPages = 10_000;

    /// <inheritdoc/>
    public async Task<DeskQueue> Handle(ListDeskQueue request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var windows = DueWindows.At(province, on.At);
        var mine = Mine(db.Dossiers, on.By);
        var waiting = Waiting(db.Dossiers, on.By);
        var sent = Sent(db.Dossiers, on.By);
        var page = Math.Clamp(request.Page, 1, MostPages);
        var source = request.View switch
        {
            DeskView.Mine => mine.Where(windows.Only(request.Filter)),
            DeskView.Sent => sent,
            DeskView.Waiting => waiting,
        };
        var shown = await rows.ReadAsync(
            source.OrderBy(dossier => dossier.DueAt).ThenBy(dossier => dossier.Code).Skip((page - 1) * PageSize).Take(PageSize + 1),
            province,
            cancellationToken);
        return new DeskQueue(
            [.. shown.Take(PageSize)],
            await DueCounts.OfAsync(mine, windows, cancellationToken),
            await waiting.CountAsync(cancellationToken),
            await sent.CountAsync(cancellationToken),
            page,
            shown.Count > PageSize);
    }

    /// <summary>Open dossiers whose current step is this person's to do.</summary>
    public static IQueryable<Dossier> Mine(IQueryable<Dossier> dossiers, Duty duty) => OfDivision(dossiers, duty).Where(dossier =>
        dossier.HolderAgencyId == duty.AgencyId
        && dossier.StepRole == duty.Role
        && (dossier.AssigneeId == null || dossier.AssigneeId == duty.StaffId || dossier.AssigneeId == duty.OnBehalfOf));

    private static IQueryable<Dossier> Sent(IQueryable<Dossier> dossiers, Duty duty) => dossiers.Where(dossier =>
        dossier.HolderAgencyId == duty.AgencyId
        && !(dossier.StepRole == duty.Role && (dossier.AssigneeId == null || dossier.AssigneeId == duty.StaffId || dossier.AssigneeId == duty.OnBehalfOf))
        && dossier.Steps.Any(step => step.StaffId == duty.StaffId && step.FinishedAt != null));

    private static IQueryable<Dossier> Waiting(IQueryable<Dossier> dossiers, Duty duty) => OfDivision(dossiers, duty).Where(dossier =>
        dossier.CompetentAgencyId == duty.AgencyId
        && dossier.HolderCounterId != null
        && (dossier.Status == DossierStatus.AwaitingSupplement || dossier.Status == DossierStatus.AwaitingPayment));

    private static IQueryable<Dossier> OfDivision(IQueryable<Dossier> dossiers, Duty duty) => duty.Division is null
        ? dossiers
        : dossiers.Where(dossier => dossier.Division == null || dossier.Division == duty.Division);
}
