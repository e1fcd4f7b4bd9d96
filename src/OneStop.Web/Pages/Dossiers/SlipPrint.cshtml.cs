using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Custody;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>The hand-over list on paper, two copies, one signed for each side.</summary>
public sealed class SlipPrintModel : AppPage
{
    /// <summary>The list, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The list.</summary>
    public SlipPage Shown { get; private set; } = null!;

    /// <summary>"Đồng Đăng, ngày 20 tháng 11 năm 2026".</summary>
    public string PlaceAndDate => $"{Shown.Counter.Place}, {VietnameseText.LongDate(DateOnly.FromDateTime(Shown.HandedOverLocal))}";

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Shown = await AskAsync(new GetSlip(Id));
}
