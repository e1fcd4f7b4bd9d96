using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Catalogue;

/// <summary>What a rule can name beside level and procedure, each alone, and what it answers when it is not met.</summary>
public sealed class RuleDimensionTests
{
    private const string Allowed = "";
    private static readonly EffectivePeriod Pilot = new(new DateOnly(2023, 11, 15), new DateOnly(2024, 7, 1));
    private static readonly EffectivePeriod Always = EffectivePeriod.Starting(new DateOnly(2021, 1, 1));
    private readonly SampleProvince _province = new(Id.New<TenantId>());

    [Theory]
    [InlineData("Du lịch", "1.900001", Allowed)]
    [InlineData("Du lịch", "1.900002", RefusalCodes.ReceiptNoRule)]
    [InlineData("Thể thao", "1.900002", Allowed)]
    public void A_rule_for_a_field_is_for_its_procedures_alone(string field, string code, string answer) =>
        Answer([Rule(field: field)], code, "huyen-901", "2023-12-01").ShouldBe(answer);

    [Theory]
    [InlineData(CounterKind.Centre, "tinh", Allowed)]
    [InlineData(CounterKind.Centre, "huyen-901", RefusalCodes.ReceiptNotNamed)]
    [InlineData(CounterKind.Section, "huyen-901", Allowed)]
    [InlineData(CounterKind.Point, "xa-90101", RefusalCodes.ReceiptNotNamed)]
    public void A_rule_for_a_kind_of_counter(CounterKind kind, string counter, string answer) =>
        Answer([Rule(kinds: [kind])], "1.900001", counter, "2023-12-01").ShouldBe(answer);

    [Theory]
    [InlineData("huyen-901", Allowed)]
    [InlineData("huyen-902", RefusalCodes.ReceiptNotNamed)]
    [InlineData("tinh", RefusalCodes.ReceiptNotNamed)]
    public void A_rule_that_names_counters_one_by_one(string counter, string answer) =>
        Answer([Rule(keys: ["huyen-901", "xa-90101"])], "1.900001", counter, "2023-12-01").ShouldBe(answer);

    [Theory]
    [InlineData("2023-11-14", "huyen-902", RefusalCodes.ReceiptNoRule)]
    [InlineData("2024-07-01", "huyen-902", RefusalCodes.ReceiptNoRule)]
    [InlineData("2023-11-14", "huyen-901", RefusalCodes.ReceiptPilotNotBegun)]
    [InlineData("2024-07-01", "huyen-901", RefusalCodes.ReceiptPilotEnded)]
    public void A_counter_that_no_pilot_ever_named_is_not_told_of_its_window(string day, string counter, string answer) =>
        Answer([Rule(keys: ["huyen-901"], valid: Pilot)], "1.900001", counter, day).ShouldBe(answer);

    [Theory]
    [InlineData(Channel.InPerson, RefusalCodes.ReceiptOtherWay)]
    [InlineData(Channel.Online, Allowed)]
    [InlineData(null, Allowed)]
    public void A_rule_for_some_ways_of_submission(Channel? way, string answer) =>
        Answer([Rule(ways: [Channel.Online])], "1.900001", "huyen-901", "2023-12-01", way: way).ShouldBe(answer);

    [Fact]
    public void All_ways_that_would_do_are_named()
    {
        var verdict = Verdict([Rule(ways: [Channel.Post]), Rule(ways: [Channel.Online])], "1.900001", "huyen-901", "2023-12-01", way: Channel.InPerson);

        verdict.Refusal!.Facts["ways"].ShouldBe("trực tuyến, qua bưu chính công ích");
    }

    [Fact]
    public void The_ways_of_a_rule_for_other_counters_are_not_spoken_of()
    {
        var own = Rule(scope: ReceiptScope.Own, ways: [Channel.Online]);

        Answer([own], "1.900001", "huyen-901", "2023-12-01", way: Channel.InPerson).ShouldBe(RefusalCodes.ReceiptNoRule);
        Verdict([own], "1.900001", "huyen-901", "2023-12-01", way: Channel.InPerson).Readings[0].Miss.ShouldBe(RuleMiss.OtherUnit);
    }

    [Theory]
    [InlineData("1.900006", "2023-12-01", "huyen-902", Allowed)]
    [InlineData("1.900006", "2023-12-01", "huyen-901", RefusalCodes.ReceiptNoRule)]
    [InlineData("1.900006", "2023-12-01", "tinh", RefusalCodes.ReceiptNoRule)]
    [InlineData("1.900006", "2023-12-01", "xa-90201", RefusalCodes.ReceiptNoRule)]
    [InlineData("1.900005", "2023-12-01", "tinh", Allowed)]
    [InlineData("1.900005", "2023-12-01", "huyen-902", RefusalCodes.ReceiptNoRule)]
    public void Before_July_2025_the_unit_above_is_the_district_for_communes_and_the_centre_for_districts(string code, string day, string counter, string answer) =>
        Answer([Rule(scope: ReceiptScope.ParentUnit)], code, counter, day, _province.Places.Huu).ShouldBe(answer);

