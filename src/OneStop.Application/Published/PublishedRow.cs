using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Published;

/// <summary>One procedure as every published list shows it: on the screen, on a poster, in a file.</summary>
/// <param name="Code">National code.</param>
/// <param name="Version">The version shown.</param>
/// <param name="AgencyName">The competent agency, or what it follows from.</param>
/// <param name="Decision">The decision that published it; null where none is on record.</param>
/// <param name="State">How it stands on the day.</param>
public sealed record PublishedRow(string Code, ProcedureVersion Version, string AgencyName, CatalogueDecision? Decision, PublishedState State)
{
    /// <summary>Official name.</summary>
    public string Name => Version.Name;

    /// <summary>The agency's key, or "cap-xa", "cap-huyen" where it follows from the applicant's commune.</summary>
    public string AgencyKey => PublishedRows.AgencyKey(Version);

    /// <summary>"10 ngày làm việc"; with cases or ways of their own each limit once: "10 ngày làm việc; 5 ngày làm việc".</summary>
    public string LimitText => string.Join("; ", Terms().Select(terms => terms.Limit.ToText()).Distinct(StringComparer.Ordinal));

    /// <summary>"Không thu", "650.000 ₫", "từ 100.000 ₫ đến 650.000 ₫".</summary>
    public string FeeText
    {
        get
        {
            var fees = Terms().Select(terms => terms.Fee).ToList();
            var (least, most) = (fees.Min(), fees.Max());
            return least == most ? Fee(most) : $"từ {VietnameseText.Money(least)} đến {VietnameseText.Money(most)}";
        }
    }

    /// <summary>Where it may be received on the day, one sentence with its article for each rule; empty unless it is in force.</summary>
    public IReadOnlyList<string> ReceiptTexts => ReadRules();

    /// <summary>Reads the rules of the day, which only few readers of rows want.</summary>
    internal Func<IReadOnlyList<string>> ReadRules { get; init; } = static () => [];

    /// <summary>"650.000 ₫", or "Không thu" for nothing.</summary>
    public static string Fee(decimal amount) => amount == 0 ? "Không thu" : VietnameseText.Money(amount);

    private IEnumerable<ProcedureTerms> Terms() =>
        from key in CaseTerms.CaseKeys(Version)
        from way in CaseTerms.WaysOf(Version)
        select Version.Terms(key, way);
}
