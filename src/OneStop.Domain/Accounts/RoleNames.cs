namespace OneStop.Domain.Accounts;

/// <summary>Vietnamese titles of roles.</summary>
public static class RoleNames
{
    /// <summary>The title as shown to people.</summary>
    public static string ToText(this Role role) => role switch
    {
        Role.CounterClerk => "Cán bộ Bộ phận Một cửa",
        Role.Officer => "Chuyên viên",
        Role.DivisionHead => "Lãnh đạo phòng",
        Role.AgencyLeader => "Lãnh đạo cơ quan",
        Role.RecordsClerk => "Văn thư",
        Role.ProvincialOffice => "Văn phòng UBND tỉnh",
        Role.CatalogueEditor => "Cán bộ đầu mối kiểm soát thủ tục hành chính",
        Role.UnitAdministrator => "Quản trị tài khoản đơn vị",
    };
}
