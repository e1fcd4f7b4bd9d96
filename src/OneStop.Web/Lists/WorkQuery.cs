using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using OneStop.Application.Dossiers;
using OneStop.Application.Views;
using OneStop.Domain.Common;
using OneStop.Domain.Views;
using OneStop.Web.Texts;

namespace OneStop.Web.Lists;

/// <summary>A list of open dossiers as its address says it: read from one, changed, and written into another.</summary>
/// <param name="List">Which list.</param>
/// <param name="Filter">How it is narrowed and sorted.</param>
/// <param name="Columns">The columns chosen; empty for the standard ones.</param>
public sealed record WorkQuery(WorkList List, WorkFilter Filter, IReadOnlyList<WorkColumn> Columns)
{
    private const int LongestWord = 100;

    /// <summary>Where the list lies.</summary>
    public string Path => List == WorkList.Office ? Links.ProvinceDossiers : Links.Desk;

    /// <summary>The columns shown.</summary>
    public IReadOnlyList<WorkColumn> Shown => Columns.Count == 0 ? WorkColumns.Standard(List) : Columns;

    /// <summary>Something is narrowed beyond the choice of a list.</summary>
    public bool IsNarrowed => Filter with { View = DeskView.Mine, Sort = WorkSort.Due, IsDescending = false, After = null } != new WorkFilter();

    /// <summary>How many fields of the form narrow it.</summary>
    public int FormFilters => new[] { Filter.Procedure, Filter.Counter, Filter.Agency, Filter.Assignee, Filter.Query }.Count(value => !string.IsNullOrEmpty(value)) + (Filter.Step == StepDue.All ? 0 : 1);

    /// <summary>The query string without the question mark; it always names the list, so that it is not taken for an address that says nothing.</summary>
    public string Query => QueryHelpers.AddQueryString(string.Empty, Parts())[1..];

    /// <summary>The address.</summary>
    public string Url => $"{Path}?{Query}";

    /// <summary>The address of the list from its beginning.</summary>
    public string Start => From(null).Url;

    /// <summary>Reads the query of a request.</summary>
    public static WorkQuery Read(WorkList list, IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = query.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var filter = new WorkFilter
        {
            View = list == WorkList.Desk ? Word<DeskView>("xem", WorkWords.ToUrl) : Word<DeskView>("xem", WorkWords.ToUrl) == DeskView.Consulted ? DeskView.Consulted : DeskView.Province,
            Due = Word<DueFilter>("han", WorkWords.ToUrl),
            State = UrlWords.Read<WorkState>(Text("trang-thai"), WorkWords.ToUrl),
            Step = Word<StepDue>("han-buoc", WorkWords.ToUrl),
            Procedure = Text("thu-tuc"),
            Counter = Text("noi"),
            Agency = Text("co-quan"),
            Assignee = Text("nguoi"),
            Query = Text("q"),
            Sort = Word<WorkSort>("sap-xep", WorkWords.ToUrl),
            IsDescending = Text("chieu") == "giam",
            After = WorkCursor.Read(values["sau"].FirstOrDefault().ToString()),
        };
        var columns = values["cot"].SelectMany(each => each.ToArray()).Select(word => UrlWords.Read<WorkColumn>(word, WorkColumns.ToUrl)).OfType<WorkColumn>().Distinct().Order().ToList();
        return new WorkQuery(list, filter, columns.SequenceEqual(WorkColumns.Standard(list).Order()) ? [] : columns);

        T Word<T>(string name, Func<T, string> toUrl)
            where T : struct, Enum => UrlWords.Read(Text(name), toUrl) ?? default;

        string? Text(string name)
        {
            var typed = VietnameseText.Clean(values[name].FirstOrDefault().ToString());
            return typed.Length is 0 or > LongestWord ? null : typed;
        }
    }

    /// <summary>Reads a query string as it was kept.</summary>
    public static WorkQuery Read(WorkList list, string? query) => Read(list, QueryHelpers.ParseQuery(query));

    /// <summary>Reads the address of the list somebody came from; null for any other address.</summary>
    public static WorkQuery? ReadBack(string? address)
    {
        var at = address?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        return at < 0 ? null : address![..at] switch
        {
            Links.Desk => Read(WorkList.Desk, address[at..]),
            Links.ProvinceDossiers => Read(WorkList.Office, address[at..]),
            _ => null,
        };
    }

    /// <summary>The list from its beginning, narrowed otherwise.</summary>
    public WorkQuery With(Func<WorkFilter, WorkFilter> change) => this with { Filter = change(Filter) with { After = null } };

    /// <summary>The list after a place.</summary>
    public WorkQuery From(WorkCursor? place) => this with { Filter = Filter with { After = place } };

    /// <summary>The list without what narrows it, in its order and columns.</summary>
    public WorkQuery Whole() => With(filter => new WorkFilter { View = filter.View, Sort = filter.Sort, IsDescending = filter.IsDescending });

    /// <summary>Sorted by this, or the other way round where it is already.</summary>
    public WorkQuery SortedBy(WorkSort sort) => With(filter => filter with { Sort = sort, IsDescending = filter.Sort == sort && !filter.IsDescending });

    /// <summary>How a heading says in which direction it sorts; null when by another.</summary>
    public string? AriaSort(WorkSort sort) => Filter.Sort != sort ? null : Filter.IsDescending ? "descending" : "ascending";

    /// <summary>What forms that change a part of the address send along of the rest.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept(params string[] except) => (this with { Filter = Filter with { After = null } }).Parts().Where(part => !except.Contains(part.Key, StringComparer.Ordinal));

    private IEnumerable<KeyValuePair<string, string?>> Parts()
    {
        var parts = new List<(string Name, string? Value)>
        {
            ("xem", Filter.View.ToUrl()),
            ("han", Filter.Due == DueFilter.All ? null : Filter.Due.ToUrl()),
            ("trang-thai", Filter.State?.ToUrl()),
            ("han-buoc", Filter.Step == StepDue.All ? null : Filter.Step.ToUrl()),
            ("thu-tuc", Filter.Procedure),
            ("noi", Filter.Counter),
            ("co-quan", Filter.Agency),
            ("nguoi", Filter.Assignee),
            ("q", Filter.Query),
            ("sap-xep", Filter.Sort == WorkSort.Due ? null : Filter.Sort.ToUrl()),
            ("chieu", Filter.IsDescending ? "giam" : null),
        };
        parts.AddRange(Columns.Select(column => ("cot", (string?)column.ToUrl())));
        parts.Add(("sau", Filter.After?.ToUrl()));
        return parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => KeyValuePair.Create(part.Name, part.Value));
    }
}
