using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Samples;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>One dossier's life by chance: people of all kinds try acts at later and later moments. The number tells everything.</summary>
internal sealed class Walk
{
    private static readonly DossierAct[] Acts = [.. Enum.GetValues<DossierAct>().Where(act => act != DossierAct.Register)];

    // Acts that close a dossier, or only watch: done too, but seldom enough that most live on.
    private static readonly DossierAct[] Ending = [DossierAct.Withdraw, DossierAct.Stop, DossierAct.Reject, DossierAct.Comment, DossierAct.Urge, DossierAct.Recompute];

    private readonly Random _random;
    private readonly SamplePerson[] _cast;
    private int _announcements;

    public Walk(int number, SampleProvince province)
    {
        _random = new Random(number);
        Bench = new Bench(_random.Next(4) == 0 ? Situation.Registered : Situation.Received, Terms(province));
        var staff = Bench.Staff;
        _cast =
        [
            staff.ClerkEast, staff.SecondClerkEast, staff.ClerkWest, staff.ClerkAtCentre, staff.Tourism.Head, staff.Tourism.Officer, staff.SecondTourismOfficer, staff.Tourism.Leader,
            staff.Tourism.Records, staff.Sports.Officer, staff.Justice.Officer, staff.Justice.Leader, staff.West.Head, staff.East.Officer, staff.Office, staff.Editor,
        ];
    }

    /// <summary>Acts that lead on, of their own accord: none that only ends, watches or writes.</summary>
    public static IReadOnlyList<DossierAct> Leading { get; } =
    [
        DossierAct.Receive, DossierAct.HandOver, DossierAct.Assign, DossierAct.Forward, DossierAct.AcceptSupplement, DossierAct.ConfirmPayment,
        DossierAct.AnswerConsultation, DossierAct.IssueResult, DossierAct.AcknowledgeResult, DossierAct.ReturnResult,
    ];

    public Bench Bench { get; }

    public Dossier Dossier => Bench.Dossier;

    /// <summary>The clock the dossier runs by.</summary>
    public LegalClock Clock => Bench.Clock.Of(Dossier.CompetentAgencyId);

    /// <summary>Lets time go by, and now and then the calendar change while the result is not there yet: later the date is history.</summary>
    public void Wait()
    {
        Bench.Now = Bench.Now.AddMinutes(_random.Next(4) switch { 0 => 1 + _random.Next(30), 1 => 1 + _random.Next(600), 2 => 1 + _random.Next(3000), _ => 1 + _random.Next(12_000) });
        if (Dossier.SupplementDueAt is { } until && until > Bench.Now && _random.Next(3) == 0)
        {
            Bench.Now = until.AddMinutes(1);
        }

        if (_random.Next(40) == 0 && Dossier.Status != DossierStatus.Finished)
        {
            var day = Clock.Time.Day(Bench.Now).AddDays(_random.Next(20));
            Bench.Clock = Bench.Province.Calendar.ToClock(Bench.Province.Calendar.ToBook().With([.. Enumerable.Range(0, _random.Next(4)).Select(index => Off(day.AddDays(index)))], [], []));
            _announcements++;
            if (Dossier.Status is DossierStatus.Received or DossierStatus.Processing or DossierStatus.AwaitingSupplement or DossierStatus.AwaitingPayment)
            {
                Dossier.Recompute(Bench.Clock, $"Thông báo {_announcements}/TB", _random.Next(2) == 0 ? null : "mail", Bench.On(Bench.Staff.Office));
            }

            Bench.Now = Bench.Now.AddMinutes(1);
        }
    }

    /// <summary>Somebody and something: what leads on, what is possible, or anything at all.</summary>
    public (DossierAct Act, SamplePerson By) Choose() => _random.Next(6) switch
    {
        0 or 1 => Anything(),
        2 or 3 => Possible(Leading.Contains).FirstOrDefault(Anything()),
        4 => Possible(act => !Ending.Contains(act)).FirstOrDefault(Anything()),
        _ => Possible(act => act == DossierAct.Reject || !Ending.Contains(act) || _random.Next(4) == 0).FirstOrDefault(Anything()),
    };

    /// <summary>What may be done now and by whom, in any order.</summary>
    public IEnumerable<(DossierAct Act, SamplePerson By)> Possible(Func<DossierAct, bool> which)
    {
        var acts = Acts.Where(which).ToArray();
        var people = _cast.ToArray();
        _random.Shuffle(acts);
        _random.Shuffle(people);
        return acts.SelectMany(act => people.Select(by => (act, by))).Where(each => Dossier.RefusalTo(each.act, Bench.On(each.by)) is null);
    }

    /// <summary>Does the act with fitting particulars. The code of the refusal; null when it was done.</summary>
    public string? Try(DossierAct act, SamplePerson by)
    {
        try
        {
            Do(act, Bench.On(by), by);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.Code;
        }
    }

    private (DossierAct Act, SamplePerson By) Anything() => (Acts[_random.Next(Acts.Length)], _cast[_random.Next(_cast.Length)]);

