using OneStop.Domain.Accounts;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>The people of the demo data. Those of districts went on to a commune that succeeded them on 01/07/2025.</summary>
public static class DemoAccounts
{
    /// <summary>Password of all of them.</summary>
    public const string Password = "motcua@2026";

    /// <summary>Key of the authenticator of all of them that need a second factor. Known to everybody: Development shows its codes.</summary>
    public const string AuthenticatorKey = "ONESTOPDEMOKEYMOTCUADUNGTHU23456";

    private const string LangSon = "lang-son";
    private const string CaoBang = "cao-bang";

    private static readonly DateOnly Start = new(2021, 1, 1);

    private static readonly string[] ShownNames =
    [
        "motcua.tinh", "motcua.trangdinh", "motcua.caoloc", "motcua.dongdang", "cv.du-lich", "tp.du-lich", "gd.vhttdl", "vt.vhttdl", "cv.that-khe", "vpubnd", "dm.vhttdl", "qt.dong-dang",
    ];

    /// <summary>Everybody.</summary>
    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        Clerk(LangSon, "motcua.tinh", "Nông Thị Hằng", "Trung tâm Phục vụ hành chính công tỉnh", "tinh"),
        Clerk(LangSon, "motcua.tinh2", "Hoàng Văn Thái", "Trung tâm Phục vụ hành chính công tỉnh", "tinh"),
        Clerk(LangSon, "motcua.dongkinh", "Vi Thị Lan", "TTPVHCC phường Đông Kinh (trước 01/7/2025: thành phố Lạng Sơn)", "huyen-178", "xa-05977"),
        Clerk(LangSon, "motcua.trangdinh", "Lý Thị Thương", "TTPVHCC xã Thất Khê (trước 01/7/2025: huyện Tràng Định)", "huyen-180", "xa-06040"),
        Clerk(LangSon, "motcua.caoloc", "Hứa Văn Khánh", "TTPVHCC xã Đồng Đăng (trước 01/7/2025: huyện Cao Lộc)", "huyen-183", "xa-06184"),
        Clerk(LangSon, "motcua.dongdang", "Lành Thị Duyên", "TTPVHCC xã Đồng Đăng (trước 01/7/2025: thị trấn Đồng Đăng)", "xa-06184", "xa-06184"),
        Clerk(LangSon, "motcua.vanquan", "Triệu Văn Lâm", "TTPVHCC xã Văn Quan (trước 01/7/2025: thị trấn Văn Quan)", "xa-06253", "xa-06253"),
        Clerk(LangSon, "motcua.nasam", "Đàm Thị Yến", "TTPVHCC xã Na Sầm (trước 01/7/2025: thị trấn Na Sầm)", "xa-06124", "xa-06124"),
        .. Department(LangSon, "vhttdl", "du-lich", "Sở Văn hóa, Thể thao và Du lịch", "Phòng Quản lý Du lịch", ["Lương Minh Đức", "Bế Quang Huy", "Nguyễn Thị Thu Hà", "Lộc Thị Mai"], ("so-vhttdl", Start)),
        Person(LangSon, "cv.du-lich2", "Triệu Thị Ngọc", "Chuyên viên Phòng Quản lý Du lịch, Sở Văn hóa, Thể thao và Du lịch", new DemoPost(Role.Officer, "so-vhttdl", Start, "Phòng Quản lý Du lịch")),
        .. Department(LangSon, "y-te", "y-te", "Sở Y tế", "Phòng Nghiệp vụ Y", ["Phùng Thị Hiền", "Chu Văn Sơn", "Lô Minh Tuấn", "Dương Thị Hoa"], ("so-y-te", Start)),
        .. Department(LangSon, "cong-thuong", "thuong-mai", "Sở Công Thương", "Phòng Quản lý thương mại", ["Đặng Quốc Bảo", "Mông Thị Thảo", "Phan Đình Nam", "Hà Thị Nhung"], ("so-cong-thuong", Start)),
        .. Department(LangSon, "gddt", "khao-thi", "Sở Giáo dục và Đào tạo", "Phòng Khảo thí và Quản lý chất lượng giáo dục", ["Linh Thị Phượng", "Trần Quang Vinh", "Lê Thị Bích Ngọc", "Ma Thị Huệ"], ("so-gddt", Start)),
        .. Department(LangSon, "nnmt", "nong-san", "Sở Nông nghiệp và Môi trường", "Chi cục Quản lý chất lượng Nông lâm sản và Thủy sản", ["Bàn Văn Long", "Liễu Thị Hương", "Đinh Công Thành", "Tô Thị Liên"], ("so-nnptnt", Start), ("so-nnmt", new DateOnly(2025, 3, 1))),
        .. Department(LangSon, "xay-dung", "hoat-dong-xay-dung", "Sở Xây dựng", "Phòng Quản lý hoạt động xây dựng", ["Vương Tiến Dũng", "Phạm Văn Cường", "La Quang Trung", "Chìu Thị Xuân"], ("so-xay-dung", Start)),
        .. Committee(LangSon, "that-khe", "UBND xã Thất Khê (trước 01/7/2025: UBND huyện Tràng Định)", ["Nông Văn Hiếu", "Lý Thị Tâm", "Hoàng Đức Thắng", "Bế Thị Loan"], ("ubnd-180", Start), ("ubnd-06040", UnitSeed.TwoLevels)),
        .. Committee(LangSon, "dong-dang", "UBND xã Đồng Đăng (trước 01/7/2025: UBND huyện Cao Lộc)", ["Vi Văn Quân", "Hứa Thị Thoa", "Lương Văn Kiên", "Lành Thị Vân"], ("ubnd-183", Start), ("ubnd-06184", UnitSeed.TwoLevels)),
        .. Committee(LangSon, "dong-kinh", "UBND phường Đông Kinh", ["Nguyễn Minh Phúc", "Đàm Thị Thanh", "Triệu Quốc Việt", "Chu Thị Hồng"], ("ubnd-05977", UnitSeed.TwoLevels)),
        Person(LangSon, "vpubnd", "Lộc Quang Minh", "Chuyên viên Văn phòng UBND tỉnh, theo dõi toàn tỉnh", new DemoPost(Role.ProvincialOffice, "vp-ubnd", Start)),
        Person(LangSon, "dm.vhttdl", "Lăng Thị Uyên", "Cán bộ đầu mối kiểm soát thủ tục hành chính, Sở Văn hóa, Thể thao và Du lịch", new DemoPost(Role.CatalogueEditor, "so-vhttdl", Start)),
        Person(LangSon, "qt.dong-dang", "Hoàng Trọng Nghĩa", "Quản trị tài khoản, UBND xã Đồng Đăng (trước 01/7/2025: UBND huyện Cao Lộc)", Posts(Role.UnitAdministrator, null, [("ubnd-183", Start), ("ubnd-06184", UnitSeed.TwoLevels)])),

