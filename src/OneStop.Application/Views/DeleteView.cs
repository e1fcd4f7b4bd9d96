#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Views;

/// <summary>Forgets one of one's own views; answers with its name.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk, Role.ProvincialOffice)]
public sealed record DeleteView(Guid Id) : ICommand<string>;

/// <summary>Carries it out.</summary>
public sealed class DeleteViewHandler(IAppDb db, ICurrentDuty current) : IRequestHandler<DeleteView, string>
{
    /// <inheritdoc/>
    public async Task<string> Handle(DeleteView request, CancellationToken cancellationToken)
    {
        var (person, id) = (current.Require().StaffId, new SavedViewId(request.Id));
        var view = await db.SavedViews.FirstOrDefaultAsync(each => each.Id == id && each.StaffId == person, cancellationToken) ?? throw new NotFoundException("View");
        db.SavedViews.Remove(view);
        await db.SaveChangesAsync(cancellationToken);
        return view.Name;
    }
}
