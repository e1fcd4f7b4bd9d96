using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Calendar;

/// <summary>Dossiers whose clock runs or waits, and what another calendar would make of their promised dates.</summary>
public static class OpenClocks
{
    private static readonly DossierStatus[] Open = [DossierStatus.Received, DossierStatus.Processing, DossierStatus.AwaitingSupplement, DossierStatus.AwaitingPayment];

    /// <summary>Those that a change from a day on can touch, with steps, open opinions and timeline.</summary>
    public static IQueryable<Dossier> From(IQueryable<Dossier> dossiers, DateTimeOffset firstInstant) => dossiers.AsSplitQuery()
        .Include(dossier => dossier.Steps)
        .Include(dossier => dossier.Events)
        .Include(dossier => dossier.Consultations.Where(asked => asked.ClosedAt == null))
        .Where(dossier => Open.Contains(dossier.Status))
        .Where(dossier => dossier.DueAt >= firstInstant || dossier.SupplementDueAt >= firstInstant || dossier.ConsultationsDueAt >= firstInstant
            || dossier.Steps.Any(step => step.FinishedAt == null && step.DeadlineAt >= firstInstant))
        .OrderBy(dossier => dossier.DueAt).ThenBy(dossier => dossier.Code);

    /// <summary>The promised date by another clock.</summary>
    public static DateTimeOffset DueBy(LegalClock clock, Dossier dossier, Province province, DateTimeOffset now) =>
        clock.Of(dossier.CompetentAgencyId).Read(DossierLedger.Of(dossier), province.LawOf(dossier), now).DueAt;
}
