#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Published;

/// <summary>All published decisions, the newest first.</summary>
[OpenToPublic]
public sealed record ListPublishedDecisions : IQuery<PublishedDecisions>;

/// <summary>The decisions.</summary>
/// <param name="Rows">The newest first.</param>
/// <param name="Today">The legal day.</param>
public sealed record PublishedDecisions(IReadOnlyList<DecisionRow> Rows, DateOnly Today);

/// <summary>A decision and how much rests on it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Procedures">How many procedures it published.</param>
/// <param name="Rules">How many receipt rules rest on it.</param>
public sealed record DecisionRow(CatalogueDecision Decision, int Procedures, int Rules);

/// <summary>Answers it.</summary>
public sealed class ListPublishedDecisionsHandler(ICurrentProvince current, TimeProvider time) : IRequestHandler<ListPublishedDecisions, PublishedDecisions>
{
    /// <inheritdoc/>
    public async Task<PublishedDecisions> Handle(ListPublishedDecisions request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var catalogue = province.Catalogue;
        var procedures = catalogue.Versions.Where(version => version.DecisionId is not null).ToLookup(version => version.DecisionId!.Value, version => version.ProcedureId);
        var rules = catalogue.Rules.ToLookup(rule => rule.DecisionId);
        return new PublishedDecisions(
            [.. catalogue.Decisions
                .OrderByDescending(decision => decision.SignedOn ?? decision.Valid.From)
                .ThenBy(decision => decision.Key, StringComparer.Ordinal)
                .Select(decision => new DecisionRow(decision, procedures[decision.Id].Distinct().Count(), rules[decision.Id].Count()))],
            province.Time.Day(time.GetUtcNow()));
    }
}
