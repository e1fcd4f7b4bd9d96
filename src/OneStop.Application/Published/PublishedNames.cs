namespace OneStop.Application.Published;

/// <summary>Vietnamese names of what publication tells.</summary>
public static class PublishedNames
{
    /// <summary>"Đang có hiệu lực" and its like.</summary>
    public static string ToText(this PublishedState state) => state switch
    {
        PublishedState.InForce => "Đang có hiệu lực",
        PublishedState.Coming => "Sắp có hiệu lực",
        PublishedState.Ended => "Hết hiệu lực",
    };

    /// <summary>"Mới ban hành" and its like.</summary>
    public static string ToText(this AnnouncementKind kind) => kind switch
    {
        AnnouncementKind.New => "Mới ban hành",
        AnnouncementKind.Amended => "Sửa đổi, bổ sung",
        AnnouncementKind.Coming => "Sắp có hiệu lực",
        AnnouncementKind.Ending => "Sắp bãi bỏ",
        AnnouncementKind.Abolished => "Đã bãi bỏ",
    };
}
