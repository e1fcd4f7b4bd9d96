using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Dossiers;

/// <summary>
/// A dossier from reception to return. It keeps the law it was received under (version, rule, promised date);
/// every act asks <see cref="RefusalTo"/> first and writes one line of the timeline. The file is long because
/// the acts share one state that nothing else may touch.
/// </summary>
public sealed class Dossier : ITenantOwned
{
    private readonly List<DossierPaper> _papers = [];
    private readonly List<DossierStep> _steps = [];
    private readonly List<DossierEvent> _events = [];

    private Dossier()
    {
    }

    /// <inheritdoc/>
    public TenantId TenantId { get; private init; }

    /// <summary>The identifier.</summary>
    public DossierId Id { get; private init; }

    /// <summary>Dossier code, e.g. <c>H37.16-231201-0001</c>; never changes.</summary>
    public string Code { get; private init; } = string.Empty;

    /// <summary>Counts every change; a page that shows an older one is stale.</summary>
    public int Version { get; private set; }

    /// <summary>National status.</summary>
    public DossierStatus Status { get; private set; }

    /// <summary>The procedure.</summary>
    public ProcedureId ProcedureId { get; private init; }

    /// <summary>The version it was received under.</summary>
    public ProcedureVersionId ProcedureVersionId { get; private init; }

    /// <summary>The case of the procedure; null where it has but one.</summary>
    public string? CaseKey { get; private init; }

    /// <summary>The rule that allowed the reception.</summary>
    public ReceiptRuleId ReceiptRuleId { get; private init; }

    /// <summary>Whose dossier it is.</summary>
    public Applicant Applicant { get; private init; } = null!;

    /// <summary>How it came in.</summary>
    public Channel Channel { get; private init; }

    /// <summary>Where it was received, for ever.</summary>
    public CounterId ReceivingCounterId { get; private init; }

    /// <summary>Where the result is collected.</summary>
    public CounterId CollectionCounterId { get; private init; }

    /// <summary>How the result goes back.</summary>
    public CollectionWay CollectionWay { get; private init; }

    /// <summary>Where the result is posted to.</summary>
    public string? PostAddress { get; private init; }

    /// <summary>Who decides.</summary>
    public AgencyId CompetentAgencyId { get; private init; }

    /// <summary>The division that handles it, where there is one.</summary>
    public string? Division { get; private init; }

    /// <summary>Number of the receipt in the counter's series of the year.</summary>
    public int ReceiptNumber { get; private init; }

    /// <summary>Unguessable text in the receipt's QR.</summary>
    public string LookupToken { get; private init; } = string.Empty;

    /// <summary>Fee in VND as published then.</summary>
    public decimal Fee { get; private init; }

    /// <summary>When it came in: the clock's start once received.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>Promised instant of the result; null while not received.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>Since when the clock stands still; null while it runs.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    /// <summary>When the result was ready at the counter, which decides early, on time or late.</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>When the result was handed to the person.</summary>
    public DateTimeOffset? ReturnedAt { get; private set; }

    /// <summary>Who took the result away.</summary>
    public Recipient? Recipient { get; private set; }

    /// <summary>The result, once issued.</summary>
    public ResultDocument? Result { get; private set; }

    /// <summary>Where the paper is.</summary>
    public PaperState PaperState { get; private set; }

    /// <summary>How often a supplement was asked for.</summary>
    public int SupplementCount { get; private set; }

    /// <summary>Number of the current step, from 1.</summary>
    public int StepNumber { get; private set; }

    /// <summary>What is done in the current step.</summary>
    public StepKind StepKind { get; private set; }

    /// <summary>Who does it.</summary>
    public Role StepRole { get; private set; }

    /// <summary>The person in charge; null while anybody of the role may act.</summary>
    public StaffId? AssigneeId { get; private set; }

    /// <summary>The counter that holds it; null while the agency does or when closed.</summary>
    public CounterId? HolderCounterId { get; private set; }

    /// <summary>The agency that holds it; null while a counter does or when closed.</summary>
    public AgencyId? HolderAgencyId { get; private set; }

