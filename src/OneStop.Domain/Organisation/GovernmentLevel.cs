namespace OneStop.Domain.Organisation;

/// <summary>Level of government of a unit, agency, counter or procedure. Districts ended on 30/06/2025.</summary>
public enum GovernmentLevel
{
    /// <summary>Cấp tỉnh.</summary>
    Province = 1,

    /// <summary>Cấp huyện, until 30/06/2025.</summary>
    District = 2,

    /// <summary>Cấp xã.</summary>
    Commune = 3,
}
