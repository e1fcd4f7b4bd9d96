using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.TestKit.Samples;

/// <summary>A whole small province, made in memory.</summary>
public sealed class SampleProvince
{
    /// <summary>Makes it.</summary>
    public SampleProvince(TenantId tenant)
    {
        TenantId = tenant;
        Places = new SampleOrganisation(tenant);
        Catalogue = new SampleCatalogue(tenant);
        Calendar = new SampleCalendar(tenant);
        Staff = new SampleStaff(tenant, Places);
    }

    /// <summary>Whose it is.</summary>
    public TenantId TenantId { get; }

    /// <summary>Units, agencies, counters.</summary>
    public SampleOrganisation Places { get; }

    /// <summary>Procedures and rules.</summary>
    public SampleCatalogue Catalogue { get; }

    /// <summary>Working days.</summary>
    public SampleCalendar Calendar { get; }

    /// <summary>People.</summary>
    public SampleStaff Staff { get; }

    /// <summary>The verdict engine over it.</summary>
    public ReceiptRules Rules(IEnumerable<ReceiptRule>? rules = null) => new(Catalogue.ToCatalogue(rules), Places.ToDirectory());
}
