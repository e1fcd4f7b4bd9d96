using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Calendar;

/// <summary>A decision that puts communes on the list of difficult ones or takes them off, and what it did to dossiers under way.</summary>
public sealed class DifficultyDecision : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required DifficultyDecisionId Id { get; init; }

    /// <summary>Number and sign, e.g. "Quyết định số 861/QĐ-TTg".</summary>
    public required string Number { get; init; }

    /// <summary>The day it was issued.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>Days of reception it holds for.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>Takes communes off the list; otherwise it puts them on.</summary>
    public required bool IsEnd { get; init; }

    /// <summary>Communes it names.</summary>
    public required int Communes { get; init; }

    /// <summary>Who entered it.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>Their name then.</summary>
    public required string StaffName { get; init; }

    /// <summary>When it was entered.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Dossiers whose promised date moved.</summary>
    public required int Moved { get; init; }

    /// <summary>Dossiers whose printed date was kept, although a later one would be due.</summary>
    public required int Kept { get; init; }
}
