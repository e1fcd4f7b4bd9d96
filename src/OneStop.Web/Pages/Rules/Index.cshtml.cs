using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Rules;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Organisation;
using OneStop.Web.Hosting;
using OneStop.Web.Texts;

namespace OneStop.Web.Pages.Rules;

/// <summary>Which procedures may be received where, on any day.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>The day; null for today.</summary>
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Day { get; set; }

    /// <summary>Level of procedures, as in addresses.</summary>
    [BindProperty(SupportsGet = true, Name = "cap")]
    public string? Level { get; set; }

    /// <summary>Field of procedures.</summary>
    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    /// <summary>Key of the competent agency.</summary>
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    /// <summary>How far received, as in addresses.</summary>
    [BindProperty(SupportsGet = true, Name = "muc")]
    public string? Independence { get; set; }

    /// <summary>What is looked for.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Which page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The matrix.</summary>
    public ReceptionMatrix Matrix { get; private set; } = null!;

    /// <summary>What is wrong with the day typed; null when nothing is.</summary>
    public string? DayError => ModelState.TryGetValue("ngay", out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;

    /// <summary>Whether the progress to 100 % is open to the person.</summary>
    public bool SeesProgress => Duty.Role is Role.ProvincialOffice or Role.CatalogueEditor;

    /// <summary>Something narrows the list.</summary>
    public bool IsNarrowed => new[] { Level, Field, Agency, Independence, Query }.Any(each => !string.IsNullOrWhiteSpace(each));

    /// <summary>The same list on another page, of another kind.</summary>
    public string To(int page = 1, Independence? independence = null, bool keepsKind = true) =>
        Links.Matrix(Day, Level, Field, Agency, independence?.ToUrl() ?? (keepsKind ? Independence : null), Query, page);

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Matrix = await AskAsync(new GetReceptionMatrix(
        Day,
        UrlWords.Read<GovernmentLevel>(Level, level => level.ToUrl()),
        Field,
        Agency,
        UrlWords.Read<Independence>(Independence, kind => kind.ToUrl()),
        Query,
        PageNumber));
}
