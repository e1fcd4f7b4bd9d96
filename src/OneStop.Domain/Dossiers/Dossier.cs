using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Dossiers;

/// <summary>
/// A dossier from reception to return. It keeps the law it was received under (version, rule, promised date);
/// every act asks <see cref="RefusalTo"/> first and writes one line of the timeline. Here is the state and what all acts
/// have in common; the acts themselves stand in Acts/, by subject, and nothing outside this project can change the state.
/// </summary>
public sealed partial class Dossier : ITenantOwned
{
    private readonly List<DossierPaper> _papers = [];
    private readonly List<DossierStep> _steps = [];
    private readonly List<DossierEvent> _events = [];
    private readonly List<DossierConsultation> _consultations = [];
    private DateTimeOffset? _dueBefore;

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
    public int Version { get; internal set; }

    /// <summary>National status.</summary>
    public DossierStatus Status { get; internal set; }

    /// <summary>The procedure.</summary>
    public ProcedureId ProcedureId { get; private init; }

    /// <summary>The version it was received under.</summary>
    public ProcedureVersionId ProcedureVersionId { get; private init; }

    /// <summary>The case of the procedure; null where it has but one.</summary>
    public string? CaseKey { get; private init; }

    /// <summary>The rule that allowed the reception.</summary>
    public ReceiptRuleId ReceiptRuleId { get; private init; }

    /// <summary>Whose dossier it is.</summary>
    public Applicant Applicant { get; internal set; } = null!;

    /// <summary>How it came in.</summary>
    public Channel Channel { get; private init; }

    /// <summary>Where it was received, for ever.</summary>
    public CounterId ReceivingCounterId { get; private init; }

    /// <summary>Where the result is collected.</summary>
    public CounterId CollectionCounterId { get; internal set; }

    /// <summary>How the result goes back.</summary>
    public CollectionWay CollectionWay { get; internal set; }

    /// <summary>Where the result is posted to.</summary>
    public string? PostAddress { get; internal set; }

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
    public DateTimeOffset ReceivedAt { get; internal set; }

    /// <summary>Promised instant of the result; null while not received.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>
    /// The last day of the limit as counted, where it is a day off and <see cref="DueAt"/> stands on the next working one
    /// (<see cref="DueTerm"/>); null where it is the promised day itself.
    /// </summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>The law of its clock, fixed when the clock starts; null before, and for dossiers received before it was kept.</summary>
    public ClockLaw? Law { get; internal set; }

