using OneStop.Application.Common;
using OneStop.Application.Notices;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;

namespace OneStop.Application.Dossiers;

/// <summary>A printed promise never moves to the applicant's disadvantage without their being told: by e-mail, or by their counter.</summary>
public sealed class PromiseNews(IAppDb db, NoticeDesk notices)
{
    // These give the applicant a paper with the new date.
    private static readonly DossierAct[] TellingThemselves = [DossierAct.AcceptSupplement, DossierAct.ConfirmPayment, DossierAct.Extend];

    /// <summary>Tells them where the end of a wait for an agency or for paper, which the law does not count, made the date later.</summary>
    /// <param name="dossier">The dossier after the act.</param>
    /// <param name="before">Its promise before.</param>
    /// <param name="province">The tenant's reference data.</param>
    /// <param name="on">Who, when.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task TellOfWaitAsync(Dossier dossier, PromiseBefore before, Province province, Occasion on, CancellationToken cancellationToken)
    {
        if (dossier.DueAt > before.DueAt && !TellingThemselves.Contains(dossier.Events.MaxBy(line => line.Sequence)!.Act))
        {
            var what = before.Owner == TimeOwner.Transport ? "luân chuyển hồ sơ giấy" : "chờ ý kiến cơ quan phối hợp";
            await TellAsync(dossier, province, $"thời gian {what} không tính vào thời hạn giải quyết", on, cancellationToken);
        }
    }

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