    /// <summary>Number of lines in the timeline.</summary>
    public int EventCount { get; private set; }

    /// <summary>Hash of the last line.</summary>
    public string LastEventHash { get; private set; } = DossierEvent.NoPrevious;

    /// <summary>Papers handed in.</summary>
    public IReadOnlyList<DossierPaper> Papers => _papers;

    /// <summary>Passages through steps; needed (loaded) for every act.</summary>
    public IReadOnlyList<DossierStep> Steps => _steps;

    /// <summary>The timeline; acts append without reading it.</summary>
    public IReadOnlyList<DossierEvent> Events => _events;

    private DossierStep Current => _steps.MaxBy(step => step.Sequence)
        ?? throw new InvalidOperationException("The steps of the dossier are not loaded.");

    /// <summary>Receives a dossier at a counter.</summary>
    /// <exception cref="RefusedException">When the verdict refuses, or the competent agency is not known.</exception>
    public static Dossier Receive(Reception reception, Occasion on)
    {
        var dossier = Open(reception, on, DossierStatus.Received);
        dossier.StartClock(reception.Verdict.Version!.Terms(reception.CaseKey, reception.Channel).Limit, on);
        dossier.Record(DossierAct.Receive, on, ("due", Iso(dossier.DueAt!.Value)), ("rule", reception.Verdict.Rule!.Key));
        return dossier;
    }

    /// <summary>Registers a dossier sent online; the clock starts when a counter receives it.</summary>
    /// <exception cref="RefusedException">As for <see cref="Receive(Reception, Occasion)"/>.</exception>
    public static Dossier Register(Reception reception, Occasion on)
    {
        var dossier = Open(reception, on, DossierStatus.Registered);
        dossier.Record(DossierAct.Register, on);
        return dossier;
    }

    /// <summary>Why an act may not be done by these people now; null when it may. The twin of every act below.</summary>
    public Refusal? RefusalTo(DossierAct act, Duty by) => DossierAccess.RefusalTo(this, Current, Previous(), act, by);

    /// <summary>Accepts an online dossier: the clock starts.</summary>
    public void Accept(TimeLimit limit, Occasion on)
    {
        Begin(DossierAct.Receive, on);
        Status = DossierStatus.Received;
        ReceivedAt = on.At;
        StartClock(limit, on);
        Record(DossierAct.Receive, on, ("due", Iso(DueAt!.Value)));
    }

    /// <summary>Refuses to receive an online dossier (Mẫu 03).</summary>
    public void Reject(string reason, Occasion on) => Close(DossierAct.Reject, DossierStatus.Rejected, reason, on);

    /// <summary>Hands the dossier to the competent agency: the electronic one at once, the paper with a list.</summary>
    public void HandOver(string slipNumber, InternalProcess process, Occasion on)
    {
        Begin(DossierAct.HandOver, on);
        Status = DossierStatus.Processing;
        PaperState = PaperState.InTransit;
        FinishStep(on);
        EnterStep(process, StepNumber + 1, null, on);
        Record(DossierAct.HandOver, on, ("slip", slipNumber));
    }

    /// <summary>The agency confirms that the paper has come, whole or not.</summary>
    public void AcknowledgePaper(bool isComplete, string? note, Occasion on)
    {
        Begin(DossierAct.AcknowledgePaper, on);
        if (!isComplete)
        {
            RequireReason(note);
        }

        PaperState = isComplete ? PaperState.Complete : PaperState.Short;
        Record(DossierAct.AcknowledgePaper, on, ("complete", isComplete ? "true" : "false"), ("note", note));
    }

    /// <summary>Somebody in charge looks at it for the first time in this step.</summary>
    public void MarkOpened(Occasion on)
    {
        Begin(DossierAct.Open, on);
        Current.OpenedAt = on.At;
        Record(DossierAct.Open, on);
    }

