#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Views;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Office;

/// <summary>Every open dossier of the province, narrowed and sorted as the filter says.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record ListProvinceDossiers(WorkFilter Filter) : IQuery<ProvinceDossiers>;

/// <summary>One page of them.</summary>
/// <param name="Page">Its rows and counts.</param>
/// <param name="Counters">Counters in operation: what the list can be narrowed to.</param>
public sealed record ProvinceDossiers(WorkPage Page, IReadOnlyList<WorkChoice> Counters);

/// <summary>Answers it, in two statements.</summary>
public sealed class ListProvinceDossiersHandler(Occasions occasions, WorkLists lists) : IRequestHandler<ListProvinceDossiers, ProvinceDossiers>
{
    /// <inheritdoc/>
    public async Task<ProvinceDossiers> Handle(ListProvinceDossiers request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        return new ProvinceDossiers(
            await lists.ReadAsync(request.Filter with { View = DeskView.Province }, on, province, cancellationToken),
            [.. province.Directory.CountersOn(province.Time.Day(on.At)).Select(counter => new WorkChoice(counter.Key, counter.ShortName))]);
    }
}
