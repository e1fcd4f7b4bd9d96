using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Published;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>One counter: where it is, when it is open, what it receives today.</summary>
public sealed class CounterModel(ICurrentTenant tenant) : PublishedPage
{
    /// <summary>Its key, from the address.</summary>
    [FromRoute(Name = "counter")]
    public string Key { get; set; } = string.Empty;

    /// <summary>What is shown.</summary>
    public PublishedCounter Shown { get; private set; } = null!;

    /// <summary>The provincial hotline, answered day and night.</summary>
    public string Hotline => tenant.Tenant.Hotline;

    /// <summary>What it receives, by field.</summary>
    public IEnumerable<IGrouping<string, CounterLine>> Fields => Shown.Lines.GroupBy(line => line.Row.Version.Field, StringComparer.Ordinal);

    /// <summary>The rules by which it receives, the commonest first.</summary>
    public IEnumerable<IGrouping<Guid, CounterLine>> Rules => Shown.Lines.GroupBy(line => line.Rule.DecisionId.Value).OrderByDescending(same => same.Count());

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync() => Shown = await AskAsync(new GetPublishedCounter(Key));
}
