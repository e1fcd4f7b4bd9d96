using System.Text;
using System.Xml;
using OneStop.Application.Published;

namespace OneStop.Web.Hosting;

/// <summary>What search engines read.</summary>
internal static class SearchEngines
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Published content is to be found, everything else is not.</summary>
    public static string Robots(string site) =>
        $"""
        User-agent: *
        Allow: {Links.Published}
        Allow: {Links.LookUp}$
        Allow: /$
        Allow: /dist/
        Disallow: /

        Sitemap: {site}{Links.Sitemap}

        """;

    /// <summary>All pages of published content.</summary>
    public static byte[] Sitemap(string site, PublishedProcedures procedures, PublishedCounters counters, PublishedDecisions decisions)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("urlset", Namespace);
            string[] pages = [Links.Published, Links.PublishedCounters, Links.PublishedDecisions, Links.Announcements, Links.OpenData, Links.LookUp];
            foreach (var path in pages
                .Concat(procedures.Rows.Select(row => Links.PublishedProcedure(row.Code)))
                .Concat(counters.Rows.Select(row => Links.PublishedCounter(row.Counter.Key)))
                .Concat(decisions.Rows.Select(row => Links.PublishedDecision(row.Decision.Id.Value))))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, site + path);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
