using System.Net;
using System.Net.Sockets;
using OneStop.Web;

namespace OneStop.TestKit.Pages;

/// <summary>A browser without scripts: keeps cookies, follows no redirect unless told, sends the forms it sees.</summary>
public sealed class PageClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly Uri _site;

    /// <summary>Opens a site.</summary>
    /// <param name="server">Where the server listens.</param>
    /// <param name="host">The host name asked for.</param>
    public PageClient(Uri server, string host)
    {
        _site = new UriBuilder("http", host, server.Port).Uri;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = Cookies,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = async (_, cancellationToken) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Parse(server.Host), server.Port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        _http = new HttpClient(handler) { BaseAddress = _site, Timeout = TimeSpan.FromSeconds(60) };
    }

    /// <summary>Its cookies.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>The site's address.</summary>
    public Uri Site => _site;

    /// <summary>Asks for a page.</summary>
    public Task<Page> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends fields as they are, without any hidden ones.</summary>
    public Task<Page> PostAsync(string path, params (string Name, string? Value)[] fields) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = Content(fields) });

    /// <summary>Sends any request.</summary>
    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _http.SendAsync(request);
            return await Page.ReadAsync(this, response);
        }
    }

    /// <summary>Asks for a page and follows redirects to the last.</summary>
    public async Task<Page> FollowAsync(Page page)
    {
        for (var hops = 0; page.Location is { } next && hops < 5; hops++)
        {
            page = await GetAsync(next);
        }

        return page;
    }

    /// <summary>Signs in through the page.</summary>
    public async Task SignInAsync(string userName, string password)
    {
        var answer = await TrySignInAsync(userName, password);
        if (answer.Status != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{userName} could not sign in: {(int)answer.Status}\n{answer.Text}");
        }
    }

    /// <summary>Fills in and sends the sign-in page, and the second step where there is one.</summary>
    public async Task<Page> TrySignInAsync(string userName, string password, string? returnUrl = null)
    {
        var answer = await TryPasswordAsync(userName, password, returnUrl);
        if (answer.Location?.StartsWith(Links.SecondStep, StringComparison.Ordinal) != true)
        {
            return answer;
        }

        var step = await answer.FollowAsync();
        return await step.SubmitAsync("form:has([name=Code])", ("Code", step.TextOf("[data-demo-code]")));
    }

    /// <summary>Fills in and sends the sign-in page alone.</summary>
    public async Task<Page> TryPasswordAsync(string userName, string password, string? returnUrl = null)
    {
        var page = await GetAsync(returnUrl is null ? Links.SignIn : $"{Links.SignIn}?quay-lai={Uri.EscapeDataString(returnUrl)}");
        return await page.SubmitAsync("form:has([name=Password])", ("UserName", userName), ("Password", password));
    }

    /// <summary>Travels in time with the bar of Development.</summary>
    /// <param name="local">Wall clock, "2023-12-01 09:00".</param>
    public async Task TravelAsync(string local)
    {
        var page = await GetAsync(Links.SignIn);
        var answer = await page.SubmitAsync($"form[action='{Links.ClockBar}']", ("at", local.Replace(' ', 'T')));
        if (answer.Status != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"The clock did not travel: {(int)answer.Status}\n{answer.Text}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    internal static FormUrlEncodedContent Content(IEnumerable<(string Name, string? Value)> fields) =>
        new(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value!)));
}
