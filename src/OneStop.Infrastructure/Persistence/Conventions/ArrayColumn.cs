using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Domain.Organisation;

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

    /// <summary>Levels of government as smallint[].</summary>
    public static void IsLevelArray(this PropertyBuilder<IReadOnlyList<GovernmentLevel>> property) => property
        .HasColumnType("smallint[]")
        .HasConversion(
            list => list.Select(level => (short)level).ToArray(),
            array => array.Select(level => (GovernmentLevel)level).ToArray(),
            Comparer<GovernmentLevel>());

    private static ValueComparer<IReadOnlyList<T>> Comparer<T>() => new(
        (left, right) => left!.SequenceEqual(right!),
        list => list.Count,
        list => list);
}
