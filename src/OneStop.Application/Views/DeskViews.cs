using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Views;

/// <summary>The lists of open dossiers: which dossier stands in which, for whom.</summary>
public static class DeskViews
{
    /// <summary>The dossiers of a list for somebody.</summary>
    public static IQueryable<Dossier> Of(DeskView view, IQueryable<Dossier> dossiers, Duty duty) => view switch
    {
        DeskView.Mine => Mine(dossiers, duty),
        DeskView.Agency => OfAgency(dossiers, duty),
        DeskView.Sent => Sent(dossiers, duty),
        DeskView.Waiting => Waiting(dossiers, duty),
        DeskView.Consulted => dossiers.Where(dossier => dossier.Consultations.Any(consultation => consultation.AgencyId == duty.AgencyId && consultation.ClosedAt == null)),
        DeskView.Province => Open(dossiers.VisibleTo(duty)),
    };

    // Closed dossiers have no holder: the cost follows what is open, never history.
    private static IQueryable<Dossier> Open(IQueryable<Dossier> dossiers) =>
        dossiers.Where(dossier => dossier.HolderAgencyId != null || dossier.HolderCounterId != null);

    private static IQueryable<Dossier> Mine(IQueryable<Dossier> dossiers, Duty duty) => OfDivision(dossiers, duty).Where(dossier =>
        dossier.HolderAgencyId == duty.AgencyId
        && dossier.StepRole == duty.Role
        && (dossier.AssigneeId == null || dossier.AssigneeId == duty.StaffId || dossier.AssigneeId == duty.OnBehalfOf));

    private static IQueryable<Dossier> OfAgency(IQueryable<Dossier> dossiers, Duty duty) =>
        Open(dossiers.Where(dossier => dossier.CompetentAgencyId == duty.AgencyId));

    private static IQueryable<Dossier> Sent(IQueryable<Dossier> dossiers, Duty duty) => dossiers.Where(dossier =>
        dossier.HolderAgencyId == duty.AgencyId
        && !(dossier.StepRole == duty.Role && (dossier.AssigneeId == null || dossier.AssigneeId == duty.StaffId || dossier.AssigneeId == duty.OnBehalfOf))
        && dossier.Steps.Any(step => step.StaffId == duty.StaffId && step.FinishedAt != null));

    private static IQueryable<Dossier> Waiting(IQueryable<Dossier> dossiers, Duty duty) => OfDivision(dossiers, duty).Where(dossier =>
        dossier.CompetentAgencyId == duty.AgencyId
        && dossier.HolderCounterId != null
        && (dossier.Status == DossierStatus.AwaitingSupplement || dossier.Status == DossierStatus.AwaitingPayment));

    private static IQueryable<Dossier> OfDivision(IQueryable<Dossier> dossiers, Duty duty) => duty.Division is null
        ? dossiers
        : dossiers.Where(dossier => dossier.Division == null || dossier.Division == duty.Division);
}
