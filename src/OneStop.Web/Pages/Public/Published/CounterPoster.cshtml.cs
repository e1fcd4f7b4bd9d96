using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Published;
using OneStop.Domain.Common;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>What a counter receives, to be put up on its wall.</summary>
public sealed class CounterPosterModel(ICurrentTenant tenant) : PosterPage(tenant)
{
    /// <summary>The counter's key, from the address.</summary>
    [FromRoute(Name = "counter")]
    public string Key { get; set; } = string.Empty;

    /// <summary>Only this field, by name.</summary>
    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    /// <summary>What is printed.</summary>
    public PublishedCounter Shown { get; private set; } = null!;

    /// <summary>The lines printed, by field.</summary>
    public IReadOnlyList<IGrouping<string, CounterLine>> Fields { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        Shown = await AskAsync(new GetPublishedCounter(Key));
        if (!Shown.IsOpen)
        {
            throw new NotFoundException("Counter");
        }

        Fields = [.. Shown.Lines.Where(line => string.IsNullOrEmpty(Field) || line.Row.Version.Field == Field).GroupBy(line => line.Row.Version.Field, StringComparer.Ordinal)];
    }
}
