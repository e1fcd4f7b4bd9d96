using OneStop.Domain.Catalogue;

namespace OneStop.Application.Catalogue;

/// <summary>A charge.</summary>
public sealed class FeeInput
{
    /// <summary>What it is called.</summary>
    public string? Name { get; set; }

    /// <summary>VND, as typed.</summary>
    public string? Amount { get; set; }

    /// <summary>Phí or lệ phí.</summary>
    public FeeKind Kind { get; set; } = FeeKind.Fee;
}
