using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Catalogue;

/// <summary>
/// Lets counters receive procedures for a period, resting on an article of a decision. Without a rule nothing is received.
/// A list that is empty narrows nothing.
/// </summary>
public sealed class ReceiptRule : ITenantOwned
{
    /// <summary>Stands in a key between the name of the rule and the code of the one procedure it is for.</summary>
    public const char KeyMark = ':';

    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required ReceiptRuleId Id { get; init; }

    /// <summary>Stable ascii name of the rule over time.</summary>
    public required string Key { get; init; }

    /// <summary>The one procedure it is for; null for all of the field and level.</summary>
    public ProcedureId? ProcedureId { get; init; }

    /// <summary>The field of procedures it is for; null for any.</summary>
    public string? Field { get; init; }

    /// <summary>The level of procedures it is for; null for any.</summary>
    public GovernmentLevel? ProcedureLevel { get; init; }

    /// <summary>Levels of counters that may receive.</summary>
    public IReadOnlyList<GovernmentLevel> CounterLevels { get; init; } = [];

    /// <summary>Kinds of counters that may receive.</summary>
    public IReadOnlyList<CounterKind> CounterKinds { get; init; } = [];

    /// <summary>Keys of the counters that may receive, where they are named one by one.</summary>
    public IReadOnlyList<string> CounterKeys { get; init; } = [];

    /// <summary>How far it reaches.</summary>
    public required ReceiptScope Scope { get; init; }

    /// <summary>Ways of submission it lets receive.</summary>
    public IReadOnlyList<Channel> Ways { get; init; } = [];

    /// <summary>Where it lets the result be returned.</summary>
    public IReadOnlyList<ReturnPlace> ReturnPlaces { get; init; } = [];

    /// <summary>The decision it rests on.</summary>
    public required DecisionId DecisionId { get; init; }

    /// <summary>The article, e.g. "khoản 1 Điều 1".</summary>
    public required string Article { get; init; }

    /// <summary>The rule as a clerk would say it.</summary>
    public required string Text { get; init; }

    /// <summary>Days on which it lets receive.</summary>
    public required EffectivePeriod Valid { get; set; }

    /// <summary>The same rule over another period: as it will be, or was.</summary>
    public ReceiptRule Over(EffectivePeriod period) => Copy(Id, period);

    /// <summary>The same rule once more, later.</summary>
    public ReceiptRule Again(EffectivePeriod period) => Copy(Common.Id.New<ReceiptRuleId>(), period);

    /// <summary>Whether it speaks of this procedure at all, whatever the day and counter.</summary>
    public bool IsAbout(ProcedureVersion version) =>
        (ProcedureId is null || ProcedureId == version.ProcedureId)
        && (Field is null || Field == version.Field)
        && (ProcedureLevel is null || ProcedureLevel == version.Level);

    /// <summary>Why it does not name this counter; null where it does. How far it reaches is another question.</summary>
    public RuleMiss? MissOf(Counter counter) => this switch
    {
        _ when CounterLevels.Count > 0 && !CounterLevels.Contains(counter.Level) => RuleMiss.OtherLevel,
        _ when CounterKinds.Count > 0 && !CounterKinds.Contains(counter.Kind) => RuleMiss.OtherKind,
        _ when CounterKeys.Count > 0 && !CounterKeys.Contains(counter.Key, StringComparer.Ordinal) => RuleMiss.NotNamed,
        _ => null,
    };

    /// <summary>Whether a result may be returned that way and there.</summary>
    /// <param name="way">Over the counter or by post.</param>
    /// <param name="place">The counter of collection.</param>
    /// <param name="receiving">Where the dossier is received.</param>
    /// <param name="agency">The competent agency.</param>
    public bool LetsReturn(CollectionWay way, Counter place, Counter receiving, Agency agency) =>
        ReturnPlaces.Count == 0
        || ReturnPlaces.Any(each => each switch
        {
            ReturnPlace.Post => way == CollectionWay.Post,
            ReturnPlace.ReceivingCounter => way == CollectionWay.Counter && place.Id == receiving.Id,
            ReturnPlace.OwnCounter => way == CollectionWay.Counter && place.IsOwnOf(agency),
            ReturnPlace.AnyCounter => way == CollectionWay.Counter,
        });

    private ReceiptRule Copy(ReceiptRuleId id, EffectivePeriod period) => new()
    {
        TenantId = TenantId,
        Id = id,
        Key = Key,
        ProcedureId = ProcedureId,
        Field = Field,
        ProcedureLevel = ProcedureLevel,
        CounterLevels = CounterLevels,
        CounterKinds = CounterKinds,
        CounterKeys = CounterKeys,
        Scope = Scope,
        Ways = Ways,
        ReturnPlaces = ReturnPlaces,
        DecisionId = DecisionId,
        Article = Article,
        Text = Text,
        Valid = period,
    };
}
