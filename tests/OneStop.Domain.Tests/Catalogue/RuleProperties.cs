using FsCheck;
using FsCheck.Fluent;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Catalogue;

/// <summary>What holds for any set of receipt rules.</summary>
public sealed class RuleProperties
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(300);
    private readonly SampleProvince _province;
    private readonly RuleGen _gen;

    public RuleProperties()
    {
        _province = new SampleProvince(Id.New<TenantId>());
        _gen = new RuleGen(_province);
    }

    [Fact]
    public void Without_a_rule_no_counter_receives() =>
        Prop.ForAll(_gen.Asks, ask => !ask.Judge(_province.Rules([])).IsAllowed).Check(Often);

    [Fact]
    public void Adding_a_rule_never_takes_away() =>
        Prop.ForAll(_gen.Sets, _gen.Rules, _gen.Asks, (rules, more, ask) =>
            !ask.Judge(_province.Rules(rules)).IsAllowed || ask.Judge(_province.Rules([.. rules, more])).IsAllowed).Check(Often);

    [Fact]
    public void Ending_or_shortening_a_rule_never_widens_what_may_be_received() =>
        Prop.ForAll(_gen.Sets, RuleGen.AnyDay, _gen.Asks, (rules, last, ask) =>
        {
            var before = ask.Judge(_province.Rules(rules)).IsAllowed;
            if (rules is not [var first, .. var others])
            {
                return true;
            }

            var kept = first.Valid;
            ReceiptRule[] after = last <= kept.From ? others : rules;
            first.Valid = last <= kept.From || last >= kept.Until ? kept : new EffectivePeriod(kept.From, last);
            var now = ask.Judge(_province.Rules(after)).IsAllowed;
            first.Valid = kept;
            return before || !now;
        }).Check(Often);

    [Fact]
    public void The_order_of_rules_does_not_matter() =>
        Prop.ForAll(_gen.Sets, _gen.Asks, (rules, ask) => Told(ask.Judge(_province.Rules(rules))) == Told(ask.Judge(_province.Rules(rules.Reverse())))).Check(Often);

    [Fact]
    public void The_short_answer_agrees_with_the_verdict() =>
        Prop.ForAll(_gen.Sets, _gen.Asks, (rules, ask) =>
        {
            var engine = _province.Rules(rules);
            return _province.Catalogue.ToCatalogue(rules).VersionOn(ask.Procedure.Id, ask.Day) is not { } version
                || engine.MayReceive(version, ask.Counter, ask.Commune, ask.Day, ask.Way) == ask.Judge(engine).IsAllowed;
        }).Check(Often);

    [Fact]
    public void Who_receives_for_anyone_receives_for_every_commune() =>
        Prop.ForAll(_gen.Sets, _gen.Asks, (rules, ask) =>
        {
            var engine = _province.Rules(rules);
            var directory = _province.Places.ToDirectory();
            return _province.Catalogue.ToCatalogue(rules).VersionOn(ask.Procedure.Id, ask.Day) is not { } version
                || !engine.ReceivesForAnyone(version, ask.Counter, ask.Day)
                || directory.CommunesOn(ask.Day).All(commune => engine.Judge(ask.Procedure.Id, ask.Counter, commune, ask.Day).IsAllowed);
        }).Check(Often);

    [Fact]
    public void Every_rule_about_the_procedure_is_read_and_the_verdict_follows_from_the_readings() =>
        Prop.ForAll(_gen.Sets, _gen.Asks, (rules, ask) =>
        {
            var verdict = ask.Judge(_province.Rules(rules));
            return verdict.Version is null
                || (verdict.Readings.Count == rules.Count(rule => rule.IsAbout(verdict.Version))
                    && verdict.IsAllowed == verdict.Readings.Any(reading => reading.Miss is null)
                    && (verdict.Rule is null || verdict.Readings.First(reading => reading.Miss is null).Rule == verdict.Rule));
        }).Check(Often);

    [Fact]
    public void Where_it_may_be_received_instead_it_is_received() =>
        Prop.ForAll(_gen.Sets, _gen.Asks, (rules, ask) =>
        {
            var engine = _province.Rules(rules);
            return ask.Judge(engine).Elsewhere.All(counter => engine.Judge(ask.Procedure.Id, counter, ask.Commune, ask.Day, ask.Way).IsAllowed);
        }).Check(Often);

    [Fact]
    public void The_coverage_of_a_day_agrees_with_the_verdicts_of_that_day() =>
        Prop.ForAll(_gen.Sets, RuleGen.AnyDay, (rules, day) =>
        {
            var engine = _province.Rules(rules);
            var coverage = engine.CoverageOn(day);
            foreach (var version in coverage.Versions)
            {
                var reach = coverage.Of(version)!;
                (reach.Independence == Independence.Whole).ShouldBe(coverage.Counters.All(counter => engine.ReceivesForAnyone(version, counter, day)));
                foreach (var cell in reach.Cells)
                {
                    var here = coverage.Counters.Where(counter => counter.Level == cell.Level).ToList();
                    cell.Counters.ShouldBe(here.Count);
                    if (Competence.IsKnownForSome(version, _province.Places.ToDirectory(), day))
                    {
                        (cell.Reach == LevelReach.Nowhere).ShouldBe(!here.Any(counter => engine.MayReceive(version, counter, null, day)));
                        (cell.Reach != LevelReach.Everywhere || here.All(counter => engine.ReceivesForAnyone(version, counter, day))).ShouldBeTrue();
                    }
                }
            }

            return true;
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Coverage_is_the_same_on_every_day_until_something_begins_or_ends() =>
        Prop.ForAll(_gen.Sets, RuleGen.AnyDay, (rules, day) =>
        {
            var cached = _province.Rules(rules);
            cached.CoverageOn(day.AddDays(-1));
            cached.CoverageOn(day.AddDays(-40));
            return Told(cached.CoverageOn(day)) == Told(_province.Rules(rules).CoverageOn(day));
        }).Check(Config.QuickThrowOnFailure);

    private static string Told(ReceiptVerdict verdict) =>
        $"{verdict.Rule?.Key} {verdict.Refusal?.Code} {verdict.Refusal?.LegalBasis} {string.Join(',', verdict.Refusal?.Facts.Select(fact => $"{fact.Key}={fact.Value}") ?? [])} {string.Join(',', verdict.Elsewhere.Select(each => each.Key))}";

    private static string Told(ReceiptCoverage coverage) => string.Join('\n', coverage.Versions
        .OrderBy(version => version.Id.Value)
        .Select(version => $"{version.Id} {coverage.Of(version)!.Independence} {string.Join(',', coverage.Of(version)!.Cells.Select(cell => $"{cell.Level}{cell.Reach}{cell.Receiving}"))}"));
}
