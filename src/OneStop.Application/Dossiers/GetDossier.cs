#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Application.Results;
using OneStop.Application.Forms;
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Dossiers;

/// <summary>Everything the dossier page shows to people who may see it.</summary>
[AllowedTo]
public sealed record GetDossier(string Code) : IQuery<DossierPage>;

/// <summary>The dossier page.</summary>
/// <param name="Dossier">The dossier with papers, steps and timeline.</param>
/// <param name="Procedure">What it is for.</param>
/// <param name="Law">The version it was received under.</param>
/// <param name="Terms">What holds for it in that version.</param>
/// <param name="Decision">The decision that allowed its reception.</param>
/// <param name="Rule">The rule that allowed it.</param>
/// <param name="ReceivingCounter">Where it was received.</param>
/// <param name="CollectionCounter">Where the result is collected.</param>
/// <param name="Agency">Who decides.</param>
/// <param name="Lateness">How it stands.</param>
/// <param name="Reading">What its clock shows, with the reasons of the promised date; null while it is not received.</param>
/// <param name="Acts">What may be done now, and for what may not, why.</param>
/// <param name="Officers">Whom a head may assign it to.</param>
/// <param name="IsWhole">The timeline's chain of hashes holds.</param>
/// <param name="FileNames">Names of its files.</param>
/// <param name="Slip">The list it was handed over with, if it was.</param>
/// <param name="Times">Whose time it took.</param>
/// <param name="Time">The wall clock by which instants are shown.</param>
public sealed record DossierPage(
    Dossier Dossier,
    Procedure Procedure,
    ProcedureVersion Law,
    ProcedureTerms Terms,
    CatalogueDecision Decision,
    ReceiptRule Rule,
    Counter ReceivingCounter,
    Counter CollectionCounter,
    Agency Agency,
    LatenessReading? Lateness,
    ClockReading? Reading,
    IReadOnlyList<PossibleAct> Acts,
    IReadOnlyList<Duty> Officers,
    bool IsWhole,
    IReadOnlyDictionary<FileId, string> FileNames,
    (Guid Id, string Label)? Slip,
    StepTimes Times,
    TenantTime Time)
{
    /// <summary>Forms issued about it.</summary>
    public DossierForms Forms { get; init; } = new(string.Empty, HasReceipt: false, []);

    /// <summary>Why the deadlines of step, supplement and opinions are what they are.</summary>
    public required TermReasons Why { get; init; }

    /// <summary>Agencies whose opinion may be asked; empty where the person may not ask.</summary>
    public IReadOnlyList<Agency> Consultable { get; init; } = [];

    /// <summary>What its result was kept as, for those who may look into the store; null otherwise.</summary>
    public KeptResult? Kept { get; init; }

    /// <summary>Results used in place of papers that are revoked since.</summary>
    public IReadOnlySet<StoredResultId> RevokedPapers { get; init; } = new HashSet<StoredResultId>();

    /// <summary>Whether an act may be done now by the person looking.</summary>
    public bool Allows(DossierAct act) => Acts.Any(each => each.Act == act && each.Refusal is null);
}

/// <summary>A dossier's result as it is kept in the store.</summary>
/// <param name="Id">Which.</param>
/// <param name="IsRevoked">It is revoked.</param>
public sealed record KeptResult(Guid Id, bool IsRevoked);

/// <summary>An act that concerns the person's role, and why it may not be done now.</summary>
public sealed record PossibleAct(DossierAct Act, Refusal? Refusal);

