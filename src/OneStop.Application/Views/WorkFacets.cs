using OneStop.Application.Common;
using OneStop.Application.Dossiers;

namespace OneStop.Application.Views;

/// <summary>How many dossiers each further narrowing of a list would leave, all from one statement.</summary>
/// <param name="Groups">The list before it is narrowed by what is counted here.</param>
/// <param name="Filter">How it is narrowed.</param>
public sealed record WorkFacets(IReadOnlyList<WorkGroup> Groups, WorkFilter Filter)
{
    private enum Aspect
    {
        None,
        Due,
        State,
        Procedure,
        Counter,
        Agency,
        Assignee,
    }

    /// <summary>How many the list shows on all its pages.</summary>
    public int Total => Count(Groups.Where(group => Passes(group, Aspect.None)), Filter.Due);

    /// <summary>How many it would show by this promised date.</summary>
    public int Of(DueFilter due) => Count(Groups.Where(group => Passes(group, Aspect.Due)), due);

    /// <summary>What the dossiers wait for, in the order of a dossier's way.</summary>
    public IReadOnlyList<(WorkState State, int Count)> States =>
    [
        .. Enum.GetValues<WorkState>()
            .Select(state => (state, Count(Groups.Where(group => group.State == state && Passes(group, Aspect.State)), Filter.Due)))
            .Where(each => each.Item2 > 0 || each.state == Filter.State),
    ];

    /// <summary>Their procedures, by name.</summary>
    public IReadOnlyList<(WorkChoice Choice, int Count)> Procedures => Choices(Aspect.Procedure, Filter.Procedure, group => group.Procedure);

    /// <summary>Where they were received, by name.</summary>
    public IReadOnlyList<(WorkChoice Choice, int Count)> Counters => Choices(Aspect.Counter, Filter.Counter, group => group.Counter);

    /// <summary>Who decides, by name.</summary>
    public IReadOnlyList<(WorkChoice Choice, int Count)> Agencies => Choices(Aspect.Agency, Filter.Agency, group => group.Agency);

    /// <summary>Who is in charge, by name, nobody first.</summary>
    public IReadOnlyList<(WorkChoice Choice, int Count)> Assignees =>
        [.. Choices(Aspect.Assignee, Filter.Assignee, group => group.Assignee).OrderBy(each => each.Choice.Key != WorkFilter.Nobody)];

    private static int Count(IEnumerable<WorkGroup> groups, DueFilter due) => groups.Sum(group => due switch
    {
        DueFilter.All => group.All,
        DueFilter.Overdue => group.Overdue,
        DueFilter.Today => group.Today,
        DueFilter.Soon => group.Soon,
        DueFilter.OnTrack => group.OnTrack,
    });

    private List<(WorkChoice Choice, int Count)> Choices(Aspect aspect, string? chosen, Func<WorkGroup, WorkChoice?> choice) =>
    [
        .. Groups.Where(group => choice(group) is not null)
            .GroupBy(group => choice(group)!.Key, StringComparer.Ordinal)
            .Select(all => (choice(all.First())!, Count(all.Where(group => Passes(group, aspect)), Filter.Due)))
            .Where(each => each.Item2 > 0 || each.Item1.Key == chosen)
            .OrderByName(each => each.Item1.Name),
    ];

    private bool Passes(WorkGroup group, Aspect except) =>
        (except == Aspect.State || Filter.State is null || group.State == Filter.State)
        && (except == Aspect.Procedure || Matches(Filter.Procedure, group.Procedure))
        && (except == Aspect.Counter || Matches(Filter.Counter, group.Counter))
        && (except == Aspect.Agency || Matches(Filter.Agency, group.Agency))
        && (except == Aspect.Assignee || Matches(Filter.Assignee, group.Assignee));

    // What is not counted by was narrowed before it was counted.
    private static bool Matches(string? wanted, WorkChoice? has) => has is null || string.IsNullOrEmpty(wanted) || wanted == has.Key;
}
