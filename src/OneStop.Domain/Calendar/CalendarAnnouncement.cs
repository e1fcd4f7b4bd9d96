using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Calendar;

/// <summary>An announcement that changed the working calendar, and what it did to dossiers under way.</summary>
public sealed class CalendarAnnouncement : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required AnnouncementId Id { get; init; }

    /// <summary>Number and sign of the document, e.g. "Thông báo số 6150/TB-BNV".</summary>
    public required string Number { get; init; }

    /// <summary>The day it was announced.</summary>
    public required DateOnly AnnouncedOn { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The agency it is for; null for all of the tenant.</summary>
    public AgencyId? AgencyId { get; init; }

    /// <summary>Who entered it.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>Their name then.</summary>
    public required string StaffName { get; init; }

    /// <summary>When it was entered.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Dossiers whose promised date moved.</summary>
    public required int Moved { get; init; }

    /// <summary>Dossiers whose printed date was kept, although the new calendar would give a later one.</summary>
    public required int Kept { get; init; }
}
