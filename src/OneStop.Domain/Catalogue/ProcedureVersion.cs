using System.Collections.Concurrent;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Catalogue;

/// <summary>A procedure as published for a period. A dossier keeps the version it was received under; only the end of its period ever changes.</summary>
public sealed class ProcedureVersion : ITenantOwned
{
    private readonly ConcurrentDictionary<(string? CaseKey, Channel Way), ProcedureTerms> _terms = new();

    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required ProcedureVersionId Id { get; init; }

    /// <summary>The procedure.</summary>
    public required ProcedureId ProcedureId { get; init; }

    /// <summary>The decision that published it; null where none is on record.</summary>
    public DecisionId? DecisionId { get; init; }

    /// <summary>What is published.</summary>
    public required ProcedureContent Content { get; init; }

    /// <summary>When this version is in force.</summary>
    public required EffectivePeriod Valid { get; set; }

    /// <summary>Official name.</summary>
    public string Name => Content.Name;

    /// <summary>Field (lĩnh vực).</summary>
    public string Field => Content.Field;

    /// <summary>Level of government that decides.</summary>
    public GovernmentLevel Level => Content.Level;

    /// <summary>Key of the competent agency; null where it follows from the applicant's commune.</summary>
    public string? AgencyKey => Content.AgencyKey;

    /// <summary>The division (phòng) of the agency that handles it, where there is one.</summary>
    public string? Division => Content.Division;

    /// <summary>What comes out.</summary>
    public string ResultName => Content.ResultName;

    /// <summary>Laws and decrees it rests on.</summary>
    public IReadOnlyList<string> LegalBasis => Content.LegalBasis;

    /// <summary>What holds in its general case, handed in at a counter.</summary>
    public ProcedureTerms General => Terms(null, Channel.InPerson);

    /// <summary>What holds for a case and a way of submission: the way's own terms go before the case's, the case's before the procedure's.</summary>
    /// <exception cref="ArgumentException">When the steps of a process do not fit its limit.</exception>
    public ProcedureTerms Terms(string? caseKey, Channel way) => _terms.GetOrAdd((Case(caseKey)?.Key, way), key => Make(key.CaseKey, key.Way));

    /// <summary>The law of the clock of a dossier received on a day.</summary>
    /// <param name="clock">The tenant's clock, which knows the policy in force.</param>
    /// <param name="day">The legal day of reception.</param>
    /// <param name="caseKey">The case; null for the general one.</param>
    /// <param name="way">How it was handed in.</param>
    /// <param name="isDifficult">The applicant lives in a commune whose difficulty adds days where this version says so.</param>
    public ClockLaw LawOn(LegalClock clock, DateOnly day, string? caseKey, Channel way, bool isDifficult)
    {
        var rules = clock.RulesOn(day, Content.Clock);
        return new ClockLaw(Terms(caseKey, way).Limit, isDifficult ? rules.DifficultExtra : 0, rules);
    }

    /// <summary>The same version over another period: as it will be, or was.</summary>
    public ProcedureVersion Over(EffectivePeriod period) =>
        new() { TenantId = TenantId, Id = Id, ProcedureId = ProcedureId, DecisionId = DecisionId, Content = Content, Valid = period };

    /// <summary>The same content once more, as a version of its own.</summary>
    public ProcedureVersion Again(EffectivePeriod period) =>
        new() { TenantId = TenantId, Id = Common.Id.New<ProcedureVersionId>(), ProcedureId = ProcedureId, DecisionId = DecisionId, Content = Content, Valid = period };

    /// <summary>The case of this key; null where there is none such.</summary>
    public ProcedureCase? Case(string? key) => Content.Cases.FirstOrDefault(each => each.Key == key);

    private ProcedureTerms Make(string? caseKey, Channel way)
    {
        var chosen = Case(caseKey);
        var own = Content.Ways.FirstOrDefault(each => each.Way == way);
        var general = new TimeLimit(Content.LimitValue, Content.LimitUnit);
        var ofCase = chosen?.LimitValue is { } value ? new TimeLimit(value, chosen.LimitUnit) : general;
        var limit = own?.LimitValue is { } days ? new TimeLimit(days, own.LimitUnit) : ofCase;
        var (steps, fitted) = chosen?.Steps is { Count: > 0 } given ? (given, ofCase) : (Content.Steps, general);
        return new ProcedureTerms(
            limit,
            own?.Fee ?? chosen?.Fee ?? Content.Fee,
            chosen?.Papers ?? Content.Papers,
            new InternalProcess(steps, fitted).StretchedTo(limit));
    }
}
