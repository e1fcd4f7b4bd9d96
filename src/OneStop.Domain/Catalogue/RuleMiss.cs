namespace OneStop.Domain.Catalogue;

/// <summary>Why a rule about a procedure does not let a counter receive it.</summary>
public enum RuleMiss
{
    /// <summary>Not in force yet.</summary>
    NotYet = 1,

    /// <summary>In force no longer.</summary>
    NoLonger = 2,

    /// <summary>For counters of another level.</summary>
    OtherLevel = 3,

    /// <summary>For counters of another kind.</summary>
    OtherKind = 4,

    /// <summary>The counter is not among those named.</summary>
    NotNamed = 5,

    /// <summary>The counter is not the competent agency's own, nor that of the unit above, as the rule asks.</summary>
    OtherUnit = 6,

    /// <summary>For other ways of submission.</summary>
    OtherWay = 7,
}
