#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Accounts;

/// <summary>Requests for accounts: of all units for the Office, of one's own for a unit; those that wait in the order they came, decided ones newest first.</summary>
[AllowedTo(Role.AgencyLeader, Role.UnitAdministrator, Role.ProvincialOffice)]
public sealed record ListAccountRequests(bool AreWaiting, int Page) : IQuery<AccountRequestList>;

/// <summary>A page of them.</summary>
public sealed record AccountRequestList(IReadOnlyList<AccountRequestRow> Rows, int Waiting, int Page, bool HasMore);

/// <summary>Answers it.</summary>
public sealed class ListAccountRequestsHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListAccountRequests, AccountRequestList>
{
    private const int PageSize = 50;
    private const int MostPages = 1000;

    /// <inheritdoc/>
    public async Task<AccountRequestList> Handle(ListAccountRequests request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var page = Math.Clamp(request.Page, 1, MostPages);
        var visible = db.AccountRequests.AsNoTracking().VisibleTo(on.By);
        var waiting = await visible.CountAsync(asked => asked.State == AccountRequestState.Submitted, cancellationToken);
        var wanted = request.AreWaiting
            ? visible.Where(asked => asked.State == AccountRequestState.Submitted).OrderBy(asked => asked.RequestedAt).ThenBy(asked => asked.Id)
            : visible.Where(asked => asked.State != AccountRequestState.Submitted).OrderByDescending(asked => asked.DecidedAt).ThenBy(asked => asked.Id);
        var rows = await wanted.Skip((page - 1) * PageSize).Take(PageSize + 1).ToListAsync(cancellationToken);
        return new AccountRequestList([.. rows.Take(PageSize).Select(asked => AccountRequestRow.Of(asked, province))], waiting, page, rows.Count > PageSize);
    }
}
