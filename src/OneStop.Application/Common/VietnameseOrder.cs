using OneStop.Domain.Common;

namespace OneStop.Application.Common;

/// <summary>The order of Vietnamese words as people look for them: without diacritics first, then as written.</summary>
public sealed class VietnameseOrder : IComparer<string>
{
    private VietnameseOrder()
    {
    }

    /// <summary>The one there is.</summary>
    public static VietnameseOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var order = string.CompareOrdinal(VietnameseText.SearchKey(x), VietnameseText.SearchKey(y));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }
}
