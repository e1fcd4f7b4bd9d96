using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OneStop.Application.Published;
using OneStop.Application.Spreadsheets;

namespace OneStop.Web.Hosting;

/// <summary>A data set as it is sent. Its stamp is made of its content alone: on another day it is the same, unless something changed.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="DownloadName">Name to save it by; null to show it.</param>
/// <param name="Stamp">Strong entity tag, with its quotes.</param>
internal sealed record OpenDataFile(byte[] Content, string MediaType, string? DownloadName, string Stamp)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes rows by their fields.</summary>
    /// <param name="kind">"json" or "csv".</param>
    /// <param name="name">Name of the list in JSON and of the file.</param>
    /// <param name="fields">What is told of each.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<OpenDataFile> MakeAsync<T>(string kind, string name, IReadOnlyList<DataField<T>> fields, IReadOnlyList<T> rows, CancellationToken cancellationToken)
    {
        var isJson = kind == "json";
        var content = isJson
            ? ToJson(name, fields, rows)
            : await SheetWriter.ToBytesAsync(SheetKind.Csv, [.. fields.Select(field => field.Heading)], rows.Select(row => fields.Select(field => field.Cell(row)).ToList()), cancellationToken);
        return new OpenDataFile(content, isJson ? "application/json; charset=utf-8" : SheetKind.Csv.MediaType(), isJson ? null : $"{name}.csv", StampOf(content));
    }

    /// <summary>A strong entity tag of a content.</summary>
    public static string StampOf(byte[] content) => $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"";

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool isSo:
                json.WriteBooleanValue(isSo);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case IEnumerable<string> texts:
                json.WriteStartArray();
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType()} is no value of open data.");
        }
    }

    private static byte[] ToJson<T>(string name, IReadOnlyList<DataField<T>> fields, IReadOnlyList<T> rows)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            json.WriteStartObject();
            json.WriteNumber("count", rows.Count);
            json.WriteStartArray(name);
            foreach (var row in rows)
            {
                json.WriteStartObject();
                foreach (var field in fields)
                {
                    json.WritePropertyName(field.Key);
                    Write(json, field.Value(row));
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
