using OneStop.Domain.Catalogue;

namespace OneStop.Application.Rules;

/// <summary>How many procedures in force are received independently of boundaries.</summary>
/// <param name="Whole">At every counter, for people of any commune.</param>
/// <param name="Partial">At some counters beyond the competent agency's own.</param>
/// <param name="None">At the competent agency's own counter alone, or nowhere.</param>
public sealed record IndependenceShare(int Whole, int Partial, int None)
{
    /// <summary>All procedures in force.</summary>
    public int Total => Whole + Partial + None;

    /// <summary>Share of those wholly independent, in percent; 0 where there are none.</summary>
    public decimal WholePercent => Percent(Whole);

    /// <summary>Share of those independent at least in part, in percent.</summary>
    public decimal SomePercent => Percent(Whole + Partial);

    /// <summary>Counts them.</summary>
    public static IndependenceShare Of(IEnumerable<ProcedureReach> reaches)
    {
        var counts = reaches.CountBy(reach => reach.Independence).ToDictionary(each => each.Key, each => each.Value);
        return new IndependenceShare(counts.GetValueOrDefault(Independence.Whole), counts.GetValueOrDefault(Independence.Partial), counts.GetValueOrDefault(Independence.None));
    }

    // Never rounded up to 100: what is not done yet must show.
    private decimal Percent(int count) => Total == 0 ? 0 : Math.Floor(1000m * count / Total) / 10;
}
