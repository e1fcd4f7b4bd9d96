using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>One question to the rules: may this counter receive this procedure, for somebody of this commune, on this day, this way.</summary>
internal sealed class ReceiptQuestion(ProcedureVersion version, Counter counter, AdministrativeUnit? commune, DateOnly day, Channel? way, ProvinceDirectory directory)
{
    /// <summary>The version in force.</summary>
    public ProcedureVersion Version => version;

    /// <summary>Where.</summary>
    public Counter Counter => counter;

    /// <summary>The applicant's commune; null while unknown.</summary>
    public AdministrativeUnit? Commune => commune;

    /// <summary>When.</summary>
    public DateOnly Day => day;

    /// <summary>The organisation.</summary>
    public ProvinceDirectory Directory => directory;

    /// <summary>The competent agency; null while the commune must still be named.</summary>
    public Agency? Agency { get; } = Competence.Of(version, commune, directory, day);

    /// <summary>The same question at another counter.</summary>
    public ReceiptQuestion At(Counter other) => new(version, other, commune, day, way, directory);

    /// <summary>Nobody is competent: not for this commune, or not for anybody on this day. An unnamed commune is another matter.</summary>
    public bool LacksAgency => Agency is null && (commune is not null || version.AgencyKey is not null || version.Level == GovernmentLevel.Province);

    /// <summary>Why a rule about the procedure does not let the counter receive it; null where it does. The way comes last: of a rule that is not for this counter it says nothing.</summary>
    public RuleMiss? MissOf(ReceiptRule rule) => MissOfDay(rule) ?? MissOfPlace(rule) ?? MissOfWay(rule);

    /// <summary>Why a rule is not for this counter, whatever the day and the way; null where it is.</summary>
    public RuleMiss? MissOfPlace(ReceiptRule rule) =>
        rule.MissOf(counter) ?? (Reaches(rule) ? null : RuleMiss.OtherUnit);

    /// <summary>Whether a rule lets the counter receive for people of any commune.</summary>
    public bool ReachesAnyone(ReceiptRule rule) => MissOfDay(rule) is null && rule.MissOf(counter) is null && rule.Scope switch
    {
        ReceiptScope.Province => true,
        ReceiptScope.Own => version.AgencyKey is not null && IsOwn(),
        ReceiptScope.ParentUnit => counter.Level == GovernmentLevel.Province && IsOfUnitAbove(),
    };

    /// <summary>Whether a rule makes the counter worth naming as an alternative: with the commune unknown, every committee's counter would do for somebody.</summary>
    public bool HelpsSomebodyNamed(ReceiptRule rule) =>
        MissOf(rule) is null && (rule.Scope == ReceiptScope.Province || Agency is not null);

    private RuleMiss? MissOfDay(ReceiptRule rule) =>
        day < rule.Valid.From ? RuleMiss.NotYet
        : rule.Valid.Contains(day) ? null
        : RuleMiss.NoLonger;

    private RuleMiss? MissOfWay(ReceiptRule rule) =>
        way is { } asked && rule.Ways.Count > 0 && !rule.Ways.Contains(asked) ? RuleMiss.OtherWay : null;

    private bool Reaches(ReceiptRule rule) => rule.Scope switch
    {
        ReceiptScope.Province => true,
        ReceiptScope.Own => IsOwn(),
        ReceiptScope.ParentUnit => IsOfUnitAbove(),
    };

    // The provincial centre is the own counter of every department; a committee's counter is its own.
    // Before the commune is named, a committee's counter may begin to receive for its own people.
    private bool IsOwn() => Agency is { } agency ? counter.IsOwnOf(agency) : !LacksAgency && counter.Level == version.Level;

    private bool IsOfUnitAbove()
    {
        if (LacksAgency || counter.Level >= version.Level)
        {
            return false;
        }

        if (Agency is null)
        {
            return counter.Level == LevelAbove();
        }

        var district = version.Level == GovernmentLevel.Commune && Agency.UnitId is { } unitId ? directory.DistrictOf(directory.Unit(unitId), day) : null;
        return district is null ? counter.Level == GovernmentLevel.Province : counter.UnitId == district.Id;
    }

    private GovernmentLevel LevelAbove() =>
        version.Level == GovernmentLevel.Commune && directory.HasDistrictsOn(day) ? GovernmentLevel.District : GovernmentLevel.Province;
}
