#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Views;

/// <summary>Gives one of one's own views another name, and shares it or not.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk, Role.ProvincialOffice)]
public sealed record RenameView(Guid Id, string? Name, bool IsShared) : ICommand<bool>;

/// <summary>Checks the name.</summary>
public sealed class RenameViewValidator : AbstractValidator<RenameView>
{
    /// <summary>The rules.</summary>
    public RenameViewValidator()
    {
        RuleFor(command => command.Name).ViewName();
    }
}

/// <summary>Carries it out.</summary>
public sealed class RenameViewHandler(IAppDb db, ICurrentDuty current) : IRequestHandler<RenameView, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(RenameView request, CancellationToken cancellationToken)
    {
        var (person, id, name) = (current.Require().StaffId, new SavedViewId(request.Id), VietnameseText.Clean(request.Name));
        var view = await db.SavedViews.FirstOrDefaultAsync(each => each.Id == id && each.StaffId == person, cancellationToken) ?? throw new NotFoundException("View");
        if (await db.SavedViews.AnyAsync(each => each.StaffId == person && each.List == view.List && each.Name == name && each.Id != id, cancellationToken))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.ViewNameTaken).With("name", name));
        }

        (view.Name, view.IsShared) = (name, request.IsShared);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
