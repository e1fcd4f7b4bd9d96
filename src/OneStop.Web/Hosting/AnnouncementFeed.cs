using System.Text;
using System.Xml;
using OneStop.Application.Published;
using OneStop.Domain.Tenants;
using OneStop.Web.Texts;

namespace OneStop.Web.Hosting;

/// <summary>Changes of procedures as an Atom feed (RFC 4287).</summary>
internal static class AnnouncementFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Writes it.</summary>
    public static byte[] Make(Announcements changes, string site, Tenant tenant)
    {
        var time = TenantTime.Of(tenant.TimeZone);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("feed", Namespace);
            Element("title", $"Thay đổi thủ tục hành chính {tenant.FullName}");
            Element("id", site + Links.AnnouncementFeed);
            Link("self", site + Links.AnnouncementFeed);
            Link("alternate", site + Links.Announcements);
            Element("updated", Instant(changes.Items.Count == 0 ? new DateOnly(changes.Today.Year, 1, 1) : changes.Items.Max(item => item.AnnouncedOn)));
            xml.WriteStartElement("author", Namespace);
            Element("name", $"Một cửa {tenant.FullName}");
            xml.WriteEndElement();
            foreach (var item in changes.Items)
            {
                // What is announced and then comes true is one entry that changes, not two.
                var isEnd = item.Kind is AnnouncementKind.Ending or AnnouncementKind.Abolished;
                var page = site + Links.PublishedProcedure(item.Row.Code, item.Row.Version.Valid.From);
                xml.WriteStartElement("entry", Namespace);
                Element("title", $"{item.Kind.ToText()}: {item.Row.Name}");
                Element("id", isEnd ? $"{page}#bai-bo" : page);
                Link("alternate", page);
                Element("updated", Instant(item.AnnouncedOn));
                Element("summary", AnnouncementTexts.Sentence(item));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();

            void Element(string name, string text) => xml.WriteElementString(name, Namespace, text);

            void Link(string rel, string href)
            {
                xml.WriteStartElement("link", Namespace);
                xml.WriteAttributeString("rel", rel);
                xml.WriteAttributeString("href", href);
                xml.WriteEndElement();
            }
        }

        return bytes.ToArray();

        string Instant(DateOnly day) => time.Instant(day.ToDateTime(TimeOnly.MinValue)).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
    }
}
