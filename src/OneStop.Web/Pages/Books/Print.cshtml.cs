using OneStop.Domain.Common;
using OneStop.Web.Texts;

namespace OneStop.Web.Pages.Books;

/// <summary>A follow-up book on paper, in the form of its set.</summary>
public sealed class PrintModel : BookOf
{
    /// <summary>"Đồng Đăng, ngày 05 tháng 02 năm 2026": when it is printed.</summary>
    public string PlaceAndDate { get; private set; } = string.Empty;

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        var now = Domain.Tenants.TenantTime.Of(Services.GetRequiredService<Application.Common.ICurrentTenant>().Tenant.TimeZone).Local(Services.GetRequiredService<TimeProvider>().GetUtcNow());
        PlaceAndDate = $"{Shown.Book.PlaceName}, {FormWords.LongDate(now)}";
    }
}
