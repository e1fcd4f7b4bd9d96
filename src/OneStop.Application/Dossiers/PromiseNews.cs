using OneStop.Application.Common;
using OneStop.Application.Notices;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;

namespace OneStop.Application.Dossiers;

/// <summary>A printed promise never moves to the applicant's disadvantage without their being told: by e-mail, or by their counter.</summary>
public sealed class PromiseNews(IAppDb db, NoticeDesk notices)
{
    /// <summary>Tells them.</summary>
    /// <param name="dossier">The dossier, its date moved already.</param>
    /// <param name="province">The tenant's reference data.</param>
    /// <param name="why">Why, in the middle of a sentence.</param>
    /// <param name="on">Who, when.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task TellAsync(Dossier dossier, Province province, string why, Occasion on, CancellationToken cancellationToken)
    {
        if (!PromiseMail.Write(db, province.Tenant, dossier, province, why, on.At))
        {
            var due = VietnameseText.ShortDate(province.Time.Day(dossier.DueAt!.Value));
            var text = NoticeText.About(dossier, NoticeKind.DateMoved, $"Ngày hẹn trả chuyển sang {due} vì {why}: hãy báo người nộp, họ không có thư điện tử.");
            await notices.TellCounterAsync(dossier.ReceivingCounterId, text, cancellationToken);
        }
    }
}
