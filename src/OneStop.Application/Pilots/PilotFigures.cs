namespace OneStop.Application.Pilots;

/// <summary>
/// Dossiers in figures, by date and not by hour (domain rule 4.5). Received = resolved + closed + open; who came to a
/// counter = received + rejected.
/// </summary>
public sealed record PilotFigures
{
    /// <summary>Not received: sent online and rejected.</summary>
    public int Rejected { get; init; }

    /// <summary>Received.</summary>
    public int Received { get; init; }

    /// <summary>Received away from the competent agency's own counter: a journey there was saved.</summary>
    public int Away { get; init; }

    /// <summary>Result ready before the promised day.</summary>
    public int Early { get; init; }

    /// <summary>Result ready on the promised day.</summary>
    public int OnTime { get; init; }

    /// <summary>Result ready after the promised day.</summary>
    public int Late { get; init; }

    /// <summary>Results handed out.</summary>
    public int Returned { get; init; }

    /// <summary>Withdrawn or stopped at the applicant's wish.</summary>
    public int Closed { get; init; }

    /// <summary>Still being processed, or waiting for the applicant.</summary>
    public int Open { get; init; }

    /// <summary>Of these, past their promised day while the clock runs.</summary>
    public int OpenLate { get; init; }

    /// <summary>Requests for a supplement.</summary>
    public int Supplements { get; init; }

    /// <summary>Results ready.</summary>
    public int Resolved => Early + OnTime + Late;

    /// <summary>Share of results ready by the promised day, in percent; null where there are none.</summary>
    public decimal? InTimePercent => Resolved == 0 ? null : Math.Floor(1000m * (Early + OnTime) / Resolved) / 10;

    /// <summary>The sum of two.</summary>
    public static PilotFigures operator +(PilotFigures left, PilotFigures right) => new()
    {
        Rejected = left.Rejected + right.Rejected,
        Received = left.Received + right.Received,
        Away = left.Away + right.Away,
        Early = left.Early + right.Early,
        OnTime = left.OnTime + right.OnTime,
        Late = left.Late + right.Late,
        Returned = left.Returned + right.Returned,
        Closed = left.Closed + right.Closed,
        Open = left.Open + right.Open,
        OpenLate = left.OpenLate + right.OpenLate,
        Supplements = left.Supplements + right.Supplements,
    };

    /// <summary>The sum of many.</summary>
    public static PilotFigures Sum(IEnumerable<PilotFigures> all) => all.Aggregate(new PilotFigures(), (sum, each) => sum + each);
}
