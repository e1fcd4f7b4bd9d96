#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Published;

/// <summary>A published decision and what it changed.</summary>
[OpenToPublic]
public sealed record GetPublishedDecision(Guid Id) : IQuery<PublishedDecision>;

/// <summary>A decision for those who want to read what rests on it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Today">The legal day.</param>
/// <param name="Versions">The versions it published, by field and code.</param>
/// <param name="Rules">The receipt rules that rest on it.</param>
public sealed record PublishedDecision(CatalogueDecision Decision, DateOnly Today, IReadOnlyList<DecisionVersion> Versions, IReadOnlyList<DecisionRule> Rules);

/// <summary>A version that a decision published.</summary>
/// <param name="Row">The version.</param>
/// <param name="IsFirst">The procedure was new with it.</param>
public sealed record DecisionVersion(PublishedRow Row, bool IsFirst);

/// <summary>A receipt rule that rests on a decision.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Procedure">The one procedure it is for; null for all of its field and level.</param>
public sealed record DecisionRule(ReceiptRule Rule, PublishedRow? Procedure);

/// <summary>Answers it.</summary>
public sealed class GetPublishedDecisionHandler(ICurrentProvince current, TimeProvider time) : IRequestHandler<GetPublishedDecision, PublishedDecision>
{
    /// <inheritdoc/>
    public async Task<PublishedDecision> Handle(GetPublishedDecision request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var catalogue = province.Catalogue;
        var decision = catalogue.FindDecision(new DecisionId(request.Id)) ?? throw new NotFoundException("CatalogueDecision");
        var today = province.Time.Day(time.GetUtcNow());
        var rows = new PublishedRows(province, today);
        var order = new FieldOrder();
        return new PublishedDecision(
            decision,
            today,
            [.. catalogue.Versions
                .Where(version => version.DecisionId == decision.Id)
                .Select(version => new DecisionVersion(rows.Of(version), catalogue.VersionsOf(version.ProcedureId)[0].Id == version.Id))
                .OrderBy(each => order.KeyOf(each.Row.Version.Field), StringComparer.Ordinal)
                .ThenBy(each => each.Row.Code, StringComparer.Ordinal)],
            [.. catalogue.Rules
                .Where(rule => rule.DecisionId == decision.Id)
                .OrderBy(rule => rule.Valid.From)
                .ThenBy(rule => rule.Key, StringComparer.Ordinal)
                .Select(rule => new DecisionRule(rule, rule.ProcedureId is { } id && catalogue.KnownAs(id, rule.Valid.From) is { } known ? rows.Of(known) : null))]);
    }
}