    [Theory]
    [InlineData("1.900006", "tinh", Allowed)]
    [InlineData("1.900004", "tinh", Allowed)]
    [InlineData("1.900006", "xa-90202", RefusalCodes.ReceiptOtherUnit)]
    [InlineData("1.900001", "tinh", RefusalCodes.ReceiptNoRule)]
    public void From_July_2025_the_unit_above_a_commune_is_the_province(string code, string counter, string answer) =>
        Answer([Rule(scope: ReceiptScope.ParentUnit)], code, counter, "2025-07-01", _province.Places.NewYen).ShouldBe(answer);

    [Theory]
    [InlineData("2023-12-01", "huyen-901", "1.900006")]
    [InlineData("2023-12-01", "tinh", "1.900005")]
    [InlineData("2025-07-01", "tinh", "1.900006")]
    public void Before_the_commune_is_named_a_counter_of_the_unit_above_may_begin(string day, string counter, string code) =>
        Verdict([Rule(scope: ReceiptScope.ParentUnit)], code, counter, day).IsAllowed.ShouldBeTrue();

    [Theory]
    [InlineData("2023-12-01", "1.900005", true)]
    [InlineData("2023-12-01", "1.900006", false)]
    [InlineData("2025-07-01", "1.900006", true)]
    public void The_provincial_centre_as_the_unit_above_all_receives_for_anyone(string day, string code, bool isForAnyone)
    {
        var engine = _province.Rules([Rule(scope: ReceiptScope.ParentUnit)]);
        var procedure = _province.Catalogue.Procedures.Single(each => each.Code == code);
        var version = _province.Catalogue.VersionOn(procedure, DateOnly.Parse(day));

        engine.ReceivesForAnyone(version, _province.Places.Centre, DateOnly.Parse(day)).ShouldBe(isForAnyone);
    }

    [Fact]
    public void Readings_tell_of_each_rule_why_it_does_not_help()
    {
        ReceiptRule[] rules =
        [
            Rule("a-chua", valid: EffectivePeriod.Starting(new DateOnly(2024, 1, 1))),
            Rule("b-het", valid: new EffectivePeriod(new DateOnly(2022, 1, 1), new DateOnly(2023, 1, 1))),
            Rule("c-cap", levels: [GovernmentLevel.Commune]),
            Rule("d-loai", kinds: [CounterKind.Point]),
            Rule("e-ten", keys: ["huyen-902"]),
            Rule("f-don-vi", scope: ReceiptScope.Own),
            Rule("g-cach", ways: [Channel.Post]),
        ];

        var readings = Verdict(rules, "1.900001", "huyen-901", "2023-12-01", way: Channel.InPerson).Readings;

        readings.ToDictionary(reading => reading.Rule.Key, reading => reading.Miss).ShouldBe(
            new Dictionary<string, RuleMiss?>
            {
                ["a-chua"] = RuleMiss.NotYet,
                ["b-het"] = RuleMiss.NoLonger,
                ["c-cap"] = RuleMiss.OtherLevel,
                ["d-loai"] = RuleMiss.OtherKind,
                ["e-ten"] = RuleMiss.NotNamed,
                ["f-don-vi"] = RuleMiss.OtherUnit,
                ["g-cach"] = RuleMiss.OtherWay,
            },
            ignoreOrder: true);
    }

    [Theory]
    [InlineData(new ReturnPlace[0], "huyen-902", true, true)]
    [InlineData(new[] { ReturnPlace.ReceivingCounter }, "huyen-901", true, false)]
    [InlineData(new[] { ReturnPlace.ReceivingCounter }, "huyen-902", false, false)]
    [InlineData(new[] { ReturnPlace.OwnCounter }, "tinh", true, false)]
    [InlineData(new[] { ReturnPlace.OwnCounter }, "huyen-901", false, false)]
    [InlineData(new[] { ReturnPlace.AnyCounter }, "huyen-902", true, false)]
    [InlineData(new[] { ReturnPlace.OwnCounter, ReturnPlace.Post }, "tinh", true, true)]
    public void A_rule_says_where_the_result_may_be_returned(ReturnPlace[] places, string at, bool byHand, bool byPost)
    {
        var rule = Rule(places: places);
        var place = _province.Places.Counters.First(counter => counter.Key == at);

        rule.LetsReturn(CollectionWay.Counter, place, _province.Places.East.Counter, _province.Places.Culture).ShouldBe(byHand);
        rule.LetsReturn(CollectionWay.Post, place, _province.Places.East.Counter, _province.Places.Culture).ShouldBe(byPost);
    }

