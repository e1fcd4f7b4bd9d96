#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Views;

namespace OneStop.Application.Views;

/// <summary>Keeps how a list is looked at under a name; a view of that name is replaced.</summary>
/// <param name="List">Of which list.</param>
/// <param name="Name">The name.</param>
/// <param name="Query">The list's query string.</param>
/// <param name="IsShared">People of the same agency and role may choose it too.</param>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk, Role.ProvincialOffice)]
public sealed record SaveView(WorkList List, string? Name, string? Query, bool IsShared) : ICommand<Guid>;

/// <summary>Checks the name.</summary>
public sealed class SaveViewValidator : AbstractValidator<SaveView>
{
    /// <summary>The rules.</summary>
    public SaveViewValidator()
    {
        RuleFor(command => command.Name).ViewName();
        RuleFor(command => command.Query).MaximumLength(SavedView.LongestQuery).WithMessage("Cách xem này quá dài để lưu. Hãy bớt điều kiện lọc.");
    }
}

/// <summary>Rules for names of views.</summary>
internal static class ViewNameRules
{
    /// <summary>A name is there and short.</summary>
    public static IRuleBuilderOptions<T, string?> ViewName<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(name => VietnameseText.Clean(name).Length > 0).WithMessage("Hãy đặt tên cho cách xem.")
        .MaximumLength(SavedView.LongestName).WithMessage($"Tên dài tối đa {SavedView.LongestName} ký tự.");
}

/// <summary>Carries it out.</summary>
public sealed class SaveViewHandler(IAppDb db, ICurrentDuty current, ICurrentTenant tenant, TimeProvider time) : IRequestHandler<SaveView, Guid>
{
    /// <summary>Most views of one person for a list.</summary>
    public const int Most = 30;

    /// <inheritdoc/>
    public async Task<Guid> Handle(SaveView request, CancellationToken cancellationToken)
    {
        var (duty, name, query) = (current.Require(), VietnameseText.Clean(request.Name), request.Query ?? string.Empty);
        var own = await db.SavedViews.Where(view => view.StaffId == duty.StaffId && view.List == request.List).ToListAsync(cancellationToken);
        var view = own.Find(each => each.Name == name);
        if (view is null)
        {
            if (own.Count >= Most)
            {
                Refusal.ThrowIf(new Refusal(RefusalCodes.ViewTooMany).With("most", $"{Most}"));
            }

            view = new SavedView
            {
                TenantId = tenant.Tenant.Id,
                Id = Id.New<SavedViewId>(),
                StaffId = duty.StaffId,
                List = request.List,
                Name = name,
                Query = query,
                AgencyId = duty.AgencyId,
                Role = duty.Role,
                SavedAt = time.GetUtcNow(),
            };
            db.SavedViews.Add(view);
        }

        (view.Query, view.IsShared, view.SavedAt) = (query, request.IsShared, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return view.Id.Value;
    }
}
