using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneStop.Application.Reception;

/// <summary>How a draft is written: as it was typed, but for NUL, which PostgreSQL cannot keep.</summary>
internal sealed class DraftText : JsonConverter<string>
{
    /// <summary>For writing and reading drafts.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Converters = { new DraftText() } };

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Replace("\0", string.Empty, StringComparison.Ordinal));
}
