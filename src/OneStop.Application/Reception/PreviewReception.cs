#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Applicants;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Reception;

/// <summary>What the reception page shows beside the form: verdict, papers, fee, promised date, remarks on the identity.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record PreviewReception(ReceptionInput Form) : IQuery<ReceptionPreview>;

/// <summary>The preview.</summary>
/// <param name="Counter">Where the clerk is.</param>
/// <param name="Today">The legal day.</param>
/// <param name="Procedure">The chosen procedure; null while none is.</param>
/// <param name="KnownAs">The version by which the procedure is known today; null while none is chosen.</param>
/// <param name="Verdict">Whether it may be received; null while no procedure is chosen.</param>
/// <param name="Terms">What holds for the chosen case and way of submission; null where no version is in force.</param>
/// <param name="Promised">The promised date; null where it may not be received.</param>
/// <param name="IdRemarks">Remarks on the identity number, shown beside it.</param>
/// <param name="Communes">Communes to choose from, with their district before 01/07/2025.</param>
/// <param name="Counters">Counters where the result may be collected.</param>
/// <param name="NeedsCommune">The competent agency follows from the commune.</param>
/// <param name="Gaps">What the form still lacks.</param>
public sealed record ReceptionPreview(
    Counter Counter,
    DateOnly Today,
    Procedure? Procedure,
    ProcedureVersion? KnownAs,
    ReceiptVerdict? Verdict,
    ProcedureTerms? Terms,
    PromisedDate? Promised,
    IReadOnlyList<Remark> IdRemarks,
    IReadOnlyList<(Guid Id, string Name)> Communes,
    IReadOnlyList<Counter> Counters,
    bool NeedsCommune,
    IReadOnlyList<ReceptionGap> Gaps)
{
    /// <summary>The applicant's commune; null while none is chosen.</summary>
    public AdministrativeUnit? Commune { get; init; }

    /// <summary>The time limit is at most one working day.</summary>
    public bool IsOfOneDay => Terms is not null && SameDay.IsOfOneDay(Terms.Limit);

    /// <summary>It may be solved here while the applicant waits.</summary>
    public bool IsSolvedHere { get; init; }
}

/// <summary>Answers it.</summary>
public sealed class PreviewReceptionHandler(Occasions occasions) : IRequestHandler<PreviewReception, ReceptionPreview>
{
    /// <inheritdoc/>
    public async Task<ReceptionPreview> Handle(PreviewReception request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var form = request.Form;
        var today = province.Time.Day(on.At);
        var counter = province.Directory.Counter(on.By.CounterId!.Value);
        var procedure = form.ProcedureCode is { } code ? province.Catalogue.Find(code) : null;
        var commune = form.CommuneId is { } id ? province.Directory.CommuneOn(new UnitId(id), today) : null;
        var verdict = procedure is null ? null : province.Rules.Judge(procedure.Id, counter, commune, today, form.Channel);
        var terms = verdict?.Version?.Terms(form.CaseKey, form.Channel);
        return new ReceptionPreview(
            counter,
            today,
            procedure,
            procedure is null ? null : province.Catalogue.KnownAs(procedure.Id, today),
            verdict,
            terms,
            verdict is { IsAllowed: true, Version: { } version } && terms is not null
                ? Promise(version)
                : null,
            string.IsNullOrWhiteSpace(form.IdNumber) ? [] : IdentityChecks.IdNumber(form, today).Remarks,
            [.. province.Directory.CommunesOn(today).Select(each => (each.Id.Value, NameFirst(each)))],
            [.. province.Directory.CountersOn(today)],
            verdict?.Version is { AgencyKey: null },
            [.. ReceptionGaps.Of(form, verdict, today), .. ReceptionGaps.OfReturn(form, verdict, counter, province.Directory)])
        {
            Commune = commune,
            IsSolvedHere = verdict is { IsAllowed: true, CompetentAgency: { } agency } && terms is not null && SameDay.IsSolvedAt(counter, agency, terms.Limit, form.Channel),
        };

        PromisedDate Promise(ProcedureVersion version)
        {
            var clock = verdict.CompetentAgency is { } agency ? province.Clock.Of(agency.Id) : province.Clock;
            return clock.Promise(on.At, version.LawOn(province.Clock, today, form.CaseKey, form.Channel, province.IsDifficult(commune?.Id, today)));
        }

        // The proper name first: lists are searched by the first letters typed, and nearly all would begin with "Xã".
        string NameFirst(AdministrativeUnit each)
        {
            var kind = UnitName.InSentence(each.Name[..^(each.ProperName.Length + 1)]);
            return province.Directory.DistrictOf(each, today) is { } district
                ? $"{each.ProperName} ({kind}, {UnitName.InSentence(district.Name)})"
                : $"{each.ProperName} ({kind})";
        }
    }
}