/// <summary>Answers it.</summary>
public sealed class GetDossierHandler(IAppDb db, Occasions occasions, Duties duties) : IRequestHandler<GetDossier, DossierPage>
{
    /// <inheritdoc/>
    public async Task<DossierPage> Handle(GetDossier request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var dossier = await db.Dossiers.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(each => each.Papers.OrderBy(paper => paper.Ordinal))
            .Include(each => each.Steps.OrderBy(step => step.Sequence))
            .Include(each => each.Events.OrderBy(line => line.Sequence))
            .VisibleTo(on.By)
            .FirstOrDefaultAsync(each => each.Code == request.Code, cancellationToken)
            ?? throw new NotFoundException("Dossier");

        await LoadConsultationsAsync(dossier, cancellationToken);
        var law = province.Catalogue.Version(dossier.ProcedureVersionId);
        var terms = province.TermsOf(dossier);
        var rule = province.Catalogue.Rule(dossier.ReceiptRuleId);
        var reading = await ReadAsync(dossier, province, on.At, cancellationToken);
        var acts = PossibleActs(dossier, on);
        var fileIds = dossier.Papers.Select(paper => paper.FileId).Concat(dossier.Consultations.Select(each => each.FileId)).Append(dossier.Result?.FileId).Append(dossier.Result?.SignatureFileId).OfType<FileId>().ToList();
        var forms = await DossierFormsReader.ReadAsync(db, dossier.Id, dossier.Code, dossier.DueAt is not null, province, cancellationToken);
        return new DossierPage(
            dossier,
            province.Catalogue.Procedure(dossier.ProcedureId),
            law,
            terms,
            province.Catalogue.Decision(rule.DecisionId),
            rule,
            province.Directory.Counter(dossier.ReceivingCounterId),
            province.Directory.Counter(dossier.CollectionCounterId),
            province.Directory.Agency(dossier.CompetentAgencyId),
            LatenessReader.Read(province, dossier, on.At),
            reading,
            acts,
            acts.Any(act => act is { Act: DossierAct.Assign or DossierAct.Reassign, Refusal: null }) ? await OfficersAsync(dossier, cancellationToken) : [],
            EventChain.FirstBreak(dossier.Events, dossier) is null,
            fileIds.Count == 0 ? new Dictionary<FileId, string>() : await db.StoredFiles.Where(file => fileIds.Contains(file.Id)).ToDictionaryAsync(file => file.Id, file => file.Name, cancellationToken),
            forms.Slip,
            StepTimes.Of(dossier, terms, reading, province.Clock.Of(dossier.CompetentAgencyId), on.At),
            province.Time)
        {
            Forms = forms,
            Kept = await KeptAsync(dossier, on, province, cancellationToken),
            RevokedPapers = await RevokedAsync(dossier, cancellationToken),
            Why = TermReasons.Of(dossier, province),
            Consultable = acts.Any(act => act is { Act: DossierAct.Consult, Refusal: null }) ? Consultable(dossier, province, province.Time.Day(on.At)) : [],
        };
    }

    private async Task<KeptResult?> KeptAsync(Dossier dossier, Occasion on, Province province, CancellationToken cancellationToken) =>
        dossier.Result is null or { IsRefusal: true } || on.By.Role == Role.CounterClerk
            ? null
            : await StoredResultAccess.Of(db.StoredResults, on.By, province, province.Time.Day(on.At))
                .Where(result => result.DossierId == dossier.Id)
                .OrderByDescending(result => result.KeptAt)
                .Select(result => new KeptResult(result.Id.Value, result.RevokedAt != null))
                .FirstOrDefaultAsync(cancellationToken);

    // Few dossiers use results again, and only they are asked.
    private async Task<IReadOnlySet<StoredResultId>> RevokedAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var used = dossier.Papers.Select(paper => paper.Reuse?.ResultId).OfType<StoredResultId>().ToList();
        return used.Count == 0
            ? new HashSet<StoredResultId>()
            : await db.StoredResults.Where(result => used.Contains(result.Id) && result.RevokedAt != null).Select(result => result.Id).ToHashSetAsync(cancellationToken);
    }

    // Acts of other roles are no business of this person; acts of their own role are shown with the reason when not allowed.
    private static List<PossibleAct> PossibleActs(Dossier dossier, Occasion on) =>
    [
        .. DossierWorkflow.Table
            .Where(row => row.From.Count > 0 && row.Act != DossierAct.Open)
            .Select(row => new PossibleAct(row.Act, dossier.RefusalTo(row.Act, on)))
            .Where(act => act.Refusal?.Code is not RefusalCodes.DossierRole),
    ];

    // Most dossiers have none, and their timeline says so.
    private async Task LoadConsultationsAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        if (dossier.Events.Any(line => line.Act == DossierAct.Consult))
        {
            dossier.Take(await db.DossierConsultations.AsNoTracking().Where(each => each.DossierId == dossier.Id).OrderBy(each => each.AskedAt).ToListAsync(cancellationToken));
        }
    }

    private static List<Agency> Consultable(Dossier dossier, Province province, DateOnly today) =>
    [
        .. province.Directory.Agencies
            .Where(agency => agency.Valid.Contains(today) && agency.Id != dossier.CompetentAgencyId)
            .OrderBy(agency => agency.Level).ThenByName(agency => agency.Name),
    ];

    private async Task<ClockReading?> ReadAsync(Dossier dossier, Province province, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (dossier.DueAt is null)
        {
            return null;
        }

        var (ledger, law) = (DossierLedger.Of(dossier), province.LawOf(dossier));
        var reading = province.Clock.Of(dossier.CompetentAgencyId).Read(ledger, law, now);
        if (reading.DueAt == dossier.DueAt || dossier.FinishedAt is not { } finishedAt)
        {
            return reading;
        }

        // What was announced after a dossier had ended never touched its date: it is read by the calendar of its time.
        var later = await db.CalendarAnnouncements.AsNoTracking().Where(each => each.At > finishedAt).ToListAsync(cancellationToken);
        return province.Clock.By(province.Calendars.Without(later)).Of(dossier.CompetentAgencyId).Read(ledger, law, now);
    }

    private async Task<IReadOnlyList<Duty>> OfficersAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var officers = await duties.AtAgencyAsync(dossier.CompetentAgencyId, Role.Officer, cancellationToken);
        return [.. officers.Where(officer => dossier.Division is null || officer.Division is null || officer.Division == dossier.Division)];
    }
}
