using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Application.Common;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Application.Notices;
using OneStop.Application.Office;
using OneStop.Domain.Accounts;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure;
using OneStop.Infrastructure.Persistence;
using OneStop.Web.Components;

namespace OneStop.Web.Hosting;

/// <summary>Puts the frame around every page: who is where, what waits, what time it is.</summary>
internal sealed class ShellFilter(ICurrentTenant tenant, ICurrentDuty duty, TenantContext held, ICurrentProvince current, IAppDb db, TravellingClock clock, IHostEnvironment environment, CounterCountsOnce counterCounts) : IAsyncPageFilter
{
    private static readonly ClockPreset[] Presets =
    [
        new("14/11/2023", "2023-11-14T09:00"),
        new("01/12/2023", "2023-12-01T09:00"),
        new("30/06/2024 23:59", "2024-06-30T23:59"),
        new("01/07/2024", "2024-07-01T09:00"),
        new("30/06/2025", "2025-06-30T16:00"),
        new("02/07/2025", "2025-07-02T09:00"),
        new("Hôm nay", string.Empty),
    ];

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Result is PageResult && context.HandlerInstance is PageModel model)
        {
            model.ViewData[ShellModel.Key] = await ShellAsync(context.HttpContext);
        }
    }

    private async Task<ShellModel> ShellAsync(HttpContext http)
    {
        var province = $"Một cửa {tenant.Tenant.FullName}";
        var path = http.Request.Path;
        var clockBar = environment.IsDevelopment()
            ? new ClockBarModel(TenantTime.Of(tenant.Tenant.TimeZone).Local(clock.GetUtcNow()), clock.Offset != TimeSpan.Zero, Presets)
            : null;
        if (duty.Duty is not { } person)
        {
            var isSignedIn = http.User.Identity?.IsAuthenticated == true;
            return new ShellModel(province, "Giải quyết thủ tục hành chính", null, null, PublicNav(path), null, clockBar)
            {
                SignInUrl = isSignedIn ? null : Links.SignIn,
                SignOutUrl = isSignedIn ? Links.SignOut : null,
                Hotline = tenant.Tenant.Hotline,
                FooterLinks =
                [
                    new("Quyết định công bố", Links.PublishedDecisions),
                    new("Dữ liệu mở", Links.OpenData),
                ],
                FooterLines = [$"Hệ thống thông tin giải quyết thủ tục hành chính {tenant.Tenant.FullName}"],
            };
        }

        var unread = await NoticeCounts.UnreadAsync(db, person.StaffId, http.RequestAborted);
        return new ShellModel(province, await PlaceAsync(person, http.RequestAborted), person.PersonName, Title(person), await NavAsync(person, path, http.RequestAborted), Links.Search, clockBar)
        {
            HomeUrl = HomeOf(person.Role),
            UnreadNotices = unread,
            ChangePasswordUrl = Links.Account,
            SignOutUrl = Links.SignOut,
            ChooseDutyUrl = Links.ChooseDuty,
            Duties = [.. held.Held.Select(each => new DutyChoice(each.Key, each.OnBehalfOf is null ? $"{each.Role.ToText()}, {each.PlaceName}" : $"{each.PersonName[(each.PersonName.LastIndexOf('(') + 1)..^1]}: {each.Role.ToText()}", each == person))],
            Hotline = tenant.Tenant.Hotline,
        };
    }

    /// <summary>The page a role begins its day on.</summary>
    public static string HomeOf(Role role) => role switch
    {
        Role.CounterClerk => Links.Counter,
        Role.Officer or Role.DivisionHead or Role.AgencyLeader or Role.RecordsClerk => Links.Desk,
        Role.ProvincialOffice => Links.Office,
        Role.CatalogueEditor => Links.Catalogue,
        Role.UnitAdministrator => Links.StaffAccounts,
    };

    private static IReadOnlyList<NavItem> PublicNav(PathString path)
    {
        var isOfCounters = path.StartsWithSegments(Links.PublishedCounters, StringComparison.Ordinal);
        var isOfChanges = path.StartsWithSegments(Links.Announcements, StringComparison.Ordinal);
        return
        [
            new("Tra cứu hồ sơ", Links.LookUp, path.StartsWithSegments(Links.LookUp, StringComparison.Ordinal)),
            new("Thủ tục hành chính", Links.Published, !isOfCounters && !isOfChanges && path.StartsWithSegments(Links.Published, StringComparison.Ordinal)),
            new("Nơi tiếp nhận", Links.PublishedCounters, isOfCounters),
            new("Thay đổi", Links.Announcements, isOfChanges),
        ];
    }

    // The bar is narrow: a counter's full name would be cut off.
    private async Task<string> PlaceAsync(Duty person, CancellationToken cancellationToken) => person.CounterId is { } counter
        ? (await current.GetAsync(cancellationToken)).Directory.Counter(counter).ShortName
        : person.PlaceName;

    private static string Title(Duty person) => person.Division is { } division ? $"{person.Role.ToText()} · {division}" : person.Role.ToText();

    private async Task<IReadOnlyList<NavItem>> NavAsync(Duty person, PathString path, CancellationToken cancellationToken)
    {
        switch (person.Role)
        {
            case Role.CounterClerk:
                var counts = await counterCounts.OfAsync(person.CounterId!.Value, cancellationToken);
                return
                [
                    Item("Quầy", Links.Counter, null),
                    Item("Tiếp nhận", Links.Receive, null, "f2"),
                    Item("Bàn giao", Links.HandOver, counts.ToHandOver),
                    Item("Trả kết quả", Links.ReturnResults, counts.ToReturn + counts.Coming),
                    Item("Chờ bổ sung", Links.Waiting, counts.Waiting),
                ];
            case Role.ProvincialOffice:
                var waiting = await OfficeCounts.OfAsync(db, person, cancellationToken);
                return
                [
                    Item("Điều hành", Links.Office, null),
                    Item("Hồ sơ", Links.ProvinceDossiers, waiting.Opinions),
                    Item("Danh mục", Links.Catalogue, waiting.Decisions),
                    Item("Tiếp nhận", Links.ReceptionMatrix, null),
                    Item("Thí điểm", Links.Pilots, null),
                    Item("Lịch", Links.WorkingCalendar, null),
                    Item("Tài khoản", Links.StaffAccounts, waiting.Accounts),
                    Item("Nhật ký", Links.AuditLog, null),
                ];
            case Role.UnitAdministrator:
                return [Item("Tài khoản", Links.StaffAccounts, null)];
            case Role.AgencyLeader:
                return
                [
                    Item("Bàn việc", Links.Desk, null),
                    Item("Nhận bản giấy", Links.IncomingPaper, null),
                    Item("Tài khoản", Links.StaffAccounts, null),
                ];
            case Role.CatalogueEditor:
                return [Item("Danh mục", Links.Catalogue, null), Item("Tiếp nhận", Links.ReceptionMatrix, null)];
            case Role.Officer or Role.DivisionHead:
                return
                [
                    Item("Bàn việc", Links.Desk, null),
                    Item("Nhận bản giấy", Links.IncomingPaper, null),
                ];
            case Role.RecordsClerk:
                var results = await WaitingResults.CountAsync(db, person.AgencyId, cancellationToken);
                return [Item("Bàn việc", Links.Desk, null), Item("Nhận bản giấy", Links.IncomingPaper, null), Item("Bàn giao kết quả", Links.ResultHandOver, results), Item("Kho kết quả", Links.StoredResults, null)];
            default:
                return [];
        }

        NavItem Item(string text, string url, int? count, string? shortcut = null) =>
            new(text, url, IsOf(url), count is > 0 ? count : null, shortcut);

        bool IsOf(string url) => url switch
        {
            Links.Office => path == url,
            _ => path.StartsWithSegments(url, StringComparison.Ordinal),
        };
    }
}
