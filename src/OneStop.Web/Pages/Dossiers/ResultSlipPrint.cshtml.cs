using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Custody;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>The hand-over list of results on paper, two copies, one signed for each side.</summary>
public sealed class ResultSlipPrintModel : AppPage
{
    /// <summary>The list, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The list.</summary>
    public ResultSlipPage Shown { get; private set; } = null!;

    /// <summary>"Lạng Sơn, ngày 20 tháng 11 năm 2026".</summary>
    public string PlaceAndDate => $"{Shown.Heading.PlaceName}, {VietnameseText.LongDate(DateOnly.FromDateTime(Shown.HandedOverLocal))}";

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Shown = await AskAsync(new GetResultSlip(Id));
}
