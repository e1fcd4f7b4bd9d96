using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;

namespace OneStop.Infrastructure.Seeding;

/// <summary>The reference data the app ships, <c>data/&lt;tenant&gt;/…</c> beside its assemblies (described in data/README.md).</summary>
internal static class ReferenceFolder
{
    private const string TenantFile = "tenant.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
    };

    private static string Root => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Keys of all tenants that have a folder, in order.</summary>
    public static IReadOnlyList<string> TenantKeys() =>
    [
        .. Directory.GetDirectories(Root)
            .Where(folder => File.Exists(Path.Combine(folder, TenantFile)))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The tenant's own description.</summary>
    public static TenantFile Tenant(string tenantKey) => Json<TenantFile>(tenantKey, TenantFile);

    /// <summary>Reads a JSON file of a tenant.</summary>
    public static T Json<T>(string tenantKey, string file) => Read<T>(Path.Combine(Root, tenantKey, file));

    /// <summary>Reads a JSON file that all tenants share.</summary>
    public static T SharedJson<T>(string file) => Read<T>(Path.Combine(Root, file));

    /// <summary>Reads a CSV file of a tenant; empty when the tenant has no such file.</summary>
    public static IReadOnlyList<T> Csv<T>(string tenantKey, string file)
    {
        var path = Path.Combine(Root, tenantKey, file);
        if (!File.Exists(path))
        {
            return [];
        }

        using var reader = new StreamReader(path);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<T>()];
    }

    private static T Read<T>(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new InvalidDataException($"{path} is empty.");
    }
}
