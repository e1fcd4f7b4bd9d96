using System.Globalization;
using OneStop.Domain.Tenants;

namespace OneStop.TestKit.Scenes;

/// <summary>The wall clock of the sample province.</summary>
public static class Wall
{
    private const string Format = "yyyy-MM-dd HH:mm";
    private static readonly TenantTime Time = TenantTime.Of("Asia/Ho_Chi_Minh");

    /// <summary>The instant of "2023-12-01 09:00" or "2023-12-01 09:00:59".</summary>
    public static DateTimeOffset Instant(string local) => Time.Instant(Read(local));

    /// <summary>What the wall clock shows.</summary>
    public static string Local(DateTimeOffset instant) => Time.Local(instant).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Some minutes later.</summary>
    public static string Later(string local, int minutes) => Read(local).AddMinutes(minutes).ToString(Format, CultureInfo.InvariantCulture);

    private static DateTime Read(string local) => DateTime.ParseExact(local, [Format, "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None);
}
