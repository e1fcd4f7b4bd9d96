using Microsoft.Playwright;

namespace OneStop.Browser.Tests;

/// <summary>A page in a browser context of its own (cookies are not shared), and what went wrong in it.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly List<string> _errors = [];

    internal BrowserPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                Note($"console: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => Note($"script: {error}");
        page.RequestFailed += (_, request) => Note($"request: {request.Method} {request.Url} {request.Failure}");
    }

    /// <summary>Playwright's page.</summary>
    public IPage Page { get; }

    /// <summary>Errors of the console, of scripts and of requests, in the order they came.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_errors)
                return [.. _errors];
        }
    }

    /// <summary>Closes the page and its context.</summary>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Note(string error)
    {
        lock (_errors)
            _errors.Add(error);
    }
}
