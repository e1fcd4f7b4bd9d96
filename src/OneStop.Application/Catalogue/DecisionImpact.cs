using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>Compares the catalogue as it would be without a decision and with it, on its first day.</summary>
internal sealed class DecisionImpact
{
    private readonly Publication _publication;
    private readonly ProvinceDirectory _directory;
    private readonly DateOnly _day;
    private readonly ReceiptCoverage _reachBefore;
    private readonly ReceiptCoverage _reachAfter;
    private readonly List<(Procedure Procedure, ProcedureVersion? Before, ProcedureVersion? After)> _touched;

    public DecisionImpact(ProcedureCatalogue before, ProcedureCatalogue after, Publication publication, ProvinceDirectory directory, DateOnly day)
    {
        (_publication, _directory, _day) = (publication, directory, day);
        _reachBefore = new ReceiptRules(before, directory).CoverageOn(day);
        _reachAfter = new ReceiptRules(after, directory).CoverageOn(day);
        _touched = [.. after.Procedures
            .Select(procedure => (procedure, before.Find(procedure.Code) is null ? null : before.VersionOn(procedure.Id, day), after.VersionOn(procedure.Id, day)))
            .Where(each => IsTouched(each.Item2, each.Item3))
            .OrderBy(each => each.procedure.Code, StringComparer.Ordinal)];
        ShareBefore = Share(_reachBefore);
        ShareAfter = Share(_reachAfter);
    }

    public (int All, int Independent) ShareBefore { get; }

    public (int All, int Independent) ShareAfter { get; }

    public IReadOnlyList<CounterChange> Counters()
    {
        var counters = _reachAfter.Counters;
        var changes = counters.Select(counter => (Counter: counter, Gained: new List<string>(), Lost: new List<string>())).ToArray();
        var amended = new int[counters.Count];
        foreach (var (procedure, before, after) in _touched)
        {
            var was = before is null ? null : _reachBefore.Of(before)?.AtCounters;
            var will = after is null ? null : _reachAfter.Of(after)?.AtCounters;
            for (var place = 0; place < counters.Count; place++)
            {
                var (then, now) = (was?[place] ?? CounterReach.Nobody, will?[place] ?? CounterReach.Nobody);
                if (now > then)
                {
                    changes[place].Gained.Add(procedure.Code);
                }
                else if (now < then)
                {
                    changes[place].Lost.Add(procedure.Code);
                }
                else if (now != CounterReach.Nobody && before!.Id != after!.Id)
                {
                    amended[place]++;
                }
            }
        }

        return [.. changes.Index()
            .Select(each => new CounterChange(each.Item.Counter, each.Item.Gained, each.Item.Lost, amended[each.Index]))
            .Where(change => change.Gained.Count + change.Lost.Count + change.Amended > 0)
            .OrderByDescending(change => change.Gained.Count + change.Lost.Count)];
    }

    public IReadOnlyList<AgencyChange> Agencies() => [.. _touched
        .Where(each => each.Before?.Id != each.After?.Id)
        .GroupBy(each => NameOf(each.After ?? each.Before!), StringComparer.Ordinal)
        .Select(all => new AgencyChange(all.Key, all.Count(each => each.Before is null), all.Count(each => each.Before is not null && each.After is not null), all.Count(each => each.After is null)))
        .OrderByDescending(change => change.New + change.Amended + change.Abolished)];

    public IReadOnlyList<ReceptionChange> Procedures() => [.. _touched.Select(each => new ReceptionChange(
        each.Procedure.Code,
        (each.After ?? each.Before!).Name,
        Count(each.Before is null ? [] : _reachBefore.Of(each.Before)!.AtCounters),
        Count(each.After is null ? [] : _reachAfter.Of(each.After)!.AtCounters)))];

    private static (int Anyone, int Residents) Count(IReadOnlyList<CounterReach> reach) =>
        (reach.Count(each => each == CounterReach.Anyone), reach.Count(each => each == CounterReach.Residents));

    private static bool IsSame(IReadOnlyList<CounterReach> before, IReadOnlyList<CounterReach> after) =>
        ReferenceEquals(before, after) || before.SequenceEqual(after);

    private static (int All, int Independent) Share(ReceiptCoverage coverage) =>
        (coverage.Versions.Count, coverage.Versions.Count(version => coverage.Of(version)!.Independence == Independence.Whole));

    private bool IsTouched(ProcedureVersion? before, ProcedureVersion? after) =>
        before?.Id != after?.Id || (before is not null && after is not null && TouchesRules() && !IsSame(_reachBefore.Of(before)!.AtCounters, _reachAfter.Of(after)!.AtCounters));

    private bool TouchesRules() => _publication.Rules.Count > 0 || _publication.RulePeriods.Count > 0;

    private string NameOf(ProcedureVersion version) => version.AgencyKey is { } key
        ? _directory.AgencyOn(key, _day)?.ShortName ?? key
        : VietnameseText.Clean($"UBND {version.Level.ToText()}");
}