    /// <summary>Gives the dossier to an officer.</summary>
    /// <param name="officer">Their current duty; must be an officer of the same agency and division.</param>
    /// <param name="process">The internal process of the dossier's version.</param>
    /// <param name="on">Who, when.</param>
    public void Assign(Duty officer, InternalProcess process, Occasion on)
    {
        Begin(DossierAct.Assign, on);
        if (officer.Role != Role.Officer || officer.AgencyId != CompetentAgencyId || !DossierAccess.IsOfDivision(this, officer))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierAssigneeUnfit).With("person", officer.PersonName));
        }

        FinishStep(on);
        EnterStep(process, StepNumber + 1, officer, on);
        Record(DossierAct.Assign, on, ("to", officer.PersonName));
    }

    /// <summary>Passes the dossier to the next step.</summary>
    public void Forward(string? comment, InternalProcess process, Occasion on)
    {
        Begin(DossierAct.Forward, on);
        FinishStep(on);
        EnterStep(process, StepNumber + 1, null, on);
        Record(DossierAct.Forward, on, ("step", Current.Name), ("comment", comment));
    }

    /// <summary>Sends the dossier back to the step before, to the person who did it.</summary>
    public void SendBack(string reason, InternalProcess process, Occasion on)
    {
        Begin(DossierAct.SendBack, on, reason);
        FinishStep(on);
        ReturnToStep(process, StepNumber - 1, on);
        Record(DossierAct.SendBack, on, ("step", Current.Name), ("reason", reason));
    }

    /// <summary>Takes back what was forwarded and nobody has opened yet.</summary>
    public void TakeBack(InternalProcess process, Occasion on)
    {
        Begin(DossierAct.TakeBack, on);
        var previous = Previous()!.Number;
        Current.FinishedAt = on.At;
        ReturnToStep(process, previous, on);
        Current.OpenedAt = on.At;
        Record(DossierAct.TakeBack, on, ("step", Current.Name));
    }

    /// <summary>Writes a remark into the timeline.</summary>
    public void Comment(string text, Occasion on)
    {
        Begin(DossierAct.Comment, on, text);
        Record(DossierAct.Comment, on, ("comment", text));
    }

    /// <summary>Asks for a supplement, once, through the counter; the clock stops (NĐ 61/2018 Điều 19, NĐ 118/2025 Điều 11).</summary>
    public void RequestSupplement(string what, Occasion on)
    {
        Pause(DossierAct.RequestSupplement, DossierStatus.AwaitingSupplement, what, on);
        SupplementCount++;
        Record(DossierAct.RequestSupplement, on, ("reason", what));
    }

    /// <summary>The supplement is in: the time limit runs anew (NĐ 61/2018 Điều 19).</summary>
    public void AcceptSupplement(TimeLimit limit, string? note, Occasion on)
    {
        Begin(DossierAct.AcceptSupplement, on);
        var before = DueAt!.Value;
        Resume();
        StartClock(limit, on);
        Record(DossierAct.AcceptSupplement, on, ("note", note), ("due_before", Iso(before)), ("due", Iso(DueAt!.Value)));
    }

    /// <summary>Asks for a financial duty to be met; the clock stops.</summary>
    public void RequirePayment(string what, Occasion on)
    {
        Pause(DossierAct.RequirePayment, DossierStatus.AwaitingPayment, what, on);
        Record(DossierAct.RequirePayment, on, ("reason", what));
    }

    /// <summary>The financial duty is met: the waiting time is added to the promised date.</summary>
    public void ConfirmPayment(string? note, Occasion on)
    {
        Begin(DossierAct.ConfirmPayment, on);
        var before = DueAt!.Value;
        DueAt = on.Clock.Postpone(before, PausedAt!.Value, on.At);
        Resume();
        Record(DossierAct.ConfirmPayment, on, ("note", note), ("due_before", Iso(before)), ("due", Iso(DueAt.Value)));
    }

    /// <summary>The applicant takes the dossier back.</summary>
    public void Withdraw(string reason, Occasion on) => Close(DossierAct.Withdraw, DossierStatus.Withdrawn, reason, on);

    /// <summary>The applicant asks to stop; only while there is no result (NĐ 118/2025 Điều 21).</summary>
    public void Stop(string reason, Occasion on) => Close(DossierAct.Stop, DossierStatus.Stopped, reason, on);

    /// <summary>Issues the result and sends it to the collection counter; an electronic one is there at once.</summary>
    public void IssueResult(ResultDocument result, InternalProcess process, Occasion on)
    {
        Begin(DossierAct.IssueResult, on);
        Result = result;
        FinishStep(on);
        EnterStep(process, StepNumber + 1, null, on);
        if (!result.IsPaper)
        {
            Finish(on);
        }

        Record(DossierAct.IssueResult, on, ("number", result.Number), ("paper", result.IsPaper ? "true" : "false"), ("refusal", result.IsRefusal ? "true" : "false"));
    }

    /// <summary>The collection counter has the result: the clock ends (domain rule 4.5).</summary>
    public void AcknowledgeResult(Occasion on)
    {
        Begin(DossierAct.AcknowledgeResult, on);
        Finish(on);
        Record(DossierAct.AcknowledgeResult, on);
    }

    /// <summary>Hands the result to a person.</summary>
    public void ReturnResult(Recipient recipient, Occasion on)
    {
        Begin(DossierAct.ReturnResult, on);
        Recipient = recipient;
        ReturnedAt = on.At;
        Status = DossierStatus.Returned;
        FinishStep(on);
        ReleaseHolder();
        Record(DossierAct.ReturnResult, on, ("recipient", recipient.Name), ("authority", recipient.Authority), ("parcel", recipient.ParcelNumber));
    }

    /// <summary>Gives the result to the public postal service, to be brought to the applicant.</summary>
    /// <exception cref="RefusedException">When the applicant did not ask for it by post.</exception>
    public void PostResult(string parcelNumber, Occasion on)
    {
        if (CollectionWay != CollectionWay.Post)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierNotByPost));
        }

        ReturnResult(new Recipient(Applicant.Name, Applicant.IdNumber, null, parcelNumber), on);
    }

    private static Dossier Open(Reception reception, Occasion on, DossierStatus status)
    {
        var verdict = reception.Verdict;
        Refusal.ThrowIf(verdict.Refusal);
        if (verdict.CompetentAgency is not { } agency)
        {
            throw new RefusedException(new Refusal(RefusalCodes.ReceiptCommuneNeeded));
        }

        var version = verdict.Version!;
        var terms = version.Terms(reception.CaseKey, reception.Channel);
        Refusal.ThrowIf(verdict.RefusalToReturn(reception.CollectionWay, reception.CollectionCounter, reception.Counter));
        var dossier = new Dossier
        {
            TenantId = reception.TenantId,
            Id = reception.DossierId,
            Code = reception.Code,
            Status = status,
            ProcedureId = reception.Procedure.Id,
            ProcedureVersionId = version.Id,
            CaseKey = reception.CaseKey,
            ReceiptRuleId = verdict.Rule!.Id,
            Applicant = reception.Applicant,
            Channel = reception.Channel,
            ReceivingCounterId = reception.Counter.Id,
            CollectionCounterId = reception.CollectionCounter.Id,
            CollectionWay = reception.CollectionWay,
            PostAddress = reception.PostAddress,
            CompetentAgencyId = agency.Id,
            Division = version.Division,
            ReceiptNumber = reception.ReceiptNumber,
            LookupToken = reception.LookupToken,
            Fee = terms.Fee,
            ReceivedAt = on.At,
            PaperState = PaperState.AtCounter,
            HolderCounterId = reception.Counter.Id,
        };
        dossier._papers.AddRange(reception.Papers.Select((paper, index) => new DossierPaper
        {
            TenantId = dossier.TenantId,
            Id = Common.Id.New<DossierPaperId>(),
            DossierId = dossier.Id,
            Ordinal = index + 1,
            Name = paper.Name,
            Kind = paper.Kind,
            Quantity = paper.Quantity,
            FileId = paper.FileId,
            Reuse = paper.Reuse,
        }));
        dossier.EnterStep(terms.Process, 1, on.By, on);
        return dossier;
    }

    private static string Iso(DateTimeOffset instant) => instant.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static void RequireReason(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierReasonMissing));
        }
    }

    private void Begin(DossierAct act, Occasion on, string? reason = null)
    {
        Refusal.ThrowIf(RefusalTo(act, on.By));
        if (DossierWorkflow.Of(act).NeedsReason)
        {
            RequireReason(reason);
        }
    }

    private void StartClock(TimeLimit limit, Occasion on) =>
        DueAt = on.Clock.Time.Instant(on.Clock.Promise(on.At, limit).DueLocal);

    private void Pause(DossierAct act, DossierStatus status, string reason, Occasion on)
    {
        Begin(act, on, reason);
        Status = status;
        PausedAt = on.At;
        HolderAgencyId = null;
        HolderCounterId = ReceivingCounterId;
    }

    private void Resume()
    {
        Status = DossierStatus.Processing;
        PausedAt = null;
        HolderCounterId = null;
        HolderAgencyId = CompetentAgencyId;
    }

    private void Close(DossierAct act, DossierStatus status, string reason, Occasion on)
    {
        Begin(act, on, reason);
        Status = status;
        FinishedAt = on.At;
        FinishStep(on);
        ReleaseHolder();
        Record(act, on, ("reason", reason));
    }

    private void Finish(Occasion on)
    {
        Status = DossierStatus.Finished;
        FinishedAt = on.At;
    }

    private void ReleaseHolder()
    {
        HolderCounterId = null;
        HolderAgencyId = null;
        AssigneeId = null;
    }

    private void FinishStep(Occasion on)
    {
        var current = Current;
        current.FinishedAt = on.At;
        current.StaffId = on.By.StaffId;
        current.StaffName = on.By.PersonName;
    }

    private void EnterStep(InternalProcess process, int number, Duty? inCharge, Occasion on) =>
        EnterStep(process, number, inCharge?.StaffId, inCharge?.PersonName, on);

    private void ReturnToStep(InternalProcess process, int number, Occasion on)
    {
        var last = _steps.Where(step => step.Number == number).MaxBy(step => step.Sequence)!;
        EnterStep(process, number, last.StaffId, last.StaffName, on);
    }

    private void EnterStep(InternalProcess process, int number, StaffId? staffId, string? staffName, Occasion on)
    {
        var step = process[number];
        _steps.Add(new DossierStep
        {
            TenantId = TenantId,
            Id = Common.Id.New<DossierStepId>(),
            DossierId = Id,
            Sequence = _steps.Count + 1,
            Number = number,
            Kind = step.Kind,
            Name = step.Name,
            Role = step.Role,
            StartedAt = on.At,
            DeadlineAt = step.IsCounted ? on.Clock.AddWorkingHours(on.At, step.Hours) : null,
            StaffId = staffId,
            StaffName = staffName,
        });
        StepNumber = number;
        StepKind = step.Kind;
        StepRole = step.Role;
        AssigneeId = staffId;
        var isAtCounter = step.Kind is StepKind.Receive or StepKind.Return;
        HolderAgencyId = isAtCounter ? null : CompetentAgencyId;
        HolderCounterId = step.Kind switch
        {
            StepKind.Receive => ReceivingCounterId,
            StepKind.Return => CollectionCounterId,
            StepKind.Assign or StepKind.Appraise or StepKind.Review or StepKind.Sign or StepKind.Issue => null,
        };
    }

    private DossierStep? Previous() => _steps.OrderByDescending(step => step.Sequence).Skip(1).FirstOrDefault();

    private void Record(DossierAct act, Occasion on, params (string Key, string? Value)[] facts)
    {
        var written = facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).ToDictionary(fact => fact.Key, fact => fact.Value!, StringComparer.Ordinal);
        var line = DossierEvent.Write(this, act, on.By, on.At, written);
        _events.Add(line);
        EventCount = line.Sequence;
        LastEventHash = line.Hash;
        Version++;
    }
}
