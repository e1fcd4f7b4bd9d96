#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Guidance;

/// <summary>Guidance and refusals this counter has issued today, the newest first.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record ListCounterForms : IQuery<IReadOnlyList<CounterFormRow>>;

/// <summary>Answers it.</summary>
public sealed class ListCounterFormsHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListCounterForms, IReadOnlyList<CounterFormRow>>
{
    private const int Most = 100;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CounterFormRow>> Handle(ListCounterForms request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var windows = DueWindows.At(province, on.At);
        var forms = await db.CounterGuidances.AsNoTracking()
            .Where(guidance => guidance.CounterId == on.By.CounterId && guidance.IssuedAt >= windows.Today && guidance.IssuedAt < windows.Tomorrow)
            .OrderByDescending(guidance => guidance.IssuedAt)
            .Take(Most)
            .Join(db.IssuedForms, guidance => guidance.FormId, form => form.Id, (guidance, form) => form)
            .ToListAsync(cancellationToken);
        return [.. forms.OrderByDescending(form => form.IssuedAt).Select(form => CounterFormRow.Of(form, province))];
    }
}
