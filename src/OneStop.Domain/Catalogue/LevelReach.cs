namespace OneStop.Domain.Catalogue;

/// <summary>At which counters of one level a procedure may be received.</summary>
public enum LevelReach
{
    /// <summary>At none.</summary>
    Nowhere = 0,

    /// <summary>At the competent agency's own counter alone.</summary>
    Own = 1,

    /// <summary>At the counter of the unit directly above.</summary>
    Above = 2,

    /// <summary>At some counters for everybody in the province.</summary>
    Some = 3,

    /// <summary>At every counter of the level for everybody in the province.</summary>
    Everywhere = 4,
}
