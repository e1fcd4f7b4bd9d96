namespace OneStop.Domain.Tenants;

/// <summary>Turns instants into the tenant's legal days and hours, and back.</summary>
public sealed class TenantTime(TimeZoneInfo zone)
{
    /// <summary>The tenant's time zone by IANA name.</summary>
    public static TenantTime Of(string timeZone) => new(TimeZoneInfo.FindSystemTimeZoneById(timeZone));

    /// <summary>The wall clock at an instant.</summary>
    public DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>The legal day at an instant.</summary>
    public DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant));

    /// <summary>The instant (UTC) at which the wall clock shows <paramref name="local"/>.</summary>
    public DateTimeOffset Instant(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall)).ToUniversalTime();
    }
}
