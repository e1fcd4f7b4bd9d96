using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>May this counter receive this procedure on this day, why, and who is competent.</summary>
public sealed record ReceiptVerdict
{
    /// <summary>Why not; null when it may.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The rule that allows it; null when refused.</summary>
    public ReceiptRule? Rule { get; init; }

    /// <summary>The decision behind the rule (or behind the refusal, where one speaks of it).</summary>
    public CatalogueDecision? Decision { get; init; }

    /// <summary>The version in force; null when the procedure is not in force.</summary>
    public ProcedureVersion? Version { get; init; }

    /// <summary>The competent agency; null while the applicant's commune must still be named.</summary>
    public Agency? CompetentAgency { get; init; }

    /// <summary>Where it may be received instead, nearest first; empty when allowed.</summary>
    public IReadOnlyList<Counter> Elsewhere { get; init; } = [];

    /// <summary>Every rule about the procedure that was looked at, and why each helps or does not; empty where there is nothing to receive.</summary>
    public IReadOnlyList<RuleReading> Readings { get; init; } = [];

    /// <summary>Why the result may not be returned that way and there; null where it may, or where nothing is received.</summary>
    public Refusal? RefusalToReturn(CollectionWay way, Counter place, Counter receiving) =>
        Rule is null || CompetentAgency is null || Rule.LetsReturn(way, place, receiving, CompetentAgency)
            ? null
            : new Refusal(RefusalCodes.ReceiptReturnPlace, $"{Rule.Article} {Decision!.Number}").With("places", string.Join(", ", Rule.ReturnPlaces.Order().Select(each => each.ToText())));

    /// <summary>Whether it may be received here.</summary>
    public bool IsAllowed => Refusal is null;

    /// <summary>Received away from the competent agency's own counter, by a rule that asks for no boundary; true while the agency is not known.</summary>
    public bool IsLocationIndependent { get; init; }
}
