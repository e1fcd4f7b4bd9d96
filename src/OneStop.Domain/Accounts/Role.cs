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
}
