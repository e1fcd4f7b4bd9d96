using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Playwright;
using OneStop.Infrastructure.Seeding.Demo;
using OneStop.Web;
using Shouldly;

namespace OneStop.Browser.Tests.Journey;

/// <summary>Somebody in front of a browser of their own.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private const int MostSeconds = 15;

    // A code of an authenticator serves once: whoever shares an account signs in after the other.
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Doors = new(StringComparer.Ordinal);

    private readonly BrowserPage _browser;

    private Visitor(BrowserPage browser) => _browser = browser;

    /// <summary>Their page.</summary>
    public IPage Page => _browser.Page;

    /// <summary>A member of staff, signed in, at a time (yyyy-MM-ddTHH:mm).</summary>
    public static async Task<Visitor> SignInAsync(BrowserFixture browser, string site, string userName, string at)
    {
        var visitor = await ArriveAsync(browser, site, BrowserFixture.Desktop, at);
        var door = Doors.GetOrAdd($"{site}/{userName}", _ => new SemaphoreSlim(1));
        await door.WaitAsync();
        try
        {
            await visitor.SignInAsync(userName);
            return visitor;
        }
        finally
        {
            door.Release();
        }
    }

    /// <summary>Somebody at a time, not signed in.</summary>
    public static async Task<Visitor> ArriveAsync(BrowserFixture browser, string site, ViewportSize viewport, string at)
    {
        var visitor = new Visitor(await browser.NewPageAsync(viewport, site));
        await visitor.Page.GotoAsync(Links.SignIn);
        await visitor.Page.FillAsync("#clock-at", at);
        await visitor.FollowAsync(() => visitor.Page.ClickAsync(".clock-bar button >> nth=0"));
        return visitor;
    }

    /// <summary>Opens an address of the site.</summary>
    public Task OpenAsync(string url) => Page.GotoAsync(url);

    /// <summary>Presses a button and waits for the page that follows.</summary>
    public Task PressAsync(string button) =>
        FollowAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync());

    /// <summary>Does something that leads to another page, and waits until that page is there, behind all redirects.</summary>
    public async Task FollowAsync(Func<Task> act)
    {
        await Page.EvaluateAsync("window.isLeft = true");
        await act();
        var until = Stopwatch.GetTimestamp() + (Stopwatch.Frequency * MostSeconds);
        while (!await HasArrivedAsync())
        {
            if (Stopwatch.GetTimestamp() > until)
            {
                throw new TimeoutException($"No other page came after {Page.Url}.");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Opens a dossier from the list that is shown.</summary>
    public async Task OpenDossierAsync(string code)
    {
        await FollowAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = code, Exact = true }).First.ClickAsync());
        Page.Url.ShouldContain(Links.Dossier(code));
    }

    /// <summary>The page says this.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(Page.Locator("body")).ToContainTextAsync(text, new() { IgnoreCase = true });

    /// <summary>Checks what is shown: nothing found by axe, on a screen and on a phone, nothing in the console; keeps pictures of both.</summary>
    /// <param name="name">Name of the pictures.</param>
    /// <param name="isRefused">The page answers a refused form: the browser itself notes its status in the console.</param>
    public async Task LookAsync(string name, bool isRefused = false)
    {
        (await BrowserFixture.AxeAsync(_browser)).ShouldBeEmpty();
        await BrowserFixture.ScreenshotAsync(_browser, name);
        var size = Page.ViewportSize!;
        if (size.Width != BrowserFixture.Phone.Width)
        {
            await Page.SetViewportSizeAsync(BrowserFixture.Phone.Width, BrowserFixture.Phone.Height);
            (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue($"{name} scrolls sideways on a phone");
            await BrowserFixture.ScreenshotAsync(_browser, $"{name}-360");
            await Page.SetViewportSizeAsync(size.Width, size.Height);
        }

        _browser.Errors.Where(error => !isRefused || !error.Contains("status of 400", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private async Task SignInAsync(string userName)
    {
        await Page.FillAsync("#UserName", userName);
        await Page.FillAsync("#Password", DemoAccounts.Password);
        await FollowAsync(() => Page.ClickAsync("form.in button[type=submit]"));
        if (await Page.QuerySelectorAsync("[data-demo-code]") is { } code)
        {
            await Page.FillAsync("#Code", (await code.InnerTextAsync()).Trim());
            await FollowAsync(() => Page.ClickAsync("form.in button[type=submit]"));
        }

        Page.Url.ShouldNotContain(Links.SignIn);
    }

    private async Task<bool> HasArrivedAsync()
    {
        try
        {
            return await Page.EvaluateAsync<bool>("!window.isLeft && document.readyState === 'complete'");
        }
        catch (PlaywrightException)
        {
            // Between two documents there is nothing to ask.
            return false;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _browser.DisposeAsync();
}
