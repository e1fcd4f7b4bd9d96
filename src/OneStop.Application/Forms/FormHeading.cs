using OneStop.Application.Common;
using OneStop.Domain.Forms;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Forms;

/// <summary>The head of a form: agency above, who issues, place, and the sign in the number.</summary>
public sealed record FormHeading(string ParentName, string IssuerName, string PlaceName, string UnitSign)
{
    private const string Centre = "Trung tâm Phục vụ hành chính công";
    private const string Division = "Bộ phận Tiếp nhận và Trả kết quả";
    private const string Committee = "Ủy ban nhân dân";

    /// <summary>Of a counter, under the agency it belongs to.</summary>
    public static FormHeading Of(Counter counter, Province province) =>
        new(province.Directory.Agency(counter.AgencyId).Name, ShortOf(counter), counter.Place, FormNumbers.UnitSign(counter));

    /// <summary>Of an agency: a department stands under the provincial committee, a committee under nobody.</summary>
    public static FormHeading Of(Agency agency, Province province)
    {
        var isCommittee = agency.Name.StartsWith(Committee, StringComparison.Ordinal);
        return new(
            isCommittee ? string.Empty : $"{Committee} {province.Tenant.FullName}",
            agency.Name,
            agency.UnitId is { } unit ? province.Directory.Unit(unit).ProperName : province.Tenant.Name,
            FormNumbers.UnitSign(agency));
    }

    /// <summary>A content with this head.</summary>
    public FormContent PutOn(FormContent content, FormDesign design) =>
        content with { ParentName = ParentName, IssuerName = IssuerName, Symbol = FormNumbers.Symbol(design, UnitSign) };

    // The agency above already says of which place; the provincial centre is named in full.
    private static string ShortOf(Counter counter) =>
        counter.Level == GovernmentLevel.Province ? counter.Name
        : counter.Name.StartsWith(Centre, StringComparison.Ordinal) ? Centre
        : counter.Name.StartsWith(Division, StringComparison.Ordinal) ? Division
        : counter.Name;
}
