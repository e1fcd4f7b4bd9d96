using OneStop.Application.Common;
using OneStop.Application.Forms;
using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;

namespace OneStop.Application.Dossiers;

/// <summary>Gives the applicant the date that a wait for them moved: on a numbered re-issue of the receipt, and by e-mail where they gave one.</summary>
public sealed class NewReceipts(FormIssuer forms, IAppDb db)
{
    /// <summary>Issues it.</summary>
    /// <param name="wait">What was waited for: a supplement or a financial duty.</param>
    /// <param name="dossier">The dossier, its date moved already.</param>
    /// <param name="before">The date that was promised before.</param>
    /// <param name="scene">What is around it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task IssueAsync(TimeOwner wait, Dossier dossier, DateTimeOffset before, ActScene scene, CancellationToken cancellationToken)
    {
        var content = FormContents.ReceiptAfterWait(wait, dossier, before, scene.On, scene.Province);
        var receipt = await forms.IssueAsync(FormKind.Receipt, content, dossier, scene.On, scene.Province, dossier.ReceiptRevision, cancellationToken);
        ReissueMail.Write(db, dossier, receipt, wait == TimeOwner.Supplement ? "đã nhận giấy tờ bổ sung của" : "đã xác nhận nghĩa vụ tài chính của", scene);
    }
}
