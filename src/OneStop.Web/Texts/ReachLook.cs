using OneStop.Domain.Catalogue;

namespace OneStop.Web.Texts;

/// <summary>How far a procedure is received: word, colour and icon.</summary>
public static class ReachLook
{
    /// <summary>Colour and icon of a cell's pill.</summary>
    public static (string Tone, string Icon) Of(LevelReach reach) => reach switch
    {
        LevelReach.Everywhere => ("ok", "check"),
        LevelReach.Some => ("act", "map-pin"),
        LevelReach.Own or LevelReach.Above => ("hold", "building"),
        LevelReach.Nowhere => ("none", "x"),
    };

    /// <summary>Colour and icon of a procedure's.</summary>
    public static (string Tone, string Icon) Of(Independence independence) => independence switch
    {
        Independence.Whole => ("ok", "check"),
        Independence.Partial => ("act", "map-pin"),
        Independence.None => ("hold", "building"),
    };
}
