using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Results;

/// <summary>Reminds an applicant by e-mail that a result waits at the counter.</summary>
public static class CollectionMail
{
    /// <summary>Writes the mail.</summary>
    public static OutboxMessage Of(Dossier dossier, Province province, DateTimeOffset now)
    {
        var counter = province.Directory.Counter(dossier.CollectionCounterId);
        var mail = new MailMessage(
            dossier.Applicant.Email!,
            $"Nhắc nhận kết quả hồ sơ {dossier.Code}",
            $"Kính gửi Ông/Bà,\n\nHồ sơ mã số {dossier.Code} đã có kết quả từ ngày {VietnameseText.ShortDate(province.Time.Day(dossier.FinishedAt!.Value))} và đang chờ Ông/Bà đến nhận tại {counter.Name}, {counter.Address} ({counter.OpeningHours}). Khi đến, vui lòng mang theo Giấy tiếp nhận hồ sơ hoặc thẻ căn cước; người nhận thay mang theo giấy ủy quyền.\n\nKết quả được giữ tại quầy cho đến khi Ông/Bà nhận. Nếu đã nhận kết quả, xin bỏ qua thư này.\n\nĐường dây nóng: {counter.Hotline}.\nMột cửa {province.Tenant.FullName}.");
        return OutboxMessage.Mail(dossier.TenantId, mail, now);
    }
}
