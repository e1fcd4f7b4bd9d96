using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;

namespace OneStop.Application.Dossiers;

/// <summary>Tells the applicant by e-mail, if they gave one, that a new receipt with another date takes the place of theirs.</summary>
public static class ReissueMail
{
    /// <summary>Writes the mail into the outbox.</summary>
    /// <param name="db">The database.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="receipt">The new receipt.</param>
    /// <param name="what">What the counter has done, in the middle of a sentence.</param>
    /// <param name="scene">What is around it.</param>
    public static void Write(IAppDb db, Dossier dossier, IssuedForm receipt, string what, ActScene scene)
    {
        if (dossier.Applicant.Email is not { Length: > 0 } address)
        {
            return;
        }

        var province = scene.Province;
        var counter = province.Directory.Counter(receipt.CounterId ?? dossier.ReceivingCounterId);
        var due = province.Time.Local(dossier.DueAt!.Value);
        var replaced = receipt.Content.Replaces is { } label ? $" thay thế giấy số {label}" : string.Empty;
        var mail = new MailMessage(
            address,
            $"Ngày hẹn trả kết quả mới của hồ sơ {dossier.Code}",
            $"Kính gửi Ông/Bà,\n\n{counter.Name} {what} hồ sơ mã số {dossier.Code}. Ngày hẹn trả kết quả mới: {due:HH\\:mm} ngày {VietnameseText.ShortDate(DateOnly.FromDateTime(due))}.\n\nLý do: {receipt.Content.Reason}\n\nGiấy tiếp nhận hồ sơ và hẹn trả kết quả số {receipt.Label} (cấp lại lần {receipt.Revision}){replaced}. Ông/Bà nhận bản giấy tại {counter.Name}, {counter.Address} ({counter.OpeningHours}).\n\nĐường dây nóng: {counter.Hotline}.\nMột cửa {province.Tenant.FullName}.");
        db.OutboxMessages.Add(OutboxMessage.Mail(dossier.TenantId, mail, scene.On.At));
    }
}
