#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Views;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Office;

/// <summary>Every open dossier of the province, or those about which the Office itself is asked for its opinion, narrowed and sorted as the filter says.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record ListProvinceDossiers(WorkFilter Filter) : IQuery<ProvinceDossiers>;

/// <summary>One page of them.</summary>
/// <param name="Page">Its rows and counts.</param>
/// <param name="Asked">Dossiers about which the Office is asked for its opinion.</param>
/// <param name="Counters">Counters in operation: what the list can be narrowed to.</param>
public sealed record ProvinceDossiers(WorkPage Page, int Asked, IReadOnlyList<WorkChoice> Counters);

/// <summary>Answers it, in three statements.</summary>
public sealed class ListProvinceDossiersHandler(IAppDb db, Occasions occasions, WorkLists lists) : IRequestHandler<ListProvinceDossiers, ProvinceDossiers>
{
    /// <inheritdoc/>
    public async Task<ProvinceDossiers> Handle(ListProvinceDossiers request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        return new ProvinceDossiers(
            await lists.ReadAsync(request.Filter.View == DeskView.Consulted ? request.Filter : request.Filter with { View = DeskView.Province }, on, province, cancellationToken),
            await DeskViews.Of(DeskView.Consulted, db.Dossiers, on.By).CountAsync(cancellationToken),
            [.. province.Directory.CountersOn(province.Time.Day(on.At)).Select(counter => new WorkChoice(counter.Key, counter.ShortName))]);
    }
}
