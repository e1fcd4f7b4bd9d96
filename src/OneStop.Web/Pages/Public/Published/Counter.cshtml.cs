using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Published;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>One counter: where it is, when it is open, what it receives today.</summary>
public sealed class CounterModel(ICurrentTenant tenant) : PublishedPage
{
    private const int MostAtOnce = 100;

    /// <summary>Its key, from the address.</summary>
    [FromRoute(Name = "counter")]
    public string Key { get; set; } = string.Empty;

    /// <summary>Only this field, by name.</summary>
    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    /// <summary>What is shown.</summary>
    public PublishedCounter Shown { get; private set; } = null!;

    /// <summary>The provincial hotline, answered day and night.</summary>
    public string Hotline => tenant.Tenant.Hotline;

    /// <summary>What it receives, by field.</summary>
    public IEnumerable<IGrouping<string, CounterLine>> Fields => Shown.Lines.GroupBy(line => line.Row.Version.Field, StringComparer.Ordinal);

    /// <summary>So many procedures that each field is a page of its own.</summary>
    public bool IsLong => Shown.Lines.Count > MostAtOnce;

    /// <summary>Whether a field's procedures are on this page.</summary>
    public bool Shows(string field) => !IsLong || field == Field;

    /// <summary>This page narrowed to a field.</summary>
    public string AddressOf(string field) => Links.WithFilters(Links.PublishedCounter(Key), ("linh-vuc", field)) + "#thu-tuc";

    /// <summary>The rules by which it receives, the commonest first.</summary>
    public IEnumerable<IGrouping<Guid, CounterLine>> Rules => Shown.Lines.GroupBy(line => line.Rule.DecisionId.Value).OrderByDescending(same => same.Count());

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync() => Shown = await AskAsync(new GetPublishedCounter(Key));
}
