using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Calendar;

/// <summary>Dossiers whose clock runs or waits, and what another calendar would make of their promised dates.</summary>
public static class OpenClocks
{
    private static readonly DossierStatus[] Open = [DossierStatus.Received, DossierStatus.Processing, DossierStatus.AwaitingSupplement, DossierStatus.AwaitingPayment];

    /// <summary>Those that a change of the calendar from a day on can touch.</summary>
    public static IQueryable<Dossier> From(IQueryable<Dossier> dossiers, DateTimeOffset firstInstant) =>
        dossiers.Where(dossier => Open.Contains(dossier.Status))
            .Where(dossier => dossier.DueAt >= firstInstant || dossier.SupplementDueAt >= firstInstant || dossier.ConsultationsDueAt >= firstInstant
                || dossier.Steps.Any(step => step.FinishedAt == null && step.DeadlineAt >= firstInstant));

    /// <summary>Those of applicants of some communes, received in a stretch of time.</summary>
    /// <param name="dossiers">Of these.</param>
    /// <param name="communes">Where the applicants live.</param>
    /// <param name="from">Received then or later.</param>
    /// <param name="until">Received earlier; null for no end.</param>
    public static IQueryable<Dossier> Of(IQueryable<Dossier> dossiers, IReadOnlyList<UnitId> communes, DateTimeOffset from, DateTimeOffset? until) =>
        dossiers.Where(dossier => Open.Contains(dossier.Status) && dossier.ReceivedAt >= from && (until == null || dossier.ReceivedAt < until)
            && dossier.Applicant.CommuneId != null && communes.Contains(dossier.Applicant.CommuneId.Value));

    /// <summary>Some dossiers with steps, open opinions and timeline.</summary>
    public static IQueryable<Dossier> Whole(IQueryable<Dossier> dossiers, IReadOnlyList<DossierId> ids) => dossiers.AsSplitQuery()
        .Include(dossier => dossier.Steps)
        .Include(dossier => dossier.Events)
        .Include(dossier => dossier.Consultations.Where(asked => asked.ClosedAt == null))
        .Where(dossier => ids.Contains(dossier.Id));

    /// <summary>The promised date by another clock.</summary>
    public static DateTimeOffset DueBy(LegalClock clock, Dossier dossier, ClockLaw law, DateTimeOffset now) =>
        clock.Of(dossier.CompetentAgencyId).Read(DossierLedger.Of(dossier), law, now).DueAt;

    /// <summary>A date that would move; null where it would not.</summary>
    public static DateMove? Move(Dossier dossier, DateTimeOffset after, Province province, Func<Dossier, DateTimeOffset, string> why) => after == dossier.DueAt ? null : new DateMove(
        dossier.Code,
        province.Catalogue.Version(dossier.ProcedureVersionId).Name,
        province.Directory.Agency(dossier.CompetentAgencyId).ShortName,
        province.Time.Local(dossier.DueAt!.Value),
        province.Time.Local(after),
        dossier.Applicant.Email is { Length: > 0 },
        why(dossier, after));
}
