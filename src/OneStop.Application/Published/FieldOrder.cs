using OneStop.Domain.Common;

namespace OneStop.Application.Published;

/// <summary>The order of fields as people look them up: Đ after D, not after Z.</summary>
internal sealed class FieldOrder
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>What to order a field by.</summary>
    public string KeyOf(string field)
    {
        if (!_keys.TryGetValue(field, out var key))
        {
            key = VietnameseText.SearchKey(field);
            _keys.Add(field, key);
        }

        return key;
    }
}
