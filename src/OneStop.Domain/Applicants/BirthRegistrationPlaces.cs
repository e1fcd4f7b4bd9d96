using System.Collections.Frozen;

namespace OneStop.Domain.Applicants;

/// <summary>
/// The first three digits of a citizen number: where the birth was registered. The codes stay those of the 63 provinces
/// as they were before 01/07/2025 (Thông tư 07/2016/TT-BCA, Phụ lục I); births registered abroad carry a country code from 100 up.
/// </summary>
internal static class BirthRegistrationPlaces
{
    private static readonly FrozenSet<int> Provinces = new[]
    {
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48,
        49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
    }.ToFrozenSet();

    /// <summary>Whether it is the code of one of the 63 provinces.</summary>
    public static bool IsProvince(int code) => Provinces.Contains(code);

    /// <summary>Whether it lies where the country codes are.</summary>
    public static bool IsAbroad(int code) => code >= 100;
}
