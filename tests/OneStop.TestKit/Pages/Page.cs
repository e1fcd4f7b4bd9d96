using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OneStop.TestKit.Pages;

/// <summary>An answer of the site, as a person and a browser read it.</summary>
public sealed class Page
{
    private readonly PageClient _client;

    private Page(PageClient client, HttpResponseMessage response, string source, byte[] bytes)
    {
        _client = client;
        Status = response.StatusCode;
        Headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        Url = response.RequestMessage!.RequestUri!.PathAndQuery;
        Location = response.Headers.Location is { } location ? (location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString) : null;
        Source = source;
        Bytes = bytes;
        Document = new HtmlParser().ParseDocument(source);
    }

    /// <summary>The status code.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>What was asked for.</summary>
    public string Url { get; }

    /// <summary>Where it leads on; null unless it is a redirect.</summary>
    public string? Location { get; }

    /// <summary>The text as sent.</summary>
    public string Source { get; }

    /// <summary>The bytes as sent.</summary>
    public IReadOnlyList<byte> Bytes { get; }

    /// <summary>The parsed page.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>What a person reads: white space collapsed.</summary>
    public string Text => TextOf(Document.Body);

    /// <summary>Texts of all elements that match.</summary>
    public IReadOnlyList<string> TextsOf(string selector) => [.. Document.QuerySelectorAll(selector).Select(TextOf)];

    /// <summary>Text of the first element that matches; empty when there is none.</summary>
    public string TextOf(string selector) => TextOf(Document.QuerySelector(selector));

    /// <summary>The value of a field.</summary>
    public string? ValueOf(string name) => FormFields.Of(Document.DocumentElement).LastOrDefault(field => field.Name == name).Value;

    /// <summary>Follows the redirect.</summary>
    public Task<Page> FollowAsync() => _client.FollowAsync(this);

    /// <summary>Sends the form that matches as a browser would: hidden and prefilled fields kept, those named here replaced; null leaves one out.</summary>
    /// <param name="selector">Finds the form, or anything within it.</param>
    /// <param name="overrides">Fields filled in; also the name and value of the button pressed, where it has any.</param>
    public Task<Page> SubmitAsync(string selector, params (string Name, string? Value)[] overrides)
    {
        var found = Document.QuerySelector(selector) ?? throw new InvalidOperationException($"{Url} has no '{selector}'.\n{Text}");
        var form = found.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException($"'{selector}' is not in a form.");
        var button = found as IHtmlButtonElement;
        var names = overrides.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var fields = FormFields.Of(form).Where(field => !names.Contains(field.Name)).Concat(overrides).ToList();
        if (button?.Name is { Length: > 0 } name && !names.Contains(name))
        {
            fields.Add((name, button.Value));
        }

        var action = button?.GetAttribute("formaction") ?? form.GetAttribute("action");
        var url = string.IsNullOrEmpty(action) ? Url : action;
        return string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase)
            ? _client.GetAsync($"{url.Split('?')[0]}?{PageClient.Content(fields).ReadAsStringAsync().GetAwaiter().GetResult()}")
            : _client.PostAsync(url, [.. fields]);
    }

    /// <summary>Sends the form that matches with files, as a browser without scripts would.</summary>
    /// <param name="selector">Finds the form, or the button within it that is pressed.</param>
    /// <param name="fields">Fields filled in; hidden and prefilled ones are kept.</param>
    /// <param name="files">Field, file name and content of each file.</param>
    public Task<Page> SendFilesAsync(string selector, (string Name, string? Value)[] fields, params (string Field, string FileName, byte[] Content)[] files)
    {
        var found = Document.QuerySelector(selector);
        var form = found?.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException($"{Url} has no form '{selector}'.");
        var names = fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in FormFields.Of(form).Where(field => !names.Contains(field.Name)).Concat(fields))
        {
            content.Add(new StringContent(value ?? string.Empty), $"\"{name}\"");
        }

        foreach (var (field, fileName, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), $"\"{field}\"", $"\"{fileName}\"");
        }

        var action = (found as IHtmlButtonElement)?.GetAttribute("formaction") ?? form.GetAttribute("action");
        return _client.SendAsync(new HttpRequestMessage(HttpMethod.Post, string.IsNullOrEmpty(action) ? Url : action) { Content = content });
    }

    internal static async Task<Page> ReadAsync(PageClient client, HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var isText = response.Content.Headers.ContentType?.MediaType is { } type && (type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal));
        return new Page(client, response, isText ? System.Text.Encoding.UTF8.GetString(bytes) : string.Empty, bytes);
    }

    private static string TextOf(IElement? element) =>
        string.Join(' ', (element?.TextContent ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
