using System.Globalization;

namespace OneStop.Bench;

/// <summary>Lines of what was measured: large, small, their ratio, and whether the large one is within its floor.</summary>
internal static class Report
{
    /// <summary>A line above others.</summary>
    public static void Heading(FormattableString text)
    {
        Console.WriteLine();
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
        Console.WriteLine($"{"what",-48} {"large",10} {"small",10} {"ratio",7}  floor");
    }

    /// <summary>A line; whether the large one is within its floor.</summary>
    public static bool Line(string what, double large, double small, int floor, string unit)
    {
        var isWithin = large <= floor;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-48} {large,7:0.000} {unit} {small,7:0.000} {unit} {large / small,6:0.0}x  {(isWithin ? "within" : "OVER")} {floor} {unit}"));
        return isWithin;
    }
}
