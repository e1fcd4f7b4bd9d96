using System.Text.RegularExpressions;

namespace OneStop.Domain.Catalogue;

/// <summary>The national code of a procedure: one digit, a dot, six digits, and for localised ones the province (1.004628, 3.000527.H61, 1.002835.000.00.00.H56).</summary>
public static partial class ProcedureCode
{
    /// <summary>Whether a text has the form of a national code; procedures without one cannot be synchronised with the national portal.</summary>
    public static bool IsWellFormed(string? text) => text is not null && Form().IsMatch(text);

    [GeneratedRegex(@"^\d\.\d{6}(?:\.(?:\d{3}\.\d{2}\.\d{2}\.)?H\d{2})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Form();
}
