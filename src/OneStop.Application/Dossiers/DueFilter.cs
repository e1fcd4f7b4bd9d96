namespace OneStop.Application.Dossiers;

/// <summary>Which dossiers a list shows, by their promised date.</summary>
public enum DueFilter
{
    /// <summary>Tất cả.</summary>
    All,

    /// <summary>Quá hạn.</summary>
    Overdue,

    /// <summary>Đến hạn hôm nay.</summary>
    Today,

    /// <summary>Sắp đến hạn.</summary>
    Soon,

    /// <summary>Đúng tiến độ.</summary>
    OnTrack,
}
