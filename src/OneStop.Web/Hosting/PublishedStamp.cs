using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using OneStop.Application.Common;

namespace OneStop.Web.Hosting;

/// <summary>Tells browsers whether a published page is still as they have it: it changes with the reference data, at midnight, and with a new release.</summary>
internal static class PublishedStamp
{
    private static readonly ConditionalWeakTable<Province, string> Snapshots = [];
    private static readonly string Release = typeof(PublishedStamp).Module.ModuleVersionId.ToString("N");

    /// <summary>The stamp of a page as it is on a legal day.</summary>
    public static EntityTagHeaderValue Of(Province province, DateOnly today, HttpRequest request)
    {
        var snapshot = Snapshots.GetValue(province, _ => Guid.CreateVersion7().ToString("N"));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Release}|{snapshot}|{today:yyyy-MM-dd}|{request.Scheme}://{request.Host}{request.Path}{request.QueryString}"));
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"", isWeak: true);
    }

    /// <summary>Whether the browser has it as it is.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue stamp) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(stamp, useStrongComparison: false));
}
