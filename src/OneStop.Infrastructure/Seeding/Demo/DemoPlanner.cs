using System.Globalization;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>Finds for each fate a day, a counter, a procedure and a commune for which the rules and the people allow it. Same random numbers, same day: same plan.</summary>
internal sealed class DemoPlanner
{
    private const int Tries = 1500;

    private readonly Province _province;
    private readonly DemoRoster _roster;
    private readonly DemoWindow _window;
    private readonly Random _random;
    private readonly DemoForms _forms;
    private readonly DemoSchedule _schedule;
    private readonly IReadOnlyList<(Counter Counter, Procedure Procedure)> _pairs;
    private readonly List<Counter> _counters;
    private readonly IReadOnlyList<DateOnly> _days;
    private readonly IReadOnlyList<AdministrativeUnit> _communes;
    private readonly Dictionary<ProcedureVersionId, List<AdministrativeUnit>> _staffed = [];

    /// <summary>Prepares to plan one window.</summary>
    public DemoPlanner(Province province, DemoRoster roster, DemoWindow window, CatalogueFile catalogue, NamesFile names)
    {
        (_province, _roster, _window) = (province, roster, window);
        _random = new Random(window.Seed);
        _forms = new DemoForms(province, catalogue, names, _random);
        _schedule = new DemoSchedule(province.Clock, window.Until, _random);
        _counters = [.. roster.CountersOn(window.From)];
        _communes = [.. province.Directory.CommunesOn(window.From)];
        _days = [.. Enumerable.Range(0, window.LastReception.DayNumber - window.From.DayNumber + 1).Select(window.From.AddDays).Where(province.Clock.Calendar.IsWorkingDay)];
        _pairs = [.. _counters.Where(counter => window.Counter is null || counter.Id == window.Counter).SelectMany(counter => Receivable(counter).Select(procedure => (counter, procedure)))];
    }

    /// <summary>Plans a dossier for each fate.</summary>
    public IReadOnlyList<DemoCase> Plan(IEnumerable<DemoFate> fates) => [.. fates.Select((fate, index) => FindNearest(fate, index + 1)).OfType<DemoCase>()];

    // At some hours there is no such dossier: on a day off nothing is due, before the office opens nothing was received today.
    private DemoCase? FindNearest(DemoFate fate, int number) => fate.Standing == DemoStanding.Today
        ? Find(fate, number) ?? Find(fate with { Standing = DemoStanding.Soon }, number)
        : Find(fate, number) ?? Find(fate with { Standing = DemoStanding.Any }, number);

    private IEnumerable<Procedure> Receivable(Counter counter) => _province.Catalogue.Procedures
        .Where(procedure => _window.Codes?.Contains(procedure.Code) ?? true)
        .Where(procedure => _province.Rules.Judge(procedure.Id, counter, null, _window.From).IsAllowed)
        .OrderBy(procedure => procedure.Code, StringComparer.Ordinal);

    private DemoCase? Find(DemoFate fate, int number)
    {
        if (fate.Standing == DemoStanding.Today && !_province.Clock.Calendar.IsWorkingDay(_province.Time.Day(_window.Until)))
        {
            return null;
        }

        for (var tried = 0; tried < Tries; tried++)
        {
            if (Try(fate, number) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private DemoCase? Try(DemoFate fate, int number)
    {
        var (counter, procedure) = _pairs[_random.Next(_pairs.Count)];
        var cameAt = ComesAt(fate.Standing);
        var day = _province.Time.Day(cameAt);
        if (cameAt > _window.Until || Commune(procedure, day) is not { } commune)
        {
            return null;
        }

        var verdict = _province.Rules.Judge(procedure.Id, counter, commune, day);
        if (verdict is not { IsAllowed: true, Version: { } version, CompetentAgency: { } agency } || !_roster.IsStaffed(agency.Id, version.Division, day))
        {
            return null;
        }

        var isPaper = _random.Next(4) > 0 || fate.Acts[^1] == Domain.Dossiers.DossierAct.IssueResult;
        var acts = _schedule.Lay(fate, cameAt, version.General.Limit, _counters.IndexOf(counter), isPaper);
        if (acts is null || (_window.NotFinishedBefore is { } day0 && _province.Time.Day(acts[^2].At) < day0))
        {
            return null;
        }

        var collection = _window.Counter is null && _random.Next(12) == 0 ? _counters[_random.Next(_counters.Count)] : counter;
        var (form, visitor) = _forms.Fill(procedure, version, commune, counter, collection, fate, day);
        return new DemoCase
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{_window.Name}/{number}"),
            Number = number,
            Form = form,
            Visitor = visitor,
            Counter = counter,
            Collection = collection,
            Agency = agency,
            Version = version,
            Acts = acts,
            IsPaper = isPaper,
            IsComplete = fate.IsComplete,
        };
    }

    // The commune decides about competence: one whose committee has people, or any.
    private AdministrativeUnit? Commune(Procedure procedure, DateOnly day)
    {
        if (_province.Catalogue.VersionOn(procedure.Id, day) is not { AgencyKey: null } version)
        {
            return _communes[_random.Next(_communes.Count)];
        }

        if (!_staffed.TryGetValue(version.Id, out var staffed))
        {
            staffed = [.. _communes.Where(each => Competence.Of(version, each, _province.Directory, day) is { } agency && _roster.IsStaffed(agency.Id, version.Division, day))];
            _staffed.Add(version.Id, staffed);
        }

        return staffed.Count == 0 ? null : staffed[_random.Next(staffed.Count)];
    }

    private DateTimeOffset ComesAt(DemoStanding standing)
    {
        var isRecent = standing is DemoStanding.NotHandedOver or DemoStanding.Fresh;
        var day = isRecent ? _days[^_random.Next(1, Math.Min(3, _days.Count) + 1)] : _days[_random.Next(_days.Count)];
        var hours = _province.Clock.Calendar.HoursOn(day);
        var worked = _random.NextDouble() * (hours.PerDay.TotalHours - 0.6);
        return _province.Clock.AddWorkingHours(_province.Time.Instant(day.ToDateTime(hours.MorningOpen)), (decimal)(worked + 0.2));
    }
}
