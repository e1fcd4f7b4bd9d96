using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.TestKit.Samples;

/// <summary>
/// A province as large as real ones are, made in memory: 212 counters until 30/06/2025 and 66 from then, 2.500 procedures of
/// 30 fields with their versions and decisions, and more than 300 receipt rules. Always the same but for its identifiers.
/// </summary>
public sealed class BigProvince
{
    /// <summary>How many procedures it has unless told otherwise.</summary>
    public const int Procedures = 2_500;

    /// <summary>Makes it.</summary>
    /// <param name="tenant">Whose it is.</param>
    /// <param name="procedures">How many procedures.</param>
    public BigProvince(TenantId tenant, int procedures = Procedures)
    {
        TenantId = tenant;
        Places = new BigOrganisation(tenant);
        Content = new BigCatalogue(tenant, Places, procedures);
        Directory = Places.ToDirectory();
        Catalogue = Content.ToCatalogue();
        Rules = new ReceiptRules(Catalogue, Directory);
    }

    /// <summary>Whose it is.</summary>
    public TenantId TenantId { get; }

    /// <summary>Its units, agencies and counters one by one, to be stored.</summary>
    public BigOrganisation Places { get; }

    /// <summary>Its procedures, versions, decisions and rules one by one, to be stored.</summary>
    public BigCatalogue Content { get; }

    /// <summary>As the domain asks for places.</summary>
    public ProvinceDirectory Directory { get; }

    /// <summary>As the domain asks for procedures.</summary>
    public ProcedureCatalogue Catalogue { get; }

    /// <summary>The verdict engine over it.</summary>
    public ReceiptRules Rules { get; }
}
