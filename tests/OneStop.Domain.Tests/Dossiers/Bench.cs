using OneStop.Domain.Applicants;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.TestKit.Samples;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>A dossier for the tourist guide's card, received at the eastern district on 01/12/2023 at 09:00, and those who act on it.</summary>
internal sealed class Bench
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);
    private static readonly DateOnly Day = new(2023, 12, 1);

    public Bench(Situation situation, BenchTerms? terms = null)
    {
        terms ??= new BenchTerms();
        Province = terms.Province ?? new SampleProvince(Id.New<TenantId>());
        Clock = Province.Calendar.ToClock(terms.Calendars?.Invoke(Province) ?? Province.Calendar.ToBook());
        Clerk = terms.IsAtCentre ? Staff.ClerkAtCentre : Staff.ClerkEast;
        Law = terms.Over(Province.Catalogue.VersionOn(Province.Catalogue.Guide, Day));
        Now = new DateTimeOffset(2023, 12, 1, 9, 0, 0, Vietnam);
        var reception = Reception(Law, terms);
        Dossier = situation is Situation.Registered or Situation.Rejected
            ? Dossier.Register(reception, On(Clerk))
            : Dossier.Receive(reception, On(Clerk));
        foreach (var (act, by) in situation.Path())
        {
            Do(act, by(Staff));
        }
    }

    public Bench()
        : this(Situation.Received)
    {
    }

    public SampleProvince Province { get; }

    public SampleStaff Staff => Province.Staff;

    public ProcedureVersion Law { get; }

    public Dossier Dossier { get; }

    /// <summary>The clerk who received it.</summary>
    public SamplePerson Clerk { get; }

    /// <summary>The calendar by which people act; a later announcement makes another.</summary>
    public LegalClock Clock { get; set; }

    /// <summary>The present.</summary>
    public DateTimeOffset Now { get; set; }

    /// <summary>Travels to a wall clock such as "2023-12-04 08:00".</summary>
    public Bench At(string local)
    {
        Now = new DateTimeOffset(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", null), Vietnam);
        return this;
    }

    public string Local(DateTimeOffset? instant) => instant!.Value.ToOffset(Vietnam).ToString("yyyy-MM-dd HH:mm");

    public Occasion On(SamplePerson by) => new(by.Duty, Now, Clock);

    /// <summary>Does an act as a page would.</summary>
    public void Do(DossierAct act, SamplePerson by, string? text = "Lý do")
    {
        var on = On(by);
        Action todo = act switch
        {
            DossierAct.Register => throw new ArgumentOutOfRangeException(nameof(act)),
            DossierAct.Receive => () => Dossier.Accept(Law.LawOn(Clock, Clock.Time.Day(on.At), null, Channel.Online, isDifficult: false), on),
            DossierAct.Reject => () => Dossier.Reject(text!, on),
            DossierAct.HandOver => () => Dossier.HandOver("1/2023", Law.General.Process, on),
            DossierAct.AcknowledgePaper => () => Dossier.AcknowledgePaper(isComplete: true, null, on),
            DossierAct.Assign => () => Dossier.Assign(Staff.Tourism.Officer.Duty, Law.General.Process, on),
            DossierAct.Forward => () => Dossier.Forward(text, Law.General.Process, on),
            DossierAct.SendBack => () => Dossier.SendBack(text!, Law.General.Process, on),
            DossierAct.TakeBack => () => Dossier.TakeBack(Law.General.Process, on),
            DossierAct.Comment => () => Dossier.Comment(text!, on),
            DossierAct.RequestSupplement => () => Dossier.RequestSupplement(new SupplementRequest(text!, "Chưa đúng mẫu", Ground: Ground), on),
            DossierAct.AcceptSupplement => () => Dossier.AcceptSupplement([], text, on),
            DossierAct.RequirePayment => () => Dossier.RequirePayment(text!, on),
            DossierAct.ConfirmPayment => () => Dossier.ConfirmPayment(text, on),
            DossierAct.Withdraw => () => Dossier.Withdraw(text!, on),
            DossierAct.Stop => () => Dossier.Stop(text!, on),
            DossierAct.IssueResult => () => Dossier.IssueResult(new ResultDocument("15/GCN", Id.New<FileId>(), IsRefusal: false, IsPaper: true), Law.General.Process, on),
            DossierAct.AcknowledgeResult => () => Dossier.AcknowledgeResult(on),
            DossierAct.ReturnResult => () => Dossier.ReturnResult(new Recipient("Nguyễn Văn Đức", "020096001234", null), on),
            DossierAct.Open => () => Dossier.MarkOpened(on),
            DossierAct.CorrectReception => () => Dossier.CorrectReception(Corrected, text!, on),
            DossierAct.SolveAtCounter => () => Dossier.SolveAtCounter(
                new ResultDocument("15/GCN", Id.New<FileId>(), IsRefusal: false, IsPaper: true), "Hoàng Văn Minh", new Recipient("Nguyễn Văn Đức", "020096001234", null), Law.General.Process, on),
            DossierAct.Reassign => () => Dossier.Reassign(Staff.SecondTourismOfficer.Duty, text!, on),
            DossierAct.Consult => () => Dossier.Consult(text!, [(Province.Places.Justice.Id, "Sở Tư pháp", 16)], on),
            DossierAct.AnswerConsultation => () => Dossier.AnswerConsultation(text!, null, on),
            DossierAct.ProposeExtension => () => Dossier.ProposeExtension(text!, new DateOnly(2023, 12, 22), on),
            DossierAct.Extend => () => Dossier.Extend(text!, new DateOnly(2023, 12, 22), on),
            DossierAct.Apologise => () => Dossier.Apologise(text!, new DateOnly(2024, 1, 10), on),
            DossierAct.Retract => () => Dossier.Retract(Law.General.Process, on),
            DossierAct.Lapse => () => Dossier.Lapse(text!, on),
            DossierAct.Urge => () => Dossier.Urge(text!, on),
            DossierAct.Recompute => () => Dossier.Recompute(WithHoliday(new DateOnly(2023, 12, 8)), "Thông báo 1/TB", "mail", on),
            DossierAct.RemindCollection => () => Dossier.RemindCollection(text, on),
        };
        todo();
    }

    /// <summary>The code of the refusal when it is tried; null when it is done.</summary>
    public string? Try(DossierAct act, SamplePerson by, string? text = "Lý do")
    {
        try
        {
            Do(act, by, text);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.Code;
        }
    }

    /// <summary>The law named for a further supplement; null for none.</summary>
    public string? Ground { get; set; }

    /// <summary>The same law by a calendar with one more holiday.</summary>
    public LegalClock WithHoliday(DateOnly day) => With(day, CalendarDayKind.Holiday);

    /// <summary>The same law by a calendar with one more day told.</summary>
    public LegalClock With(DateOnly day, CalendarDayKind kind) => Province.Calendar.ToClock(Province.Calendar.ToBook().With(
        [new CalendarDayEntry { TenantId = Province.TenantId, Id = Id.New<CalendarEntryId>(), Day = day, Kind = kind, Name = "Nghỉ bão" }], [], []));

    private ReceptionCorrection Corrected =>
        new(Dossier.Applicant with { Phone = "0987654321" }, Dossier.CollectionWay, Dossier.CollectionCounterId, Dossier.PostAddress);

    private Reception Reception(ProcedureVersion law, BenchTerms terms) => new()
    {
        TenantId = Province.TenantId,
        DossierId = Id.New<DossierId>(),
        Code = "H90.16-231201-0001",
        Procedure = Province.Catalogue.Procedures.First(procedure => procedure.Id == law.ProcedureId),
        Verdict = Province.Rules().Judge(law.ProcedureId, Receiving(terms), Province.Places.Huu.Unit, Day) with { Version = law },
        Counter = Receiving(terms),
        Applicant = new Applicant
        {
            Kind = ApplicantKind.Person,
            Name = "Nguyễn Văn Đức",
            NameKey = "nguyen van duc",
            IdNumber = "020096001234",
            BirthOn = new DateOnly(1996, 3, 14),
            Gender = Gender.Male,
            Address = "Số 5, thôn Nà Sla",
            Phone = "0912345678",
        },
        Papers = [new HandedInPaper("Đơn đề nghị", PaperKind.Original, 1, null)],
        Channel = Channel.InPerson,
        CollectionWay = CollectionWay.Counter,
        CollectionCounter = terms.IsCollectedInTheWest ? Province.Places.West.Counter : Receiving(terms),
        ReceiptNumber = 1,
        LookupToken = "token",
    };

    private Counter Receiving(BenchTerms terms) => terms.IsAtCentre ? Province.Places.Centre : Province.Places.East.Counter;
}
