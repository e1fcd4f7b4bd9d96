#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Pilots;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Jobs;

/// <summary>Reminds the Office 30 and 7 days before the last day of a pilot, once each; answers with the number of mails written.</summary>
[SystemOnly]
public sealed record RemindOfPilots : ICommand<int>;

/// <summary>Carries it out.</summary>
internal sealed class RemindOfPilotsHandler(AppDb db, ICurrentProvince current, TimeProvider time) : IRequestHandler<RemindOfPilots, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(RemindOfPilots request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var now = time.GetUtcNow();
        var today = province.Time.Day(now);
        var mails = 0;
        foreach (var scope in PilotScope.All(province))
        {
            var standing = PilotTime.Of(scope.Decision, today, province.Clock.Calendar);
            if (PilotReminder.ThresholdOf(standing) is { } threshold && await IsFirstAsync(scope.Decision, threshold, now, cancellationToken))
            {
                foreach (var person in await OfficeAsync(today, now, cancellationToken))
                {
                    db.OutboxMessages.Add(Mail(person, scope, standing, province, now));
                    mails++;
                }
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return mails;
    }

    // Whoever takes the row writes the mails, in the same transaction; another node waits for it here and then finds it taken.
    private async Task<bool> IsFirstAsync(CatalogueDecision decision, int threshold, DateTimeOffset now, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"insert into pilot_reminders (tenant_id, decision_id, last_day, days, reminded_at) values ({decision.TenantId.Value}, {decision.Id.Value}, {decision.Valid.LastDay!.Value}, {threshold}, {now}) on conflict do nothing",
            cancellationToken) == 1;

    private async Task<List<StaffMember>> OfficeAsync(DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var people = await db.Appointments.AsNoTracking()
            .Where(appointment => appointment.Role == Role.ProvincialOffice)
            .Join(db.StaffMembers, appointment => appointment.StaffId, person => person.Id, (appointment, person) => new { Appointment = appointment, Person = person })
            .ToListAsync(cancellationToken);
        return [.. people.Where(each => each.Appointment.IsCurrent(today, now) && !string.IsNullOrEmpty(each.Person.Email)).Select(each => each.Person).DistinctBy(person => person.Id)];
    }

    private static OutboxMessage Mail(StaffMember person, PilotScope scope, PilotTime standing, Province province, DateTimeOffset now)
    {
        var last = VietnameseText.ShortDate(scope.Window.LastDay!.Value);
        var left = standing.DaysLeft == 0 ? "hết hôm nay" : $"còn {standing.DaysLeft} ngày ({standing.WorkingDaysLeft} ngày làm việc)";
        var mail = new MailMessage(
            person.Email!,
            $"Thí điểm {left}: {scope.Decision.Number}",
            $"Kính gửi Ông/Bà {person.FullName},\n\n{scope.Decision.Number} thí điểm đến hết ngày {last}, {left}. Sau ngày này {scope.Procedures.Count} thủ tục thí điểm tự dừng tiếp nhận ngoài cơ quan giải quyết; hồ sơ đã nhận vẫn được giải quyết và trả kết quả.\n\nĐề nghị rà soát, lập báo cáo đánh giá và đề xuất kéo dài, mở rộng hoặc kết thúc: https://{province.Tenant.Hosts[0]}/dieu-hanh/thi-diem/{scope.Decision.Key}\n\nMột cửa {province.Tenant.FullName}.");
        return OutboxMessage.Mail(scope.Decision.TenantId, mail, now);
    }
}
