namespace OneStop.Domain.Catalogue;

/// <summary>What a charge is in law (Luật Phí và lệ phí 2015).</summary>
public enum FeeKind
{
    /// <summary>Phí: for a service.</summary>
    Fee = 1,

    /// <summary>Lệ phí: a fixed charge.</summary>
    Charge = 2,
}
