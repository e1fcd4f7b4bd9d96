using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Charges as sheets write them: "Không", a number, or one a line <c>tên: số tiền</c>.</summary>
public static class FeeLines
{
    /// <summary>Written when there is nothing to pay.</summary>
    public const string None = "Không";

    private const string Unnamed = "Phí, lệ phí";

    private static readonly HashSet<string> Nothing = ["khong", "khong co", "khong thu", "khong thu phi", "mien phi", "mien", "0"];

    /// <summary>Reads them.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="before">What is in force: a charge of the same name keeps its kind, a bare number the only name.</param>
    public static (IReadOnlyList<ProcedureFee> Fees, IReadOnlyList<string> Errors) Read(string text, IReadOnlyList<ProcedureFee> before)
    {
        if (Nothing.Contains(VietnameseText.SearchKey(text)))
        {
            return ([], []);
        }

        var fees = new List<ProcedureFee>();
        var errors = new List<string>();
        foreach (var line in TypedLines.Read(text))
        {
            var colon = line.LastIndexOf(':');
            var name = colon < 0 ? string.Empty : line[..colon].Trim();
            if (Amount(colon < 0 ? line : line[(colon + 1)..]) is { } amount)
            {
                fees.Add(Fee(name, amount, before));
            }
            else
            {
                errors.Add($"“{ImportMessage.Short(line)}” không có dạng tên khoản: số tiền");
            }
        }

        return (fees, errors);
    }

    /// <summary>Writes them so that reading gives the same again.</summary>
    public static string Text(IReadOnlyList<ProcedureFee> fees) =>
        fees.Count == 0 ? None : TypedLines.Text(fees.Select(fee => $"{fee.Name}: {VietnameseText.Money(fee.Amount)}"));

    private static decimal? Amount(string text)
    {
        var bare = text.Trim();
        var unit = bare.IndexOf("đồng", StringComparison.OrdinalIgnoreCase);
        return TypedNumber.Money(unit > 0 ? bare[..unit] : bare);
    }

    private static ProcedureFee Fee(string name, decimal amount, IReadOnlyList<ProcedureFee> before)
    {
        if (name.Length == 0)
        {
            return before.Count == 1 ? before[0] with { Amount = amount } : new ProcedureFee(Unnamed, amount, FeeKind.Fee);
        }

        var known = before.FirstOrDefault(fee => VietnameseText.SearchKey(fee.Name) == VietnameseText.SearchKey(name));
        var isCharge = VietnameseText.SearchKey(name).StartsWith("le phi", StringComparison.Ordinal);
        return new ProcedureFee(name, amount, known?.Kind ?? (isCharge ? FeeKind.Charge : FeeKind.Fee));
    }
}
