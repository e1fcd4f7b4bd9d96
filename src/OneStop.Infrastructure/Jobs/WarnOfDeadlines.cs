#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Calendar;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Notices;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Jobs;

/// <summary>
/// Each working morning tells everybody what is late, due today and due soon on their desk or counter, heads and leaders
/// also what is late in their unit: by notice, and by mail through the outbox. Once a person and day. Counters are told of
/// supplements that did not come. Answers with the number of people told.
/// </summary>
[SystemOnly]
public sealed record WarnOfDeadlines : ICommand<int>;

/// <summary>Carries it out.</summary>
internal sealed class WarnOfDeadlinesHandler(AppDb db, ICurrentProvince current, NoticeDesk notices, TimeProvider time) : IRequestHandler<WarnOfDeadlines, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(WarnOfDeadlines request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var now = time.GetUtcNow();
        var today = province.Time.Day(now);
        if (!province.Clock.Calendar.IsWorkingDay(today))
        {
            return 0;
        }

        var windows = DueWindows.At(province, now);
        var deadlines = await DeadlinesAsync(windows, cancellationToken);
        var told = 0;
        foreach (var (person, appointments) in await PeopleAsync(today, now, cancellationToken))
        {
            var letter = new DeadlineLetter(appointments, deadlines, windows);
            if (!letter.IsEmpty && await IsFirstAsync(person, today, cancellationToken))
            {
                Tell(person, letter, appointments[0].Role, province, today, now);
                told++;
            }
        }

        await TellOfSupplementsAsync(province, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return told;
    }

    // Through the partial indexes of what is open: the cost follows the work, never history.
    private Task<List<Deadline>> DeadlinesAsync(DueWindows windows, CancellationToken cancellationToken)
    {
        var (tomorrow, afterSoon) = (windows.Tomorrow, windows.AfterSoon);
        return db.Dossiers.AsNoTracking()
            .Where(dossier => (dossier.HolderAgencyId != null || dossier.HolderCounterId != null)
                && (dossier.Status == DossierStatus.Received || dossier.Status == DossierStatus.Processing) && dossier.DueAt != null && dossier.PausedAt == null)
            .Select(dossier => new
            {
                dossier.Code,
                dossier.DueAt,
                StepDueAt = dossier.Steps.OrderByDescending(step => step.Sequence).Select(step => step.DeadlineAt).FirstOrDefault(),
                dossier.HolderCounterId,
                dossier.HolderAgencyId,
                dossier.CompetentAgencyId,
                dossier.Division,
                dossier.StepRole,
                dossier.AssigneeId,
            })
            .Where(each => each.DueAt < afterSoon || each.StepDueAt < tomorrow)
            .Select(each => new Deadline(each.Code, each.DueAt!.Value, each.StepDueAt, each.HolderCounterId, each.HolderAgencyId, each.CompetentAgencyId, each.Division, each.StepRole, each.AssigneeId))
            .ToListAsync(cancellationToken);
    }

    private async Task<IEnumerable<(StaffMember Person, IReadOnlyList<Appointment> Appointments)>> PeopleAsync(DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await db.Appointments.AsNoTracking()
            .Where(appointment => appointment.EndedAt == null || appointment.EndedAt > now)
            .Join(db.StaffMembers, appointment => appointment.StaffId, person => person.Id, (appointment, person) => new { Appointment = appointment, Person = person })
            .ToListAsync(cancellationToken);
        return rows.Where(row => row.Appointment.IsCurrent(today, now))
            .GroupBy(row => row.Person.Id)
            .Select(all => (all.First().Person, (IReadOnlyList<Appointment>)[.. all.Select(row => row.Appointment)]));
    }

    // Whoever takes the row tells the person, in the same transaction; another node finds it taken.
    private async Task<bool> IsFirstAsync(StaffMember person, DateOnly today, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"insert into deadline_digests (tenant_id, staff_id, day) values ({person.TenantId.Value}, {person.Id.Value}, {today}) on conflict do nothing",
            cancellationToken) == 1;

    private void Tell(StaffMember person, DeadlineLetter letter, Role role, Province province, DateOnly today, DateTimeOffset now)
    {
        var kind = letter.Overdue > 0 ? NoticeKind.Overdue : letter.Today > 0 ? NoticeKind.DueToday : NoticeKind.DueSoon;
        notices.Tell(person.Id, new NoticeText(kind, $"Sáng nay: {letter.Summary}.", Link: role == Role.CounterClerk ? "/quay" : "/ban-viec"));
        if (string.IsNullOrEmpty(person.Email))
        {
            return;
        }

        var mail = new MailMessage(
            person.Email,
            $"Hồ sơ cần chú ý ngày {VietnameseText.ShortDate(today)}",
            $"Kính gửi Ông/Bà {person.FullName},\n\n{letter.Text()}Xem và xử lý tại https://{province.Tenant.Hosts[0]}.\n\nMột cửa {province.Tenant.FullName}.");
        db.OutboxMessages.Add(OutboxMessage.Mail(person.TenantId, mail, now));
    }

    private async Task TellOfSupplementsAsync(Province province, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var expired = await db.Dossiers.AsNoTracking().Where(dossier => dossier.SupplementDueAt != null && dossier.SupplementDueAt < now).ToListAsync(cancellationToken);
        foreach (var dossier in expired)
        {
            var occasion = dossier.SupplementDueAt!.Value.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
            if (!await db.Notices.AnyAsync(notice => notice.DossierId == dossier.Id && notice.Kind == NoticeKind.SupplementExpired && notice.Occasion == occasion, cancellationToken))
            {
                var until = VietnameseText.ShortDate(province.Time.Day(dossier.SupplementDueAt.Value));
                var text = NoticeText.About(dossier, NoticeKind.SupplementExpired, $"Người nộp không bổ sung đến hết ngày {until}: hãy liên hệ, nhận bổ sung hoặc kết thúc hồ sơ.") with { Occasion = occasion };
                await notices.TellCounterAsync(dossier.ReceivingCounterId, text, cancellationToken);
            }
        }
    }
}
