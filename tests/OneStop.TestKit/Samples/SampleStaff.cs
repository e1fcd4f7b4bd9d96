using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.TestKit.Samples;

/// <summary>Somebody for each role and place.</summary>
public sealed class SampleStaff
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "mot-cua-thu-nghiem";

    private static readonly DateOnly Start = new(2021, 1, 1);

    private readonly TenantId _tenant;
    private readonly List<SamplePerson> _all = [];

    /// <summary>Makes them.</summary>
    public SampleStaff(TenantId tenant, SampleOrganisation places)
    {
        _tenant = tenant;
        ClerkAtCentre = Clerk("quay.tinh", "Hoàng Thị Lan", places.Centre);
        ClerkEast = Clerk("quay.dong", "Nông Văn Tuấn", places.East.Counter);
        SecondClerkEast = Clerk("quay.dong2", "Lý Thị Mai", places.East.Counter);
        ClerkWest = Clerk("quay.tay", "Vi Văn Hùng", places.West.Counter);
        ClerkYen = Clerk("quay.yen", "Lương Thị Hoa", places.Yen.Counter);
        ClerkHuu = Clerk("quay.huu", "Triệu Văn Sơn", places.Huu.Counter);
        ClerkNewYen = Clerk("quay.yen-moi", "Bế Thị Thu", places.NewYen.Counter);
        ClerkNewHuu = Clerk("quay.huu-moi", "Mông Văn Nam", places.NewHuu.Counter);
        Tourism = Desk("dl", places.Culture, SampleCatalogue.Tourism);
        SecondTourismOfficer = Add("cv2.dl", "Đàm Thị Nga", Role.Officer, places.Culture, null, SampleCatalogue.Tourism);
        Sports = Desk("tt", places.Culture, SampleCatalogue.Sports);
        Justice = Desk("tp", places.Justice, null);
        East = Desk("dong", places.East.Committee, null);
        West = Desk("tay", places.West.Committee, null);
        NewYen = Desk("yen-moi", places.NewYen.Committee, null);
        Office = Add("vp", "Phan Văn Đức", Role.ProvincialOffice, places.Office, null, null);
        Editor = Add("dm.vh", "Bùi Thị Tuyết", Role.CatalogueEditor, places.Culture, null, null);
        JusticeEditor = Add("dm.tp", "Lục Văn Bình", Role.CatalogueEditor, places.Justice, null, null);
        Administrator = Add("qt.vh", "Hà Thị Ngân", Role.UnitAdministrator, places.Culture, null, null);
        Former = Add("nghi.viec", "Chu Văn Cũ", Role.CounterClerk, places.Office, places.Centre, null, new EffectivePeriod(Start, new DateOnly(2022, 1, 1)));
    }

    /// <summary>Clerk of the provincial centre.</summary>
    public SamplePerson ClerkAtCentre { get; }

    /// <summary>Clerk of the eastern district.</summary>
    public SamplePerson ClerkEast { get; }

    /// <summary>A colleague at the same counter.</summary>
    public SamplePerson SecondClerkEast { get; }

    /// <summary>Clerk of the western district.</summary>
    public SamplePerson ClerkWest { get; }

    /// <summary>Clerk of a commune in the east.</summary>
    public SamplePerson ClerkYen { get; }

    /// <summary>Clerk of a commune in the west.</summary>
    public SamplePerson ClerkHuu { get; }

    /// <summary>Clerk of a commune centre from 01/07/2025.</summary>
    public SamplePerson ClerkNewYen { get; }

    /// <summary>Clerk of the other commune centre.</summary>
    public SamplePerson ClerkNewHuu { get; }

    /// <summary>The division for <see cref="SampleCatalogue.Guide"/>.</summary>
    public SampleDesk Tourism { get; }

    /// <summary>A second officer of that division.</summary>
    public SamplePerson SecondTourismOfficer { get; }

    /// <summary>The other division of the same department.</summary>
    public SampleDesk Sports { get; }

    /// <summary>The department without divisions.</summary>
    public SampleDesk Justice { get; }

    /// <summary>The committee of the eastern district.</summary>
    public SampleDesk East { get; }

    /// <summary>The committee of the western district.</summary>
    public SampleDesk West { get; }

    /// <summary>The committee of a new commune.</summary>
    public SampleDesk NewYen { get; }

    /// <summary>Somebody of the provincial Office.</summary>
    public SamplePerson Office { get; }

    /// <summary>Keeps the procedures of the department with divisions.</summary>
    public SamplePerson Editor { get; }

    /// <summary>Keeps the procedures of the department without divisions.</summary>
    public SamplePerson JusticeEditor { get; }

    /// <summary>Manages the accounts of the department with divisions.</summary>
    public SamplePerson Administrator { get; }

    /// <summary>Somebody whose only appointment ended in 2021.</summary>
    public SamplePerson Former { get; }

    /// <summary>Everybody.</summary>
    public IReadOnlyList<SamplePerson> All => _all;

    private SamplePerson Clerk(string userName, string name, Counter counter) =>
        Add(userName, name, Role.CounterClerk, counter.AgencyId, counter.Name, counter, null, counter.Valid);

    private SampleDesk Desk(string ending, Agency agency, string? division) => new(
        Add($"tp.{ending}", $"Trưởng phòng {ending}", Role.DivisionHead, agency, null, division),
        Add($"cv.{ending}", $"Chuyên viên {ending}", Role.Officer, agency, null, division),
        Add($"ld.{ending}", $"Lãnh đạo {ending}", Role.AgencyLeader, agency, null, null),
        Add($"vt.{ending}", $"Văn thư {ending}", Role.RecordsClerk, agency, null, null));

    private SamplePerson Add(string userName, string name, Role role, Agency agency, Counter? counter, string? division, EffectivePeriod? valid = null) =>
        Add(userName, name, role, agency.Id, counter?.Name ?? agency.Name, counter, division, valid ?? agency.Valid);

    private SamplePerson Add(string userName, string name, Role role, AgencyId agency, string place, Counter? counter, string? division, EffectivePeriod valid)
    {
        var member = new StaffMember { TenantId = _tenant, Id = Id.New<StaffId>(), FullName = name };
        var appointment = new Appointment
        {
            TenantId = _tenant,
            Id = Id.New<AppointmentId>(),
            StaffId = member.Id,
            Role = role,
            AgencyId = agency,
            CounterId = counter?.Id,
            Division = division,
            Valid = valid,
        };
        var person = new SamplePerson(member, appointment, userName, new Duty(member.Id, name, role, agency, counter?.Id, division, place));
        _all.Add(person);
        return person;
    }
}
