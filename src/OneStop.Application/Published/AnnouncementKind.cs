namespace OneStop.Application.Published;

/// <summary>What changes for people, told by the periods of versions.</summary>
public enum AnnouncementKind
{
    /// <summary>Mới ban hành: its first version came into force.</summary>
    New = 1,

    /// <summary>Sửa đổi, bổ sung: another version came into force.</summary>
    Amended = 2,

    /// <summary>Sắp có hiệu lực: a version comes into force.</summary>
    Coming = 3,

    /// <summary>Sắp bãi bỏ: its last version ends.</summary>
    Ending = 4,

    /// <summary>Đã bãi bỏ: its last version ended.</summary>
    Abolished = 5,
}
