#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
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
/// <param name="Promised">Why the promised date is what it is; null once it was moved by a pause, or while not received.</param>
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
    PromisedDate? Promised,
    IReadOnlyList<PossibleAct> Acts,
    IReadOnlyList<Duty> Officers,
    bool IsWhole,
    IReadOnlyDictionary<FileId, string> FileNames,
    (Guid Id, string Label)? Slip,
    StepTimes Times,
    TenantTime Time)
{
    /// <summary>Whether an act may be done now by the person looking.</summary>
    public bool Allows(DossierAct act) => Acts.Any(each => each.Act == act && each.Refusal is null);
}

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

        var law = province.Catalogue.Version(dossier.ProcedureVersionId);
        var terms = province.TermsOf(dossier);
        var rule = province.Catalogue.Rule(dossier.ReceiptRuleId);
        var acts = PossibleActs(dossier, on.By);
        var fileIds = dossier.Papers.Select(paper => paper.FileId).Append(dossier.Result?.FileId).OfType<FileId>().ToList();
        var slip = await db.HandOverSlips.Where(each => each.Lines.Any(line => line.DossierId == dossier.Id))
            .Select(each => new { each.Id, each.Number, each.Year }).FirstOrDefaultAsync(cancellationToken);
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
            WhyThisDate(dossier, terms, province),
            acts,
            acts.Any(act => act is { Act: DossierAct.Assign, Refusal: null }) ? await OfficersAsync(dossier, cancellationToken) : [],
            EventChain.FirstBreak(dossier.Events, dossier) is null,
            fileIds.Count == 0 ? new Dictionary<FileId, string>() : await db.StoredFiles.Where(file => fileIds.Contains(file.Id)).ToDictionaryAsync(file => file.Id, file => file.Name, cancellationToken),
            slip is null ? null : (slip.Id.Value, $"{slip.Number}/{slip.Year}"),
            StepTimes.Of(dossier, terms, province.Clock, on.At),
            province.Time);
    }

    // Acts of other roles are no business of this person; acts of their own role are shown with the reason when not allowed.
    private static List<PossibleAct> PossibleActs(Dossier dossier, Duty by) =>
    [
        .. DossierWorkflow.Table
            .Where(row => row.From.Count > 0 && row.Act != DossierAct.Open)
            .Select(row => new PossibleAct(row.Act, dossier.RefusalTo(row.Act, by)))
            .Where(act => act.Refusal?.Code is not RefusalCodes.DossierRole),
    ];

    private static PromisedDate? WhyThisDate(Dossier dossier, ProcedureTerms terms, Province province)
    {
        if (dossier.DueAt is not { } due)
        {
            return null;
        }

        var promised = province.Clock.Promise(dossier.ReceivedAt, terms.Limit);
        return province.Time.Instant(promised.DueLocal) == due ? promised : null;
    }

    private async Task<IReadOnlyList<Duty>> OfficersAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var officers = await duties.AtAgencyAsync(dossier.CompetentAgencyId, Role.Officer, cancellationToken);
        return [.. officers.Where(officer => dossier.Division is null || officer.Division is null || officer.Division == dossier.Division)];
    }
}
