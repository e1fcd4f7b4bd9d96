#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Views;

namespace OneStop.Application.Views;

/// <summary>The views a person may choose from for a list: their own, and those colleagues of the same agency and role share.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk, Role.ProvincialOffice)]
public sealed record ListViews(WorkList List) : IQuery<ViewChoices>;

/// <summary>Views to choose from.</summary>
/// <param name="Views">By name, one's own first.</param>
/// <param name="Default">The query string the list opens with; null when none was chosen.</param>
public sealed record ViewChoices(IReadOnlyList<ViewChoice> Views, string? Default);

/// <summary>A view to choose.</summary>
/// <param name="Id">The view.</param>
/// <param name="Name">Its name.</param>
/// <param name="Query">The list's query string.</param>
/// <param name="IsOwn">Whether it is the person's own.</param>
/// <param name="IsShared">Whether colleagues see it.</param>
/// <param name="Owner">Whose it is.</param>
public sealed record ViewChoice(Guid Id, string Name, string Query, bool IsOwn, bool IsShared, string Owner);

/// <summary>Answers it, in two statements.</summary>
public sealed class ListViewsHandler(IAppDb db, ICurrentDuty current) : IRequestHandler<ListViews, ViewChoices>
{
    private const int Most = 60;

    /// <inheritdoc/>
    public async Task<ViewChoices> Handle(ListViews request, CancellationToken cancellationToken)
    {
        var duty = current.Require();
        var views = await db.SavedViews.AsNoTracking()
            .Where(view => view.List == request.List && (view.StaffId == duty.StaffId || (view.IsShared && view.AgencyId == duty.AgencyId && view.Role == duty.Role)))
            .Select(view => new { View = view, Owner = db.StaffMembers.Where(person => person.Id == view.StaffId).Select(person => person.FullName).First() })
            .Take(Most)
            .ToListAsync(cancellationToken);
        var standard = await db.DefaultViews.Where(view => view.StaffId == duty.StaffId && view.List == request.List).Select(view => view.Query).FirstOrDefaultAsync(cancellationToken);
        return new ViewChoices(
            [
                .. views.Select(each => new ViewChoice(each.View.Id.Value, each.View.Name, each.View.Query, each.View.StaffId == duty.StaffId, each.View.IsShared, each.Owner))
                    .OrderByDescending(view => view.IsOwn)
                    .ThenByName(view => view.Name),
            ],
            standard);
    }
}
