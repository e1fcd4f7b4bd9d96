using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Notices;
using OneStop.Domain.Notices;
using OneStop.Web.Hosting;
using OneStop.Web.Texts;

namespace OneStop.Web.Pages.Notices;

/// <summary>What a person was told: unread first, by day.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>Only of this kind.</summary>
    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? KindWord { get; set; }

    /// <summary>Where the page before ended.</summary>
    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    /// <summary>The notices.</summary>
    public NoticeList List { get; private set; } = null!;

    /// <summary>Only of this kind; null for all.</summary>
    public NoticeKind? Kind => UrlWords.Read<NoticeKind>(KindWord, UrlWords.ToUrl);

    /// <summary>The newest shown, as the button that marks all sends it.</summary>
    public string Newest => (List.NewestAt ?? DateTimeOffset.UnixEpoch).UtcTicks.ToString(CultureInfo.InvariantCulture);

    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Marks one read and goes where it leads.</summary>
    public async Task<IActionResult> OnPostOpenAsync(Guid id)
    {
        var target = await SendAsync(new MarkNoticeRead(id));
        var url = target.Link ?? (target.DossierCode is { } code ? Links.Dossier(code) : null);
        return url is not null && Url.IsLocalUrl(url) ? LocalRedirect(url) : LocalRedirect(Here);
    }

    /// <summary>Marks one read and stays.</summary>
    public async Task<IActionResult> OnPostReadAsync(Guid id)
    {
        await SendAsync(new MarkNoticeRead(id));
        return LocalRedirect(Here);
    }

    /// <summary>Marks all that were shown.</summary>
    public async Task<IActionResult> OnPostReadAllAsync(long newest)
    {
        var upTo = new DateTimeOffset(Math.Clamp(newest, DateTimeOffset.UnixEpoch.UtcTicks, DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero);
        var count = await SendAsync(new MarkAllNoticesRead(Kind, upTo));
        Flash(count == 0 ? "Không có thông báo nào chưa đọc." : $"Đã đánh dấu đã đọc {count} thông báo.");
        return LocalRedirect(Here);
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync() => List = await AskAsync(new ListNotices(Kind, After));

    private string Here => Links.NoticesOf(Kind?.ToUrl());
}
