using OneStop.Domain.Common;

namespace OneStop.Application.Common;

/// <summary>The order of Vietnamese words as people look for them: without diacritics first, then as written. Each name is read once.</summary>
public static class VietnameseOrder
{
    /// <summary>In the order of names.</summary>
    public static IOrderedEnumerable<T> OrderByName<T>(this IEnumerable<T> all, Func<T, string> name) =>
        all.OrderBy(each => VietnameseText.SearchKey(name(each)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);

    /// <summary>Then in the order of names.</summary>
    public static IOrderedEnumerable<T> ThenByName<T>(this IOrderedEnumerable<T> all, Func<T, string> name) =>
        all.ThenBy(each => VietnameseText.SearchKey(name(each)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);
}
