using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Reads how a dossier stands against its promised date.</summary>
public static class LatenessReader
{
    /// <summary>The reading for a dossier's dates at an instant; null where there is no promise to be late for.</summary>
    public static LatenessReading? Read(Province province, DossierStatus status, DateTimeOffset? dueAt, DateTimeOffset? pausedAt, DateTimeOffset? finishedAt, DateTimeOffset now)
    {
        if (dueAt is not { } due || status is DossierStatus.Rejected or DossierStatus.Withdrawn)
        {
            return null;
        }

        var dueOn = province.Time.Day(due);
        return status switch
        {
            DossierStatus.Stopped => null,
            _ when finishedAt is { } finished => LatenessOf.Finished(dueOn, province.Time.Day(finished)),
            _ when pausedAt is { } paused => LatenessOf.Paused(dueOn, province.Time.Day(paused)),
            _ => LatenessOf.Open(dueOn, province.Time.Day(now), province.Clock.Calendar),
        };
    }

    /// <summary>The reading for a dossier at an instant.</summary>
    public static LatenessReading? Read(Province province, Dossier dossier, DateTimeOffset now) =>
        Read(province, dossier.Status, dossier.DueAt, dossier.PausedAt, dossier.FinishedAt, now);
}
