using OneStop.Application.Published;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>The open data explained: addresses, fields, licence, examples.</summary>
public sealed class OpenDataModel : PublishedPage
{
    /// <summary>Scheme and host, for examples that can be copied.</summary>
    public string Site => PublishedEndpoints.Site(HttpContext);

    /// <summary>Fields of procedures: name in JSON, heading in CSV, meaning.</summary>
    public IEnumerable<(string Key, string Heading, string Meaning)> Procedures { get; } =
        ProcedureFields.Of(code => code).Select(field => (field.Key, field.Heading, field.Meaning));

    /// <summary>Fields of counters.</summary>
    public IEnumerable<(string Key, string Heading, string Meaning)> Counters { get; } =
        CounterFields.Of(key => key).Select(field => (field.Key, field.Heading, field.Meaning));

    /// <summary>Nothing to load: the page is the same every day but for its frame.</summary>
    public void OnGet()
    {
    }
}
