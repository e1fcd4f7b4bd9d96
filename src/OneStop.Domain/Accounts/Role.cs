namespace OneStop.Domain.Accounts;

/// <summary>What a person is appointed to do.</summary>
public enum Role
{
    /// <summary>Cán bộ Bộ phận Một cửa.</summary>
    CounterClerk = 1,

    /// <summary>Chuyên viên thụ lý.</summary>
    Officer = 2,

    /// <summary>Lãnh đạo phòng.</summary>
    DivisionHead = 3,

    /// <summary>Lãnh đạo cơ quan.</summary>
    AgencyLeader = 4,

    /// <summary>Văn thư.</summary>
    RecordsClerk = 5,

    /// <summary>Văn phòng UBND tỉnh.</summary>
    ProvincialOffice = 6,

    /// <summary>Cán bộ đầu mối kiểm soát thủ tục hành chính: keeps a department's procedures.</summary>
    CatalogueEditor = 7,

    /// <summary>Quản trị tài khoản đơn vị: manages the people of one agency, within what the Office allowed.</summary>
    UnitAdministrator = 8,
}
