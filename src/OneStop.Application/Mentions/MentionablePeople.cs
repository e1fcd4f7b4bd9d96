using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Mentions;

/// <summary>Finds who may be mentioned in a remark on a dossier, and why somebody may not.</summary>
public sealed class MentionablePeople(IAppDb db, ICurrentProvince province, TimeProvider time)
{
    /// <summary>Everybody who may see the dossier now, by name; who holds several appointments stands there once.</summary>
    public async Task<IReadOnlyList<MentionablePerson>> OfAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var current = await province.GetAsync(cancellationToken);
        var now = time.GetUtcNow();
        var today = current.Time.Day(now);
        var rows = await db.Appointments.AsNoTracking()
            .Where(DossierVisibility.WhoSees(dossier))
            .Where(appointment => appointment.EndedAt == null || appointment.EndedAt > now)
            .Join(db.StaffMembers, appointment => appointment.StaffId, person => person.Id, (appointment, person) => new { Appointment = appointment, person.FullName })
            .Join(db.Accounts, row => row.Appointment.StaffId, account => account.StaffId, (row, account) => new { row.Appointment, row.FullName, account.UserName })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Where(row => row.Appointment.IsCurrent(today, now))
                .OrderBy(row => row.Appointment.Role == Role.ProvincialOffice)
                .DistinctBy(row => row.Appointment.StaffId)
                .Select(row => new MentionablePerson(row.Appointment.StaffId, row.UserName, row.FullName, $"{row.Appointment.Role.ToText()} · {Place(row.Appointment, current)}"))
                .OrderByName(person => person.FullName),
        ];
    }

    /// <summary>Why a remark may not mention whom it does; null when it may.</summary>
    public async Task<Refusal?> RefusalAsync(MentionReading reading, CancellationToken cancellationToken)
    {
        if (reading.Ambiguous is var (name, userNames))
        {
            return new Refusal(RefusalCodes.MentionAmbiguous).With("person", name).With("names", string.Join(", ", userNames.Select(user => $"@{user}")));
        }

        if (reading.Unknown is not [var phrase, ..])
        {
            return null;
        }

        var beginnings = MentionText.Beginnings(phrase).ToList();
        var normalised = beginnings.ConvertAll(beginning => beginning.ToUpperInvariant());
        var somebody = await db.StaffMembers.AsNoTracking()
            .Where(person => beginnings.Contains(person.FullName) || db.Accounts.Any(account => account.StaffId == person.Id && normalised.Contains(account.NormalizedUserName)))
            .Select(person => person.FullName)
            .FirstOrDefaultAsync(cancellationToken);
        return somebody is null
            ? new Refusal(RefusalCodes.MentionUnknown).With("name", beginnings[^1])
            : new Refusal(RefusalCodes.MentionMayNotSee).With("person", somebody);
    }

    private static string Place(Appointment appointment, Province province) => appointment.CounterId is { } counter
        ? province.Directory.Counter(counter).ShortName
        : appointment.Division ?? province.Directory.Agency(appointment.AgencyId).ShortName;
}
