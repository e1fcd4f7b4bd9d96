using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;

namespace OneStop.Application.Notices;

/// <summary>
/// Tells people something inside the system. Rows are added and not saved: they come about with what they tell of, or not
/// at all. Whoever acts is never told what they did.
/// </summary>
public sealed class NoticeDesk(IAppDb db, ICurrentTenant tenant, ICurrentDuty current, ICurrentProvince province, TimeProvider time)
{
    /// <summary>Tells one person.</summary>
    public void Tell(StaffId person, NoticeText text)
    {
        if (person == current.Duty?.StaffId
            || db.NoticesAtHand.Any(each => each.StaffId == person && each.Kind == text.Kind && each.DossierId == text.DossierId && each.Text == text.Text && each.ReadAt is null))
        {
            return;
        }

        db.Notices.Add(new Notice
        {
            TenantId = tenant.Tenant.Id,
            Id = Id.New<NoticeId>(),
            StaffId = person,
            Kind = text.Kind,
            DossierId = text.DossierId,
            DossierCode = text.DossierCode,
            Text = text.Text,
            Link = text.Link,
            Occasion = text.Occasion,
            At = time.GetUtcNow(),
        });
    }

    /// <summary>Tells everybody who holds a role at an agency now, and who stands in for them.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="role">The role.</param>
    /// <param name="division">Only of this division and of none; null for all.</param>
    /// <param name="text">What.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task TellRoleAsync(AgencyId agency, Role role, string? division, NoticeText text, CancellationToken cancellationToken) => TellAsync(
        db.Appointments.Where(each => each.AgencyId == agency && each.Role == role && (division == null || each.Division == null || each.Division == division)),
        text,
        cancellationToken);

    /// <summary>Tells everybody who serves at a counter now, and who stands in for them.</summary>
    public Task TellCounterAsync(CounterId counter, NoticeText text, CancellationToken cancellationToken) =>
        TellAsync(db.Appointments.Where(each => each.CounterId == counter), text, cancellationToken);

    /// <summary>Tells one person and who stands in for them, in what they hold at an agency.</summary>
    public Task TellWithDeputiesAsync(StaffId person, AgencyId agency, NoticeText text, CancellationToken cancellationToken) =>
        TellAsync(db.Appointments.Where(each => each.StaffId == person && each.AgencyId == agency), text, cancellationToken);

    /// <summary>Tells those whose turn it is with a dossier now: the counter, the person in charge, or everybody of the step's role.</summary>
    public async Task TellHolderAsync(Dossier dossier, NoticeKind kind, string text, CancellationToken cancellationToken)
    {
        var notice = NoticeText.About(dossier, kind, text);
        foreach (var person in (await HoldersAsync([dossier], cancellationToken))[dossier.Id])
        {
            Tell(person, notice);
        }
    }

    /// <summary>Those whose turn it is with each dossier now, and who stands in for them; whoever asks is left out, because nobody is told what they do themselves.</summary>
    public async Task<ILookup<DossierId, StaffId>> HoldersAsync(IReadOnlyCollection<Dossier> dossiers, CancellationToken cancellationToken)
    {
        var counters = dossiers.Select(each => each.HolderCounterId).OfType<CounterId>().Distinct().ToList();
        var agencies = dossiers.Select(each => each.HolderAgencyId).OfType<AgencyId>().Distinct().ToList();
        var held = await CurrentAsync(db.Appointments.Where(each => (each.CounterId != null && counters.Contains(each.CounterId.Value)) || agencies.Contains(each.AgencyId)), cancellationToken);
        return dossiers
            .SelectMany(dossier => held.Where(each => IsHolder(each.Appointment, dossier)).SelectMany(each => each.People).Distinct().Select(person => (dossier.Id, Person: person)))
            .Where(each => each.Person != current.Duty?.StaffId)
            .ToLookup(each => each.Id, each => each.Person);
    }

    private static bool IsHolder(Appointment appointment, Dossier dossier) => dossier switch
    {
        { HolderCounterId: { } counter } => appointment.CounterId == counter,
        { HolderAgencyId: { } agency, AssigneeId: { } person } => appointment.AgencyId == agency && appointment.StaffId == person,
        { HolderAgencyId: { } agency } => appointment.AgencyId == agency && appointment.Role == dossier.StepRole
            && (dossier.Division is null || appointment.Division is null || appointment.Division == dossier.Division),
        _ => false,
    };

    private async Task TellAsync(IQueryable<Appointment> appointments, NoticeText text, CancellationToken cancellationToken)
    {
        foreach (var person in (await CurrentAsync(appointments, cancellationToken)).SelectMany(each => each.People))
        {
            Tell(person, text);
        }
    }

    // Who holds each appointment now: the person, then who stands in.
    private async Task<IReadOnlyList<(Appointment Appointment, IReadOnlyList<StaffId> People)>> CurrentAsync(IQueryable<Appointment> appointments, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var today = (await province.GetAsync(cancellationToken)).Time.Day(now);
        var held = await appointments.AsNoTracking()
            .Where(each => each.EndedAt == null || each.EndedAt > now)
            .Select(each => new
            {
                Appointment = each,
                Deputations = db.Deputations.Where(deputation => deputation.AppointmentId == each.Id && (deputation.EndedAt == null || deputation.EndedAt > now)).ToList(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. held.Where(each => each.Appointment.IsCurrent(today, now)).Select(each => (
                each.Appointment,
                (IReadOnlyList<StaffId>)[each.Appointment.StaffId, .. each.Deputations.Where(deputation => deputation.IsCurrent(today, now)).Select(deputation => deputation.DeputyId)])),
        ];
    }
}
