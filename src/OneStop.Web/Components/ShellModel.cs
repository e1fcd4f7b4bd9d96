namespace OneStop.Web.Components;

/// <summary>What the frame of every page shows around its content. A page filter puts it in <c>ViewData["Shell"]</c>.</summary>
/// <param name="ProvinceName">The portal's name as people say it: "Một cửa tỉnh Lạng Sơn".</param>
/// <param name="PlaceName">The counter, agency or, on public pages, what the portal is for.</param>
/// <param name="PersonName">The signed-in person; null on public pages.</param>
/// <param name="PersonTitle">Their duty and its place, in a few words: "Quầy 2 · 18 hồ sơ hôm nay".</param>
/// <param name="Nav">The entries of the bar, in order.</param>
/// <param name="SearchUrl">Where the search box sends <c>?q=</c>; null shows no box.</param>
/// <param name="ClockBar">The development clock; null outside development.</param>
public sealed record ShellModel(
    string ProvinceName,
    string PlaceName,
    string? PersonName,
    string? PersonTitle,
    IReadOnlyList<NavItem> Nav,
    string? SearchUrl,
    ClockBarModel? ClockBar = null)
{
    /// <summary>The key in ViewData.</summary>
    public const string Key = "Shell";

    /// <summary>Where the brand leads: the person's home page.</summary>
    public string HomeUrl { get; init; } = "/";

    /// <summary>How many notices the person has not read, up to 100; null shows no bell.</summary>
    public int? UnreadNotices { get; init; }

    /// <summary>The page to change one's password; null leaves the entry out.</summary>
    public string? ChangePasswordUrl { get; init; }

    /// <summary>The duties the person may act in; more than one are offered in the account menu.</summary>
    public IReadOnlyList<DutyChoice> Duties { get; init; } = [];

    /// <summary>Receives the POST that chooses one.</summary>
    public string? ChooseDutyUrl { get; init; }

    /// <summary>Receives the POST that signs out; null leaves the entry out.</summary>
    public string? SignOutUrl { get; init; }

    /// <summary>The sign-in page that public pages point staff to; null leaves the link out.</summary>
    public string? SignInUrl { get; init; }

    /// <summary>The hotline as people dial it: "0205 3 812 345".</summary>
    public string? Hotline { get; init; }

    /// <summary>Lines of the footer of public pages: who runs the portal, where.</summary>
    public IReadOnlyList<string> FooterLines { get; init; } = [];

    /// <summary>Links of the footer of public pages.</summary>
    public IReadOnlyList<NavItem> FooterLinks { get; init; } = [];

    /// <summary>Frame of a page that knows neither tenant nor person, such as an error page.</summary>
    public static ShellModel Anonymous { get; } = new("Một cửa", "Giải quyết thủ tục hành chính", null, null, [], null);

    /// <summary>Up to two letters that stand for the person on a narrow screen.</summary>
    public string Initials => PersonName is null
        ? ""
        : string.Concat(PersonName.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(2).Select(word => word[..1]));
}
