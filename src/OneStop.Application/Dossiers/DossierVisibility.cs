using System.Linq.Expressions;
using OneStop.Domain.Accounts;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Who may see which dossiers: those it passes through, and the provincial Office, which watches over all.</summary>
public static class DossierVisibility
{
    /// <summary>Only the dossiers these people may see.</summary>
    public static IQueryable<Dossier> VisibleTo(this IQueryable<Dossier> dossiers, Duty duty) => duty.Role switch
    {
        Role.ProvincialOffice => dossiers,
        Role.CounterClerk => dossiers.Where(dossier => dossier.ReceivingCounterId == duty.CounterId || dossier.CollectionCounterId == duty.CounterId),
        Role.Officer or Role.DivisionHead or Role.AgencyLeader or Role.RecordsClerk =>
            dossiers.Where(dossier => dossier.CompetentAgencyId == duty.AgencyId || dossier.Consultations.Any(consultation => consultation.AgencyId == duty.AgencyId)),
        Role.CatalogueEditor or Role.UnitAdministrator => dossiers.Where(_ => false),
    };

    /// <summary>The appointments that let somebody see a dossier whose consultations are loaded: the twin of <see cref="VisibleTo"/>.</summary>
    public static Expression<Func<Appointment, bool>> WhoSees(Dossier dossier)
    {
        var (receiving, collection) = (dossier.ReceivingCounterId, dossier.CollectionCounterId);
        var agencies = dossier.Consultations.Select(consultation => consultation.AgencyId).Append(dossier.CompetentAgencyId).Distinct().ToList();
        return appointment => appointment.Role == Role.ProvincialOffice
            || (appointment.Role == Role.CounterClerk && (appointment.CounterId == receiving || appointment.CounterId == collection))
            || ((appointment.Role == Role.Officer || appointment.Role == Role.DivisionHead || appointment.Role == Role.AgencyLeader || appointment.Role == Role.RecordsClerk) && agencies.Contains(appointment.AgencyId));
    }
}