    /// <summary>Whose time it is now.</summary>
    public TimeOwner Owner { get; internal set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset OwnedSince { get; internal set; }

    /// <summary>Since when the clock stands still; null while it runs.</summary>
    public DateTimeOffset? PausedAt { get; internal set; }

    /// <summary>When the result was ready at the counter, which decides early, on time or late.</summary>
    public DateTimeOffset? FinishedAt { get; internal set; }

    /// <summary>When the result was handed to the person.</summary>
    public DateTimeOffset? ReturnedAt { get; internal set; }

    /// <summary>Who took the result away.</summary>
    public Recipient? Recipient { get; internal set; }

    /// <summary>The result, once issued.</summary>
    public ResultDocument? Result { get; internal set; }

    /// <summary>Where the paper is.</summary>
    public PaperState PaperState { get; internal set; }

    /// <summary>How often a supplement was asked for.</summary>
    public int SupplementCount { get; internal set; }

    /// <summary>Until when the applicant may supplement; null while nothing is asked for.</summary>
    public DateTimeOffset? SupplementDueAt { get; internal set; }

    /// <summary>How often the promised date was extended; the law allows once.</summary>
    public int ExtensionCount { get; internal set; }

    /// <summary>How often the receipt was issued anew: after a correction, or with a date that a supplement moved.</summary>
    public int ReceiptRevision { get; internal set; }

    /// <summary>Received at the competent agency's own counter under a limit of one working day: may be solved there at once.</summary>
    public bool IsSameDay { get; private init; }

    /// <summary>Opinions asked for and not yet given.</summary>
    public int OpenConsultations { get; internal set; }

    /// <summary>The last deadline among them; null when there are none.</summary>
    public DateTimeOffset? ConsultationsDueAt { get; internal set; }

    /// <summary>Number of the current step, from 1.</summary>
    public int StepNumber { get; internal set; }

    /// <summary>What is done in the current step.</summary>
    public StepKind StepKind { get; internal set; }

    /// <summary>Who does it.</summary>
    public Role StepRole { get; internal set; }

    /// <summary>The person in charge; null while anybody of the role may act.</summary>
    public StaffId? AssigneeId { get; internal set; }

    /// <summary>The counter that holds it; null while the agency does or when closed.</summary>
    public CounterId? HolderCounterId { get; internal set; }

    /// <summary>The agency that holds it; null while a counter does or when closed.</summary>
    public AgencyId? HolderAgencyId { get; internal set; }

    /// <summary>Number of lines in the timeline.</summary>
    public int EventCount { get; internal set; }

    /// <summary>Hash of the last line.</summary>
    public string LastEventHash { get; internal set; } = DossierEvent.NoPrevious;

    /// <summary>Papers handed in.</summary>
    public IReadOnlyList<DossierPaper> Papers => _papers;

    /// <summary>Passages through steps; needed (loaded) for every act.</summary>
    public IReadOnlyList<DossierStep> Steps => _steps;

    /// <summary>Opinions asked of other agencies; needed (loaded) for acts on them.</summary>
    public IReadOnlyList<DossierConsultation> Consultations => _consultations;

    /// <summary>The timeline; acts append without reading it.</summary>
    public IReadOnlyList<DossierEvent> Events => _events;

    /// <summary>Why an act may not be done by these people now; null when it may. The twin of every act.</summary>
    public Refusal? RefusalTo(DossierAct act, Occasion on) => DossierAccess.RefusalTo(this, act, on);

    /// <summary>Takes over the law of the clock for a dossier received before it was kept with each; does nothing for others.</summary>
    public void AdoptLaw(ClockLaw law)
    {
        if (DueAt is not null)
        {
            Law ??= law;
        }
    }

    /// <summary>Takes in opinions read apart from the rest, for showing; for acts they are loaded with the dossier.</summary>
    public void Take(IEnumerable<DossierConsultation> consultations)
    {
        _consultations.Clear();
        _consultations.AddRange(consultations);
    }

    internal static string Iso(DateTimeOffset instant) => instant.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    internal static void RequireReason(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierReasonMissing));
        }
    }

    /// <summary>Refuses the act, or lets it go on.</summary>
    internal void Begin(DossierAct act, Occasion on, string? reason = null)
    {
        Refusal.ThrowIf(RefusalTo(act, on));
        if (DossierWorkflow.Of(act).NeedsReason)
        {
            RequireReason(reason);
        }
    }

    /// <summary>The clock the dossier runs by: that of the agency that decides.</summary>
    internal LegalClock ClockOf(Occasion on) => on.Clock.Of(CompetentAgencyId);

    internal void StartClock(ClockLaw law, Occasion on)
    {
        Law = law;
        Promise(ClockOf(on).Promise(on.At, law).Term, on);
    }

    /// <summary>The result is promised for another date.</summary>
    internal void Promise(DueTerm term, Occasion on)
    {
        DueAt = on.Clock.Time.Instant(term.DueLocal);
        LastDay = term.LastDay == DateOnly.FromDateTime(term.DueLocal) ? null : term.LastDay;
    }

    /// <summary>
    /// From now on the dossier's time is somebody else's. What the law does not count of the time that ends moves the
    /// promised date, and the current step's deadline with it.
    /// </summary>
    internal void Turn(TimeOwner owner, Occasion on)
    {
        if (owner == Owner)
        {
            return;
        }

        if (DueAt is { } due && Law is { } law)
        {
            var term = DueTerm.At(on.Clock.Time.Local(due));
            Promise(ClockOf(on).DueAfter(term with { LastDay = LastDay ?? term.LastDay }, Owner, OwnedSince, on.At, law), on);
            _dueBefore ??= due;
            this.MoveStep(law.Rules.Of(Owner).Rule, on);
        }

        Own(owner, on);
    }

    /// <summary>Who has it while it is worked on: the agency, or those whose opinions are still waited for.</summary>
    internal TimeOwner AtWork => OpenConsultations > 0 ? TimeOwner.Consultation : TimeOwner.Agency;

    /// <summary>As <see cref="Turn"/>, but the time that ends moves nothing.</summary>
    internal void Own(TimeOwner owner, Occasion on)
    {
        (Owner, OwnedSince) = (owner, on.At);
        PausedAt = (Law?.Rules ?? new ClockRules()).Of(owner).Rule == ResumeRule.Counted ? null : on.At;
    }

    internal void ReleaseHolder()
    {
        HolderCounterId = null;
        HolderAgencyId = null;
        AssigneeId = null;
    }

    internal void AddPapers(IEnumerable<HandedInPaper> papers) => _papers.AddRange(papers.Select((paper, index) => new DossierPaper
    {
        TenantId = TenantId,
        Id = Common.Id.New<DossierPaperId>(),
        DossierId = Id,
        Ordinal = _papers.Count + index + 1,
        Name = paper.Name,
        Kind = paper.Kind,
        Quantity = paper.Quantity,
        FileId = paper.FileId,
        Reuse = paper.Reuse,
    }).ToList());

    internal void AddStep(DossierStep step) => _steps.Add(step);

    internal void AddConsultation(DossierConsultation consultation) => _consultations.Add(consultation);

    /// <summary>Writes the line of an act. A promised date that moved stands in it, with the old one, whatever moved it.</summary>
    internal void Record(DossierAct act, Occasion on, params IEnumerable<(string Key, string? Value)> facts)
    {
        var written = facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).ToDictionary(fact => fact.Key, fact => fact.Value!, StringComparer.Ordinal);
        if (_dueBefore is { } before && before != DueAt)
        {
            written.TryAdd("due_before", Iso(before));
            written.TryAdd("due", Iso(DueAt!.Value));
        }

        _dueBefore = null;
        var line = DossierEvent.Write(this, act, on.By, on.At, written);
        _events.Add(line);
        EventCount = line.Sequence;
        LastEventHash = line.Hash;
        Version++;
    }
}