    private static CountingChoice Choice(Random random, ResumeRule usual)
    {
        var rule = random.Next(2) == 0 ? usual : (ResumeRule)random.Next(5);
        return new CountingChoice(rule, rule == ResumeRule.FixedDays ? 1 + random.Next(9) : 0);
    }

    private BenchTerms Terms(SampleProvince province)
    {
        var isAtCentre = _random.Next(4) == 0;
        var unit = _random.Next(2) == 0 ? TimeLimitUnit.WorkingDays : (TimeLimitUnit)_random.Next(4);
        var value = unit switch
        {
            TimeLimitUnit.WorkingDays => isAtCentre ? 1 : 3 + _random.Next(20),
            TimeLimitUnit.CalendarDays => 5 + _random.Next(30),
            TimeLimitUnit.WorkingHours => isAtCentre ? 8 : 16 + (8 * _random.Next(8)),
            TimeLimitUnit.Months => 1 + _random.Next(3),
        };
        return new BenchTerms
        {
            Province = province,
            Limit = new TimeLimit(value, unit),
            IsAtCentre = isAtCentre,
            IsCollectedInTheWest = _random.Next(4) == 0,
            Clock = new ClockChoice
            {
                Receipt = (DeadlineRule)_random.Next(3),
                RollsForward = _random.Next(4) > 0,
                Supplement = Choice(_random, ResumeRule.Reset),
                Payment = Choice(_random, ResumeRule.AddWaiting),
                Consultation = Choice(_random, ResumeRule.Counted),
                Transport = Choice(_random, ResumeRule.Counted),
            },
        };
    }

    private CalendarDayEntry Off(DateOnly day) =>
        new() { TenantId = Bench.Province.TenantId, Id = Id.New<CalendarEntryId>(), Day = day, Kind = CalendarDayKind.Holiday, Name = "Nghỉ bão" };

    private DateOnly Later(DateTimeOffset? dueAt) =>
        Clock.Calendar.NextWorkingDay(Clock.Time.Day(dueAt ?? Bench.Now).AddDays(_random.Next(12)));

    private void Do(DossierAct act, Occasion on, SamplePerson by)
    {
        var process = Bench.Law.General.Process;
        var officers = new[] { Bench.Staff.Tourism.Officer, Bench.Staff.SecondTourismOfficer };
        switch (act)
        {
            case DossierAct.Assign:
                Dossier.Assign(officers[_random.Next(2)].Duty, process, on);
                break;
            case DossierAct.Reassign:
                Dossier.Reassign(officers.First(each => each.Member.Id != Dossier.Steps[^1].StaffId).Duty, "Nghỉ phép", on);
                break;
            case DossierAct.AcknowledgePaper:
                Dossier.AcknowledgePaper(_random.Next(3) > 0, "Thiếu một bản", on);
                break;
            case DossierAct.RequestSupplement:
                Dossier.RequestSupplement(new SupplementRequest("Bản sao", "Thiếu", _random.Next(4) == 0 ? null : 1 + _random.Next(4), "Điều 9 Luật mẫu"), on);
                break;
            case DossierAct.Consult:
                Dossier.Consult("Xin ý kiến", Consulted(), on);
                break;
            case DossierAct.ProposeExtension:
                Dossier.ProposeExtension("Phức tạp", Later(Dossier.DueAt), on);
                break;
            case DossierAct.Extend:
                Dossier.Extend("Phức tạp", Later(Dossier.DueAt), on);
                break;
            case DossierAct.Apologise:
                Dossier.Apologise("Quá tải", Later(Bench.Now), on);
                break;
            case DossierAct.IssueResult:
                Dossier.IssueResult(new ResultDocument("7/GCN", Id.New<FileId>(), IsRefusal: false, IsPaper: _random.Next(3) > 0), process, on);
                break;
            case DossierAct.CorrectReception:
                Dossier.CorrectReception(
                    new ReceptionCorrection(Dossier.Applicant with { Phone = $"09{Dossier.ReceiptRevision:00000000}" }, Dossier.CollectionWay, Dossier.CollectionCounterId, null), "Ghi nhầm", on);
                break;
            case DossierAct.Recompute:
                Dossier.Recompute(Bench.Clock, "Thông báo", null, on);
                break;
            default:
                Bench.Do(act, by);
                break;
        }
    }

    // Agencies not asked yet; when all are, the competent one itself, which is refused.
    private List<(AgencyId Agency, string Name, decimal Hours)> Consulted()
    {
        var places = Bench.Province.Places;
        var free = new[] { places.Justice, places.West.Committee, places.East.Committee }.Where(agency => !Dossier.Consultations.Any(each => each.IsOpen && each.AgencyId == agency.Id)).ToArray();
        _random.Shuffle(free);
        return [.. free.Take(1 + _random.Next(2)).Select(agency => (agency.Id, agency.Name, 4m + _random.Next(40)))];
    }
}
