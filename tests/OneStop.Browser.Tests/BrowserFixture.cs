using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OneStop.Browser.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace OneStop.Browser.Tests;

/// <summary>One browser for all tests of this assembly.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A desktop of 1366 × 768, the common office screen.</summary>
    public static ViewportSize Desktop => new() { Width = 1366, Height = 768 };

    /// <summary>A phone of 360 × 800.</summary>
    public static ViewportSize Phone => new() { Width = 360, Height = 800 };

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await TestBrowser.LaunchAsync(_playwright, CancellationToken.None);
    }

    /// <summary>A page as a visitor from Vietnam sees it. Relative addresses are of <paramref name="baseUrl"/>.</summary>
    public async Task<BrowserPage> NewPageAsync(ViewportSize viewport, string? baseUrl = null)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = viewport,
            BaseURL = baseUrl,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        return new(await context.NewPageAsync());
    }

    /// <summary>What axe finds against WCAG 2.2 A and AA and its best practices, one line each; empty is good.</summary>
    public static async Task<IReadOnlyList<string>> AxeAsync(BrowserPage page)
    {
        var result = await page.Page.RunAxe(new AxeRunOptions
        {
            RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),

            // Of what passes, axe need not describe every node.
            ResultTypes = [ResultType.Violations],
        });
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} ({violation.Impact}): {violation.Help}: {node.Html}"))];
    }

    /// <summary>Writes <c>artifacts/screenshots/{name}.jpg</c> of the whole page, with its fonts loaded; returns the path.</summary>
    public static async Task<string> ScreenshotAsync(BrowserPage page, string name)
    {
        await page.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        var path = Path.Combine(TestBrowser.ArtifactsFolder, "screenshots", name + ".jpg");
        await page.Page.ScreenshotAsync(new() { Path = path, FullPage = true, Type = ScreenshotType.Jpeg, Quality = 85 });
        return path;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
