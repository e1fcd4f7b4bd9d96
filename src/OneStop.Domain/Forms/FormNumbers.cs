using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Forms;

/// <summary>How numbers of forms are written: number, sign of the form, unit.</summary>
public static class FormNumbers
{
    private const string Committee = "Ủy ban nhân dân";
    private const string Office = "Văn phòng";

    /// <summary>"05/PBS-TTPVHCC".</summary>
    public static string Label(int number, string symbol) => $"{VietnameseText.TwoDigits(number)}/{symbol}";

    /// <summary>"PBS-TTPVHCC", or "TTPVHCC" for a form without a sign.</summary>
    public static string Symbol(FormDesign design, string unit) => design.Sign.Length == 0 ? unit : $"{design.Sign}-{unit}";

    /// <summary>The official forms have one sign for centres and one for divisions.</summary>
    public static string UnitSign(Counter counter) => counter.Kind == CounterKind.Section ? "BPTNTKQ" : "TTPVHCC";

    /// <summary>The initials of an agency: "SVHTTDL", "UBND", "VP".</summary>
    public static string UnitSign(Agency agency) =>
        agency.Name.StartsWith(Committee, StringComparison.Ordinal) ? "UBND"
        : agency.Name.StartsWith(Office, StringComparison.Ordinal) ? "VP"
        : string.Concat(agency.Name.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("và" or "tỉnh")).Select(word => char.ToUpperInvariant(word[0])));
}
