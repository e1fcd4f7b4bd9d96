namespace OneStop.Domain.Organisation;

/// <summary>Names of administrative units as they stand inside sentences and on forms.</summary>
public static class UnitName
{
    private static readonly string[] Kinds = ["Thành phố ", "Thị trấn ", "Thị xã ", "Phường ", "Huyện ", "Xã ", "Tỉnh "];

    /// <summary>"Xã Đồng Đăng" becomes "Đồng Đăng".</summary>
    public static string Proper(string name) =>
        Kinds.FirstOrDefault(kind => name.StartsWith(kind, StringComparison.Ordinal)) is { } found ? name[found.Length..] : name;

    /// <summary>"Xã Đồng Đăng" becomes "xã Đồng Đăng".</summary>
    public static string InSentence(string name) =>
        name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
