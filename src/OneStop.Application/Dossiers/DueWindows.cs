using System.Linq.Expressions;
using OneStop.Application.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>The bounds in time by which a list sorts dossiers into overdue, due today, due soon and on track.</summary>
/// <param name="Today">First instant of today.</param>
/// <param name="Tomorrow">First instant of tomorrow.</param>
/// <param name="AfterSoon">First instant after the next working day.</param>
public sealed record DueWindows(DateTimeOffset Today, DateTimeOffset Tomorrow, DateTimeOffset AfterSoon)
{
    /// <summary>The bounds at an instant.</summary>
    public static DueWindows At(Province province, DateTimeOffset now)
    {
        var today = province.Time.Day(now);
        return new DueWindows(
            province.Time.Instant(today.ToDateTime(TimeOnly.MinValue)),
            province.Time.Instant(today.AddDays(1).ToDateTime(TimeOnly.MinValue)),
            province.Time.Instant(province.Clock.Calendar.NextWorkingDay(today).AddDays(1).ToDateTime(TimeOnly.MinValue)));
    }

    /// <summary>Keeps the dossiers of one filter; the bounds become parameters of the query.</summary>
    public Expression<Func<Dossier, bool>> Only(DueFilter filter)
    {
        var (today, tomorrow, afterSoon) = this;
        return filter switch
        {
            DueFilter.All => dossier => true,
            DueFilter.Overdue => dossier => dossier.DueAt < today,
            DueFilter.Today => dossier => dossier.DueAt >= today && dossier.DueAt < tomorrow,
            DueFilter.Soon => dossier => dossier.DueAt >= tomorrow && dossier.DueAt < afterSoon,
            DueFilter.OnTrack => dossier => dossier.DueAt == null || dossier.DueAt >= afterSoon,
        };
    }
}
