using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>One cell of the matrix: a procedure at the counters of one level.</summary>
/// <param name="Level">Level of the counters.</param>
/// <param name="Reach">At which of them it may be received.</param>
/// <param name="Receiving">How many of them receive it for everybody.</param>
/// <param name="Counters">How many there are.</param>
public sealed record ReachCell(GovernmentLevel Level, LevelReach Reach, int Receiving, int Counters)
{
    /// <summary>"mọi nơi", "một số nơi (3/11)".</summary>
    public string ToText() => Reach == LevelReach.Some ? $"{Reach.ToText()} ({Receiving}/{Counters})" : Reach.ToText();
}