        Clerk(CaoBang, "motcua.tinh", "Bế Thị Dung", "Trung tâm Phục vụ hành chính công tỉnh", "tinh"),
        Clerk(CaoBang, "motcua.thucphan", "Nông Văn Tùng", "TTPVHCC phường Thục Phán (trước 01/7/2025: thành phố Cao Bằng)", "huyen-040", "xa-01273"),
        .. Department(CaoBang, "vhttdl", "du-lich", "Sở Văn hóa, Thể thao và Du lịch", "Phòng Quản lý Du lịch", ["Hoàng Thị Kiều", "Đàm Văn Hải", "Lã Thị Minh", "Mã Thị Thu"], ("so-vhttdl", Start)),
        .. Committee(CaoBang, "thuc-phan", "UBND phường Thục Phán (trước 01/7/2025: UBND thành phố Cao Bằng)", ["Lương Thị Nga", "Nông Quang Hưng", "Triệu Đức Toàn", "Hoàng Thị Lệ"], ("ubnd-040", Start), ("ubnd-01273", UnitSeed.TwoLevels)),
        Person(CaoBang, "vpubnd", "Đinh Văn Khải", "Chuyên viên Văn phòng UBND tỉnh, theo dõi toàn tỉnh", new DemoPost(Role.ProvincialOffice, "vp-ubnd", Start)),
    ];

    /// <summary>The few that live through the whole journey, to be named when the system starts.</summary>
    public static IReadOnlyList<DemoAccount> Shown { get; } =
    [
        .. ShownNames.Select(name => All.First(account => account.Tenant == LangSon && account.UserName == name)),
        .. All.Where(account => account is { Tenant: CaoBang, UserName: "motcua.tinh" or "cv.du-lich" }),
    ];

    private static DemoAccount Person(string tenant, string userName, string name, string title, params DemoPost[] posts) =>
        new(tenant, userName, name, title) { Posts = posts };

    private static DemoAccount Clerk(string tenant, string userName, string name, string place, string counter, string? successor = null) => Person(
        tenant,
        userName,
        name,
        $"Cán bộ Một cửa, {place}",
        [new DemoPost(Role.CounterClerk, counter, Start), .. successor is null ? [] : new[] { new DemoPost(Role.CounterClerk, successor, UnitSeed.TwoLevels) }]);

    // Names are given as officer, head of division, leader, records clerk.
    private static IEnumerable<DemoAccount> Department(string tenant, string shortName, string divisionName, string agency, string division, string[] names, params (string Key, DateOnly From)[] agencies)
    {
        yield return Person(tenant, $"cv.{divisionName}", names[0], $"Chuyên viên {division}, {agency}", Posts(Role.Officer, division, agencies));
        yield return Person(tenant, $"tp.{divisionName}", names[1], $"Lãnh đạo {division}, {agency}", Posts(Role.DivisionHead, division, agencies));
        yield return Person(tenant, $"gd.{shortName}", names[2], $"Lãnh đạo {agency}", Posts(Role.AgencyLeader, null, agencies));
        yield return Person(tenant, $"vt.{shortName}", names[3], $"Văn thư {agency}", Posts(Role.RecordsClerk, null, agencies));
    }

    private static IEnumerable<DemoAccount> Committee(string tenant, string shortName, string agency, string[] names, params (string Key, DateOnly From)[] agencies)
    {
        yield return Person(tenant, $"cv.{shortName}", names[0], $"Chuyên viên {agency}", Posts(Role.Officer, null, agencies));
        yield return Person(tenant, $"tp.{shortName}", names[1], $"Lãnh đạo phòng chuyên môn {agency}", Posts(Role.DivisionHead, null, agencies));
        yield return Person(tenant, $"ct.{shortName}", names[2], $"Lãnh đạo {agency}", Posts(Role.AgencyLeader, null, agencies));
        yield return Person(tenant, $"vt.{shortName}", names[3], $"Văn thư {agency}", Posts(Role.RecordsClerk, null, agencies));
    }

    private static DemoPost[] Posts(Role role, string? division, (string Key, DateOnly From)[] agencies) =>
        [.. agencies.Select(agency => new DemoPost(role, agency.Key, agency.From, division))];
}
