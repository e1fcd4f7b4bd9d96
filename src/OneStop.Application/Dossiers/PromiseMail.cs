using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Dossiers;

/// <summary>Tells the applicant by e-mail, if they gave one, that the promised date has changed.</summary>
public static class PromiseMail
{
    /// <summary>Writes the mail into the outbox.</summary>
    /// <returns>Whether there was an address to write to.</returns>
    public static bool Write(IAppDb db, Tenant tenant, Dossier dossier, Province province, string reason, DateTimeOffset at)
    {
        if (dossier.Applicant.Email is not { Length: > 0 } address)
        {
            return false;
        }

        var counter = province.Directory.Counter(dossier.CollectionCounterId);
        var agency = province.Directory.Agency(dossier.CompetentAgencyId);
        var due = province.Time.Local(dossier.DueAt!.Value);
        var mail = new MailMessage(
            address,
            $"Thay đổi ngày hẹn trả kết quả hồ sơ {dossier.Code}",
            $"Kính gửi Ông/Bà,\n\nNgày hẹn trả kết quả hồ sơ mã số {dossier.Code} được thay đổi thành {due:HH\\:mm} ngày {VietnameseText.ShortDate(DateOnly.FromDateTime(due))}. Lý do: {reason}.\n\n{agency.Name} xin lỗi vì sự chậm trễ này.\n\nĐường dây nóng: {counter.Hotline}.\nMột cửa {tenant.FullName}.");
        db.OutboxMessages.Add(OutboxMessage.Mail(tenant.Id, mail, at));
        return true;
    }
}
