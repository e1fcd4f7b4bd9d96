using OneStop.Application.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Published;

/// <summary>Where people go when a counter has ended.</summary>
internal static class CounterSuccessors
{
    /// <summary>The counters in operation on a day that took over, by name.</summary>
    public static IReadOnlyList<Counter> On(Province province, Counter ended, DateOnly day)
    {
        var directory = province.Directory;
        var agency = directory.Agency(ended.AgencyId);
        var agencies = new HashSet<string>(StringComparer.Ordinal);
        while (agency.SuccessorKey is { } next && agencies.Add(next) && directory.Agencies.FirstOrDefault(each => each.Key == next && each.Valid.From >= agency.Valid.From) is { } follower)
        {
            agency = follower;
        }

        var units = ended.UnitId is { } id ? Followers(directory, directory.Unit(id), day) : [];
        return [.. directory.CountersOn(day).Where(counter => counter.Id != ended.Id
            && (agencies.Contains(directory.Agency(counter.AgencyId).Key) || (counter.UnitId is { } unit && units.Contains(unit))))];
    }

    // A district is followed by the communes that its own communes became.
    private static HashSet<Domain.Common.UnitId> Followers(ProvinceDirectory directory, AdministrativeUnit ended, DateOnly day)
    {
        var waiting = new Queue<AdministrativeUnit>([ended]);
        if (ended.Level == GovernmentLevel.District && ended.Valid.LastDay is { } last)
        {
            foreach (var commune in directory.CommunesOn(last).Where(commune => commune.ParentCode == ended.Code))
            {
                waiting.Enqueue(commune);
            }
        }

        var seen = new HashSet<Domain.Common.UnitId>();
        var open = new HashSet<Domain.Common.UnitId>();
        while (waiting.TryDequeue(out var unit))
        {
            foreach (var (follower, _) in directory.SuccessorsOf(unit.Id).Where(each => seen.Add(each.Unit.Id)))
            {
                if (follower.Valid.Contains(day))
                {
                    open.Add(follower.Id);
                }

                waiting.Enqueue(follower);
            }
        }

        return open;
    }
}
