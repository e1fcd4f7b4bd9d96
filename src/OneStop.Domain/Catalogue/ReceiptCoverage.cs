using System.Globalization;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>
/// Where every procedure in force may be received, on any day of a stretch in which nothing begins or ends. Thousands of
/// procedures fall under a few sets of rules that say the same: each set is judged once, by the same questions as a verdict.
/// </summary>
public sealed class ReceiptCoverage
{
    private readonly Dictionary<ProcedureVersionId, ProcedureReach> _reaches = [];
    private readonly Dictionary<CounterId, int> _places;

    internal ReceiptCoverage(ProcedureCatalogue catalogue, ProvinceDirectory directory, IReadOnlyDictionary<ReceiptRuleId, int> shapes, DateOnly day)
    {
        Counters = [.. directory.CountersOn(day)];
        _places = Counters.Select((counter, place) => (counter.Id, place)).ToDictionary(each => each.Id, each => each.place);
        Levels = [.. Counters.Select(counter => counter.Level).Distinct().Order()];
        var versions = catalogue.VersionsOn(day).ToList();
        var known = new Dictionary<string, ProcedureReach>(StringComparer.Ordinal);
        foreach (var version in versions)
        {
            var rules = catalogue.RulesAbout(version).Where(rule => rule.Valid.Contains(day)).ToList();
            var key = Key(version, rules);
            if (!known.TryGetValue(key, out var reach))
            {
                known.Add(key, reach = new Judge(version, rules, directory, day).Reach(Counters, Levels));
            }

            _reaches.Add(version.Id, reach);
        }

        Versions = versions;

        // Beside what its rules say, only the level and whose counter is the own one tell one procedure from another.
        string Key(ProcedureVersion version, List<ReceiptRule> rules)
        {
            var agency = version.AgencyKey is { } agencyKey ? directory.AgencyOn(agencyKey, day) : null;
            var own = version.AgencyKey is null ? "xa" : agency is null ? "khong" : agency.Level == GovernmentLevel.Province ? "tinh" : agency.Key;
            return string.Create(CultureInfo.InvariantCulture, $"{(int)version.Level} {own} {string.Join(' ', rules.Select(rule => shapes[rule.Id]).Order())}");
        }
    }

    /// <summary>Counters in operation, the province first.</summary>
    public IReadOnlyList<Counter> Counters { get; }

    /// <summary>Levels that have counters.</summary>
    public IReadOnlyList<GovernmentLevel> Levels { get; }

    /// <summary>Versions in force, one a procedure.</summary>
    public IReadOnlyList<ProcedureVersion> Versions { get; }

    /// <summary>Where a version may be received; null where it is not in force.</summary>
    public ProcedureReach? Of(ProcedureVersion version) => _reaches.GetValueOrDefault(version.Id);

    /// <summary>For whom a counter may receive a version.</summary>
    public CounterReach At(ProcedureVersion version, Counter counter) =>
        _reaches.TryGetValue(version.Id, out var reach) && _places.TryGetValue(counter.Id, out var place) ? reach.AtCounters[place] : CounterReach.Nobody;

    /// <summary>A number for each set of counters and scope that rules name, the same for rules that say the same.</summary>
    internal static IReadOnlyDictionary<ReceiptRuleId, int> Shapes(IEnumerable<ReceiptRule> rules)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var shapes = new Dictionary<ReceiptRuleId, int>();
        foreach (var rule in rules)
        {
            var text = $"{rule.Scope}|{string.Join(',', rule.CounterLevels.Order())}|{string.Join(',', rule.CounterKinds.Order())}|{string.Join(',', rule.CounterKeys.Order(StringComparer.Ordinal))}";
            if (!numbers.TryGetValue(text, out var number))
            {
                numbers.Add(text, number = numbers.Count);
            }

            shapes[rule.Id] = number;
        }

        return shapes;
    }

    private sealed class Judge(ProcedureVersion version, IReadOnlyList<ReceiptRule> rules, ProvinceDirectory directory, DateOnly day)
    {
        private readonly bool _isKnownForAll = Competence.IsKnownForAll(version, directory, day);
        private readonly bool _isKnownForSome = Competence.IsKnownForSome(version, directory, day);

        public ProcedureReach Reach(IReadOnlyList<Counter> counters, IReadOnlyList<GovernmentLevel> levels)
        {
            var seen = counters.Select(Look).ToList();
            var cells = levels.Select(level => Cell(level, [.. seen.Where(each => each.Counter.Level == level)])).ToList();
            var isWhole = _isKnownForAll && seen.Count > 0 && seen.All(each => each.ForAnyone);
            var isPartial = seen.Any(each => each.Beyond);
            return new ProcedureReach(cells, [.. seen.Select(each => each.Reach)], isWhole ? Independence.Whole : isPartial ? Independence.Partial : Independence.None);
        }

        private static ReachCell Cell(GovernmentLevel level, IReadOnlyCollection<Seen> seen)
        {
            var everybody = seen.Count(each => each.Scopes.Contains(ReceiptScope.Province));
            var reach = everybody == seen.Count ? LevelReach.Everywhere
                : everybody > 0 ? LevelReach.Some
                : seen.Any(each => each.Scopes.Contains(ReceiptScope.Own)) ? LevelReach.Own
                : seen.Any(each => each.Scopes.Contains(ReceiptScope.ParentUnit)) ? LevelReach.Above
                : LevelReach.Nowhere;
            return new ReachCell(level, reach, everybody, seen.Count);
        }

        private Seen Look(Counter counter)
        {
            var question = new ReceiptQuestion(version, counter, null, day, null, directory);
            var helping = !_isKnownForSome ? [] : rules.Where(rule => question.MissOf(rule) is null).ToList();
            var isOwn = question.Agency is { } agency && counter.IsOwnOf(agency);
            return new Seen(
                counter,
                helping.Select(rule => rule.Scope).ToHashSet(),
                helping.Any(question.ReachesAnyone),
                !isOwn && helping.Any(rule => rule.Scope != ReceiptScope.Own));
        }
    }

    private sealed record Seen(Counter Counter, IReadOnlySet<ReceiptScope> Scopes, bool ForAnyone, bool Beyond)
    {
        public CounterReach Reach => ForAnyone ? CounterReach.Anyone : Scopes.Count > 0 ? CounterReach.Residents : CounterReach.Nobody;
    }
}
