using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.TestKit.Samples;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>What differs from the usual dossier of the bench: ten working days, received and collected at the eastern district.</summary>
internal sealed record BenchTerms
{
    /// <summary>A province to share; null for one of its own.</summary>
    public SampleProvince? Province { get; init; }

    /// <summary>The limit; null for ten working days.</summary>
    public TimeLimit? Limit { get; init; }

    /// <summary>How the procedure counts where it differs.</summary>
    public ClockChoice? Clock { get; init; }

    /// <summary>Makes the calendars; null for the province's usual ones.</summary>
    public Func<SampleProvince, CalendarBook>? Calendars { get; init; }

    /// <summary>Received at the provincial centre, the agency's own counter.</summary>
    public bool IsAtCentre { get; init; }

    /// <summary>The result is collected at the western district.</summary>
    public bool IsCollectedInTheWest { get; init; }

    /// <summary>The version with these terms in place of its own.</summary>
    public ProcedureVersion Over(ProcedureVersion version)
    {
        var limit = Limit ?? version.General.Limit;
        return new ProcedureVersion
        {
            TenantId = version.TenantId,
            Id = version.Id,
            ProcedureId = version.ProcedureId,
            Content = version.Content with
            {
                LimitValue = limit.Value,
                LimitUnit = limit.Unit,
                Clock = Clock,
                Steps = limit == version.General.Limit ? version.Content.Steps : SampleProcess.Steps(limit.InWorkingHours(8) ?? Math.Max(8, limit.MostWorkingHours(8) / 2)),
            },
            Valid = version.Valid,
        };
    }
}
