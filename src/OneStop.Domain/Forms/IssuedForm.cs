using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Forms;

/// <summary>A form that was issued: numbered, and kept for ever as it was printed. Rows are added and read, never changed.</summary>
public sealed class IssuedForm : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required FormId Id { get; init; }

    /// <summary>Which form.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>The form set in force when it was issued.</summary>
    public required string SetKey { get; init; }

    /// <summary>Number in the series of its unit, kind and year.</summary>
    public required int Number { get; init; }

    /// <summary>Year of the series.</summary>
    public required int Year { get; init; }

    /// <summary>0 for the first, k for the k-th re-issue (cấp lại).</summary>
    public required int Revision { get; init; }

    /// <summary>The counter whose series it is; null when it is an agency's.</summary>
    public CounterId? CounterId { get; init; }

    /// <summary>The agency whose series it is; null when it is a counter's.</summary>
    public AgencyId? AgencyId { get; init; }

    /// <summary>The dossier; null for a refusal or guidance before there is one.</summary>
    public DossierId? DossierId { get; init; }

    /// <summary>When it was issued.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>Who issued it.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>Their name then.</summary>
    public required string StaffName { get; init; }

    /// <summary>Under which title it is signed.</summary>
    public required string SignerTitle { get; init; }

    /// <summary>Place (địa danh) before the date.</summary>
    public required string PlaceName { get; init; }

    /// <summary>What it prints.</summary>
    public required FormContent Content { get; init; }

    /// <summary>"18/PBS-TTPVHCC": the number as printed.</summary>
    public string Label => FormNumbers.Label(Number, Content.Symbol);

    /// <summary>Number and title in its set.</summary>
    public FormDesign Design => FormDesigns.Of(SetKey, Kind);
}
