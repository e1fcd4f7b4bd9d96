using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Persistence.Conventions;

/// <summary>Keeps short immutable lists in PostgreSQL arrays.</summary>
internal static class ArrayColumn
{
    /// <summary>Texts as text[].</summary>
    public static void IsTextArray(this PropertyBuilder<IReadOnlyList<string>> property) => property
        .HasColumnType("text[]")
        .HasConversion(
            list => list.ToArray(),
            array => array,
            Comparer<string>());

    /// <summary>Members of an enumeration as smallint[].</summary>
    public static void IsEnumArray<TEnum>(this PropertyBuilder<IReadOnlyList<TEnum>> property)
        where TEnum : struct, Enum => property
        .HasColumnType("smallint[]")
        .HasConversion(
            list => list.Select(each => Convert.ToInt16(each, CultureInfo.InvariantCulture)).ToArray(),
            array => array.Select(each => (TEnum)Enum.ToObject(typeof(TEnum), each)).ToArray(),
            Comparer<TEnum>());

    /// <summary>Typed ids as uuid[].</summary>
    public static PropertyBuilder<IReadOnlyList<TId>> IsIdArray<TId>(this PropertyBuilder<IReadOnlyList<TId>> property)
        where TId : struct, IId<TId> => property
        .HasColumnType("uuid[]")
        .HasConversion(
            list => list.Select(id => id.Value).ToArray(),
            array => Wrap<TId>(array),
            Comparer<TId>());

    // A list that grows behind its property must be a list again.
    private static List<TId> Wrap<TId>(Guid[] array)
        where TId : struct, IId<TId> => [.. array.Select(TId.From)];

    private static ValueComparer<IReadOnlyList<T>> Comparer<T>() => new(
        (left, right) => left!.SequenceEqual(right!),
        list => list.Count,
        list => list);
}
