using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Accounts;

/// <summary>Makes people with accounts without password, and the links by which they set one.</summary>
public sealed class AccountMaker(IAppDb db, IAccounts accounts, IMailRoom mail, AuditTrail trail)
{
    /// <summary>Makes a person with an appointment, an account and an activation link.</summary>
    public async Task<NewAccount> MakeAsync(CheckedAccount account, Occasion on, Province province, CancellationToken cancellationToken)
    {
        var person = new StaffMember
        {
            TenantId = province.Tenant.Id,
            Id = Id.New<StaffId>(),
            FullName = account.FullName,
            Position = account.Position,
            Email = account.Email,
            Phone = account.Phone,
        };
        db.StaffMembers.Add(person);
        AddAppointment(person, account, province);
        var proposed = UserNames.Propose(account.FullName, province.Directory.Agency(account.AgencyId), province.Directory);
        var start = proposed.ToUpperInvariant();
        var taken = await db.Accounts.Where(each => each.NormalizedUserName.StartsWith(start)).Select(each => each.NormalizedUserName).ToListAsync(cancellationToken);
        var userName = UserNames.FirstFree(proposed, taken.ToHashSet(StringComparer.Ordinal));
        await accounts.CreateWithoutPasswordAsync(person.Id, userName, cancellationToken);
        trail.Write(AuditKind.AccountGranted, person, $"{userName}: {Describe(account.Role, account.AgencyId, account.CounterId, account.Valid, province)}");
        return await IssueLinkAsync(person, userName, on, province, cancellationToken);
    }

    /// <summary>Gives a person one more appointment.</summary>
    public void AddAppointment(StaffMember person, CheckedAccount account, Province province) => db.Appointments.Add(new Appointment
    {
        TenantId = person.TenantId,
        Id = Id.New<AppointmentId>(),
        StaffId = person.Id,
        Role = account.Role,
        AgencyId = account.AgencyId,
        CounterId = account.CounterId,
        Division = account.Division,
        Valid = account.Valid,
    });

    /// <summary>Makes a link to set a password; the one before is void. It goes by mail where there is an address and mail leaves the house.</summary>
    public async Task<NewAccount> IssueLinkAsync(StaffMember person, string userName, Occasion on, Province province, CancellationToken cancellationToken)
    {
        var token = await accounts.IssueActivationAsync(person.Id, cancellationToken);
        trail.Write(AuditKind.ActivationLinkIssued, person, person.Email is null || !mail.Leaves ? "giao trực tiếp" : $"gửi tới {person.Email}");
        var isMailed = person.Email is not null && mail.Leaves;
        if (isMailed)
        {
            db.OutboxMessages.Add(new OutboxMessage
            {
                TenantId = person.TenantId,
                Id = Id.New<MessageId>(),
                Kind = OutboxKinds.SecretMail,
                Payload = JsonSerializer.Serialize(mail.Seal(Write(person, userName, token, province))),
                CreatedAt = on.At,
            });
        }

        await db.SaveChangesAsync(cancellationToken);
        return new NewAccount(person.Id.Value, person.FullName, userName, isMailed ? person.Email : null, isMailed ? null : token);
    }

    /// <summary>Saves what a command changed beside.</summary>
    public Task SaveAsync(CancellationToken cancellationToken) => db.SaveChangesAsync(cancellationToken);

    /// <summary>"Chuyên viên, Sở Y tế, từ 01/07/2026 đến hết 31/12/2026".</summary>
    public static string Describe(Role role, AgencyId agency, CounterId? counter, EffectivePeriod valid, Province province) =>
        $"{role.ToText()}, {province.PlaceOf(agency, counter)}, từ {VietnameseText.ShortDate(valid.From)}{(valid.LastDay is { } last ? $" đến hết {VietnameseText.ShortDate(last)}" : string.Empty)}";

    private static MailMessage Write(StaffMember person, string userName, string token, Province province) => new(
        person.Email!,
        $"Kích hoạt tài khoản Một cửa {province.Tenant.FullName}",
        $"Kính gửi {person.FullName},\n\nTài khoản của Ông/Bà trên hệ thống Một cửa {province.Tenant.FullName} đã được cấp. Tên đăng nhập: {userName}\n\n"
        + $"Mở liên kết sau để đặt mật khẩu (dùng một lần, trong 7 ngày):\nhttps://{province.Tenant.Hosts[0]}/kich-hoat?k={token}\n\n"
        + $"Không chuyển tiếp thư này cho người khác. Cần hỗ trợ, gọi {province.Tenant.Hotline}.");
}
