using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;

namespace OneStop.Domain.Dossiers;

/// <summary>Who acts, when, and by which legal clock.</summary>
public sealed record Occasion(Duty By, DateTimeOffset At, LegalClock Clock)
{
    /// <summary>The instant in whole milliseconds, as it is stored and hashed.</summary>
    public DateTimeOffset At { get; } = new(At.UtcTicks - (At.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