    [Fact]
    public void At_the_agencys_own_counter_nothing_is_received_away_from_it_whatever_the_rule()
    {
        var rule = Rule(scope: ReceiptScope.Province);

        Verdict([rule], "1.900001", "tinh", "2023-12-01").IsLocationIndependent.ShouldBeFalse();
        Verdict([rule], "1.900001", "huyen-901", "2023-12-01").IsLocationIndependent.ShouldBeTrue();
        Verdict([rule], "1.900006", "xa-90201", "2023-12-01", _province.Places.Huu).IsLocationIndependent.ShouldBeFalse();
        Verdict([rule], "1.900006", "xa-90201", "2023-12-01", _province.Places.Yen).IsLocationIndependent.ShouldBeTrue();
    }

    [Fact]
    public void Where_nobody_is_competent_nothing_is_received_and_the_reason_says_so()
    {
        var catalogue = new ProcedureCatalogue(
            _province.Catalogue.Procedures,
            _province.Catalogue.Versions.Select(version => new ProcedureVersion { TenantId = version.TenantId, Id = version.Id, ProcedureId = version.ProcedureId, Content = version.Content with { AgencyKey = "so-da-giai-the" }, Valid = version.Valid }),
            _province.Catalogue.Decisions,
            [Rule()]);
        var engine = new ReceiptRules(catalogue, _province.Places.ToDirectory());
        var day = new DateOnly(2023, 12, 1);

        engine.Judge(_province.Catalogue.Guide.Id, _province.Places.Centre, null, day).Refusal!.Code.ShouldBe(RefusalCodes.ReceiptNoAgency);
        engine.CoverageOn(day).Of(catalogue.VersionOn(_province.Catalogue.Guide.Id, day)!)!.Cells.ShouldAllBe(cell => cell.Reach == LevelReach.Nowhere);
    }

    [Fact]
    public void The_coverage_of_the_sample_province_by_level()
    {
        Told("2023-11-14", "1.900001").ShouldBe("Own 0/1, Nowhere 0/2, Nowhere 0/3: None");
        Told("2023-12-01", "1.900001").ShouldBe("Everywhere 1/1, Everywhere 2/2, Nowhere 0/3: Partial");
        Told("2023-12-01", "1.900004").ShouldBe("Nowhere 0/1, Everywhere 2/2, Everywhere 3/3: Partial");
        Told("2024-07-01", "1.900004").ShouldBe("Nowhere 0/1, Own 0/2, Nowhere 0/3: None");
        Told("2025-07-01", "1.900004").ShouldBe("Everywhere 1/1, Everywhere 2/2: Whole");

        string Told(string on, string code)
        {
            var day = DateOnly.Parse(on);
            var coverage = _province.Rules().CoverageOn(day);
            var reach = coverage.Of(_province.Catalogue.VersionOn(_province.Catalogue.Procedures.Single(each => each.Code == code), day))!;
            return $"{string.Join(", ", reach.Cells.Select(cell => $"{cell.Reach} {cell.Receiving}/{cell.Counters}"))}: {reach.Independence}";
        }
    }

    [Fact]
    public void Some_counters_are_counted()
    {
        var day = new DateOnly(2023, 12, 1);
        var coverage = _province.Rules([Rule(keys: ["huyen-901", "xa-90101", "xa-90102"])]).CoverageOn(day);

        coverage.Of(_province.Catalogue.VersionOn(_province.Catalogue.Guide, day))!.Cells.Select(cell => cell.ToText()).ShouldBe(["không", "một số nơi (1/2)", "một số nơi (2/3)"]);
    }

    private string Answer(ReceiptRule[] rules, string code, string counter, string on, SamplePlace? home = null, Channel? way = null) =>
        Verdict(rules, code, counter, on, home, way).Refusal?.Code ?? Allowed;

    private ReceiptVerdict Verdict(ReceiptRule[] rules, string code, string counterKey, string on, SamplePlace? home = null, Channel? way = null)
    {
        var day = DateOnly.Parse(on);
        var counter = _province.Places.Counters.Single(each => each.Key == counterKey && each.Valid.Contains(day));
        return _province.Rules(rules).Judge(_province.Catalogue.Procedures.Single(each => each.Code == code).Id, counter, home?.Unit, day, way);
    }

    private ReceiptRule Rule(
        string key = "r",
        string? field = null,
        IReadOnlyList<GovernmentLevel>? levels = null,
        IReadOnlyList<CounterKind>? kinds = null,
        IReadOnlyList<string>? keys = null,
        IReadOnlyList<Channel>? ways = null,
        IReadOnlyList<ReturnPlace>? places = null,
        ReceiptScope scope = ReceiptScope.Province,
        EffectivePeriod? valid = null) => new()
        {
            TenantId = _province.TenantId,
            Id = Id.New<ReceiptRuleId>(),
            Key = key,
            Field = field,
            CounterLevels = levels ?? [],
            CounterKinds = kinds ?? [],
            CounterKeys = keys ?? [],
            Ways = ways ?? [],
            ReturnPlaces = places ?? [],
            Scope = scope,
            DecisionId = _province.Catalogue.Pilot.Id,
            Article = "Điều 1",
            Text = "Quy định mẫu.",
            Valid = valid ?? Always,
        };
}
