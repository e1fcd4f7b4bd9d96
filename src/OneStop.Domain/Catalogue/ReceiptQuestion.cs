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

    /// <summary>Why a rule about the procedure does not let the counter receive it; null where it does.</summary>
    public RuleMiss? MissOf(ReceiptRule rule) => MissOfCounter(rule) ?? (Reaches(rule) ? null : RuleMiss.OtherUnit);

    /// <summary>Whether a rule lets the counter receive for people of any commune.</summary>
    public bool ReachesAnyone(ReceiptRule rule) =>
        MissOfCounter(rule) is null && (rule.Scope == ReceiptScope.Province || (version.AgencyKey is not null && Reaches(rule)));

    /// <summary>Whether a rule makes the counter worth naming as an alternative: with the commune unknown, every committee's counter would do for somebody.</summary>
    public bool HelpsSomebodyNamed(ReceiptRule rule) =>
        MissOf(rule) is null && (rule.Scope == ReceiptScope.Province || version.AgencyKey is not null || Agency is not null);

    private RuleMiss? MissOfCounter(ReceiptRule rule) => rule switch
    {
        _ when day < rule.Valid.From => RuleMiss.NotYet,
        _ when !rule.Valid.Contains(day) => RuleMiss.NoLonger,
        _ when rule.CounterLevels.Count > 0 && !rule.CounterLevels.Contains(counter.Level) => RuleMiss.OtherLevel,
        _ when rule.CounterKinds.Count > 0 && !rule.CounterKinds.Contains(counter.Kind) => RuleMiss.OtherKind,
        _ when rule.CounterKeys.Count > 0 && !rule.CounterKeys.Contains(counter.Key, StringComparer.Ordinal) => RuleMiss.NotNamed,
        _ when way is { } asked && rule.Ways.Count > 0 && !rule.Ways.Contains(asked) => RuleMiss.OtherWay,
        _ => null,
    };

    private bool Reaches(ReceiptRule rule) => rule.Scope switch
    {
        ReceiptScope.Province => true,
        ReceiptScope.Own => IsOwn(),
        ReceiptScope.ParentUnit => IsOfUnitAbove(),
    };

    // The provincial centre is the own counter of every department; a committee's counter is its own.
    // Before the commune is named, a committee's counter may begin to receive for its own people.
    private bool IsOwn() =>
        counter.Level == version.Level
        && (version.AgencyKey is not null
            ? counter.Level == GovernmentLevel.Province
            : Agency is null || Agency.Id == directory.Agency(counter.AgencyId).Id);

    private bool IsOfUnitAbove()
    {
        if (version.AgencyKey is not null || counter.Level >= version.Level)
        {
            return false;
        }

        if (Agency?.UnitId is not { } unitId)
        {
            return commune is null && counter.Level == LevelAbove();
        }

        var district = version.Level == GovernmentLevel.Commune ? directory.DistrictOf(directory.Unit(unitId), day) : null;
        return district is null ? counter.Level == GovernmentLevel.Province : counter.UnitId == district.Id;
    }

    private GovernmentLevel LevelAbove() =>
        version.Level == GovernmentLevel.Commune && directory.HasDistrictsOn(day) ? GovernmentLevel.District : GovernmentLevel.Province;
}
