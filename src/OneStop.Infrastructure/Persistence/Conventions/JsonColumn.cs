using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OneStop.Infrastructure.Persistence.Conventions;

/// <summary>Keeps an immutable list in one jsonb column, readable in the database.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Maps the property to jsonb.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> IsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property)
    {
        property.HasColumnType("jsonb").HasConversion(
            list => JsonSerializer.Serialize(list, Options),
            text => JsonSerializer.Deserialize<List<T>>(text, Options)!,
            new ValueComparer<IReadOnlyList<T>>(
                (left, right) => left!.SequenceEqual(right!),
                list => list.Count,
                list => list));
        return property;
    }

    /// <summary>Maps one document to jsonb; it is never changed in place, so one that is another object is another document.</summary>
    public static PropertyBuilder<T> IsDocument<T>(this PropertyBuilder<T> property)
        where T : class?
    {
        property.HasColumnType("jsonb").HasConversion(
            document => JsonSerializer.Serialize(document, Options),
            text => JsonSerializer.Deserialize<T>(text, Options)!,
            new ValueComparer<T>((left, right) => ReferenceEquals(left, right), document => document == null ? 0 : 1, document => document));
        return property;
    }
}
