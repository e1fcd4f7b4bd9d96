using FsCheck;
using FsCheck.Fluent;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.TestKit.Samples;

namespace OneStop.Domain.Tests.Catalogue;

/// <summary>Random receipt rules, and random questions to them, over the sample province.</summary>
internal sealed class RuleGen(SampleProvince province)
{
    private static readonly DateOnly First = new(2023, 1, 1);
    private static readonly string[] Words = ["Điều 14", "khoản 1 Điều 1", "khoản 2 Điều 1"];

    // Where something in the sample province begins or ends, one day to either side, and a few days between.
    private static readonly DateOnly[] Days =
    [
        .. new[] { "2023-11-15", "2024-07-01", "2025-07-01" }.Select(DateOnly.Parse).SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }),
        new(2023, 3, 9), new(2024, 2, 29), new(2025, 3, 1), new(2026, 11, 23),
    ];

    /// <summary>Sets of up to eight rules.</summary>
    public Arbitrary<ReceiptRule[]> Sets => Rule.ArrayOf().Select(rules => rules.Take(8).ToArray()).ToArbitrary();

    /// <summary>A rule.</summary>
    public Arbitrary<ReceiptRule> Rules => Rule.ToArbitrary();

    /// <summary>Who asks for what, where, when and how.</summary>
    public Arbitrary<RuleAsk> Asks => (
        from procedure in Gen.Elements<Procedure>(province.Catalogue.Procedures)
        from counter in Gen.Elements<Counter>(province.Places.Counters)
        from commune in Gen.Elements<AdministrativeUnit?>([null, .. province.Places.Units.Where(unit => unit.Level == GovernmentLevel.Commune)])
        from day in Gen.Elements(Days)
        from way in Gen.Elements<Channel?>(null, Channel.InPerson, Channel.Online, Channel.Post)
        select new RuleAsk(procedure, counter, commune is { } unit && unit.Valid.Contains(day) ? unit : null, day, way)).ToArbitrary();

    /// <summary>A day.</summary>
    public static Arbitrary<DateOnly> AnyDay => Gen.Elements(Days).ToArbitrary();

    private Gen<ReceiptRule> Rule =>
        from procedure in Gen.Frequency((2, Gen.Constant<Procedure?>(null)), (3, Gen.Elements<Procedure?>(province.Catalogue.Procedures)))
        from area in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("Du lịch", "Tư pháp", "Kinh doanh", "Chứng thực")))
        from level in Gen.Frequency((3, Gen.Constant<GovernmentLevel?>(null)), (1, Gen.Elements<GovernmentLevel?>(GovernmentLevel.Province, GovernmentLevel.District, GovernmentLevel.Commune)))
        from levels in Some(Enum.GetValues<GovernmentLevel>())
        from kinds in Some(Enum.GetValues<CounterKind>())
        from keys in Some<string>([.. province.Places.Counters.Select(counter => counter.Key).Distinct()])
        from ways in Some(Enum.GetValues<Channel>())
        from places in Some(Enum.GetValues<ReturnPlace>())
        from scope in Gen.Elements(Enum.GetValues<ReceiptScope>())
        from decision in Gen.Elements<CatalogueDecision>(province.Catalogue.Decisions)
        from article in Gen.Elements(Words)
        from valid in Period
        select new ReceiptRule
        {
            TenantId = province.TenantId,
            Id = Id.New<ReceiptRuleId>(),
            Key = $"r-{Guid.CreateVersion7():N}",
            ProcedureId = procedure?.Id,
            Field = area,
            ProcedureLevel = level,
            CounterLevels = levels,
            CounterKinds = kinds,
            CounterKeys = keys,
            Scope = scope,
            Ways = ways,
            ReturnPlaces = places,
            DecisionId = decision.Id,
            Article = article,
            Text = "Quy định mẫu.",
            Valid = valid,
        };

    private static Gen<EffectivePeriod> Period =>
        from start in Gen.Choose(0, 1200)
        from length in Gen.Choose(1, 1200)
        from hasEnd in Gen.Elements(true, false)
        select new EffectivePeriod(First.AddDays(start), hasEnd ? First.AddDays(start + length) : null);

    // Mostly empty, which narrows nothing.
    private static Gen<IReadOnlyList<T>> Some<T>(T[] all) => Gen.Frequency(
        (3, Gen.Constant<IReadOnlyList<T>>([])),
        (2, Gen.SubListOf(all).Select(some => (IReadOnlyList<T>)[.. some])));
}
