#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Views;

namespace OneStop.Application.Views;

/// <summary>The query string a list opens with for the person; null when they chose none.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk, Role.ProvincialOffice)]
public sealed record GetDefaultView(WorkList List) : IQuery<string?>;

/// <summary>Answers it.</summary>
public sealed class GetDefaultViewHandler(IAppDb db, ICurrentDuty current) : IRequestHandler<GetDefaultView, string?>
{
    /// <inheritdoc/>
    public Task<string?> Handle(GetDefaultView request, CancellationToken cancellationToken)
    {
        var person = current.Require().StaffId;
        return db.DefaultViews.Where(view => view.StaffId == person && view.List == request.List).Select(view => view.Query).FirstOrDefaultAsync(cancellationToken);
    }
}
