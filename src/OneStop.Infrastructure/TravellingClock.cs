namespace OneStop.Infrastructure;

/// <summary>
/// The clock of the system. In development a request may travel: its offset lives with the request alone, so that
/// two browsers can be in two years at once. In production nothing ever sets an offset.
/// </summary>
public sealed class TravellingClock : TimeProvider
{
    private readonly AsyncLocal<TimeSpan> _offset = new();

    /// <summary>How far the current request is from real time.</summary>
    public TimeSpan Offset => _offset.Value;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _offset.Value;

    /// <summary>Travels, for the rest of the current request or tool run.</summary>
    public void Travel(TimeSpan offset) => _offset.Value = offset;

    /// <summary>Travels so that it is now <paramref name="instant"/>.</summary>
    public void TravelTo(DateTimeOffset instant) => Travel(instant - base.GetUtcNow());
}
