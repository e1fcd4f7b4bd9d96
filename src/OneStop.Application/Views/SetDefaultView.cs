#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Views;

namespace OneStop.Application.Views;

/// <summary>The list opens so for the person from now on; null lets it open as it is.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk, Role.ProvincialOffice)]
public sealed record SetDefaultView(WorkList List, string? Query) : ICommand<bool>;

/// <summary>Checks the query string.</summary>
public sealed class SetDefaultViewValidator : AbstractValidator<SetDefaultView>
{
    /// <summary>The rules.</summary>
    public SetDefaultViewValidator()
    {
        RuleFor(command => command.Query).MaximumLength(SavedView.LongestQuery).WithMessage("Cách xem này quá dài để lưu. Hãy bớt điều kiện lọc.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class SetDefaultViewHandler(IAppDb db, ICurrentDuty current, ICurrentTenant tenant, TimeProvider time) : IRequestHandler<SetDefaultView, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(SetDefaultView request, CancellationToken cancellationToken)
    {
        var person = current.Require().StaffId;
        var kept = await db.DefaultViews.FirstOrDefaultAsync(view => view.StaffId == person && view.List == request.List, cancellationToken);
        if (string.IsNullOrEmpty(request.Query))
        {
            if (kept is not null)
            {
                db.DefaultViews.Remove(kept);
            }
        }
        else if (kept is not null)
        {
            (kept.Query, kept.SavedAt) = (request.Query, time.GetUtcNow());
        }
        else
        {
            db.DefaultViews.Add(new DefaultView { TenantId = tenant.Tenant.Id, StaffId = person, List = request.List, Query = request.Query, SavedAt = time.GetUtcNow() });
        }

        await db.SaveChangesAsync(cancellationToken);
        return !string.IsNullOrEmpty(request.Query);
    }
}
