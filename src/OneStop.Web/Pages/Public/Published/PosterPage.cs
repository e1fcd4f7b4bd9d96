using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>A poster (niêm yết công khai, Nghị định 63/2010/NĐ-CP) made of what is in force on the day it is printed.</summary>
public abstract class PosterPage(ICurrentTenant tenant) : PublishedPage
{
    /// <summary>Size of the paper: "a3", else A4.</summary>
    [BindProperty(SupportsGet = true, Name = "kho")]
    public string? Paper { get; set; }

    /// <summary>Large paper.</summary>
    public bool IsA3 => string.Equals(Paper, "a3", StringComparison.OrdinalIgnoreCase);

    /// <summary>The sheet's class.</summary>
    public string SheetClass => IsA3 ? "sheet a3 poster" : "sheet poster";

    /// <summary>Whose portal it is.</summary>
    public Tenant Tenant => tenant.Tenant;

    /// <summary>"Đồng Đăng, ngày 23 tháng 11 năm 2026".</summary>
    public string PlaceAndDate(string place) => $"{place}, {VietnameseText.LongDate(Today)}";

    /// <summary>The address of a page as a QR holds it.</summary>
    public string Absolute(string path) => PublishedEndpoints.Site(HttpContext) + path;
}
