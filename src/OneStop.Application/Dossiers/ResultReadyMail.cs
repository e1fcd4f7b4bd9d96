using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Dossiers;

/// <summary>Tells the applicant by e-mail, if they gave one, that the result may be collected.</summary>
public static class ResultReadyMail
{
    /// <summary>Writes the mail into the outbox.</summary>
    public static void Write(IAppDb db, Tenant tenant, Dossier dossier, ActScene scene)
    {
        if (dossier.Applicant.Email is not { Length: > 0 } address)
        {
            return;
        }

        var counter = scene.Province.Directory.Counter(dossier.CollectionCounterId);
        var how = dossier.CollectionWay switch
        {
            CollectionWay.Counter => $"Mời Ông/Bà đến nhận tại {counter.Name}, {counter.Address} ({counter.OpeningHours}). Khi đến, vui lòng mang theo Giấy tiếp nhận hồ sơ hoặc thẻ căn cước.",
            CollectionWay.Post => "Kết quả được gửi qua dịch vụ bưu chính công ích đến địa chỉ Ông/Bà đã đăng ký.",
        };
        var mail = new MailMessage(
            address,
            $"Hồ sơ {dossier.Code} đã có kết quả",
            $"Kính gửi Ông/Bà,\n\nHồ sơ mã số {dossier.Code} đã có kết quả giải quyết. {how}\n\nĐường dây nóng: {counter.Hotline}.\nMột cửa {tenant.FullName}.");
        db.OutboxMessages.Add(OutboxMessage.Mail(tenant.Id, mail, scene.On.At));
    }
}
