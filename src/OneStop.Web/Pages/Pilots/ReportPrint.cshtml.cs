using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Web.Pages.Pilots;

/// <summary>The evaluation on paper.</summary>
public sealed class ReportPrintModel : ReportPage
{
    /// <summary>The agency that reports.</summary>
    public string AgencyName => Duty.PlaceName;

    /// <summary>"Lạng Sơn, ngày 20 tháng 11 năm 2026".</summary>
    public string PlaceAndDate(string province) => $"{UnitName.Proper(province)}, {VietnameseText.LongDate(DateOnly.FromDateTime(Report.AtLocal))}";

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();
}
