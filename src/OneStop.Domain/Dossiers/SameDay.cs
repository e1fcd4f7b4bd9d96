using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Dossiers;

/// <summary>Which dossiers may be solved at the counter while the applicant waits (NĐ 118/2025 Điều 8).</summary>
public static class SameDay
{
    /// <summary>Whether the time limit is at most one working day.</summary>
    public static bool IsOfOneDay(TimeLimit limit) => limit.InWorkingHours(InternalProcess.HoursPerDay) <= InternalProcess.HoursPerDay;

    /// <summary>Whether a dossier handed in there may be solved there: in person, within a day, at the competent agency's own counter.</summary>
    public static bool IsSolvedAt(Counter counter, Agency agency, TimeLimit limit, Channel channel) =>
        channel == Channel.InPerson && counter.IsOwnOf(agency) && IsOfOneDay(limit);
}
