using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Forms;

/// <summary>Why a receipt is issued anew with another date, in one sentence with the law the dossier was received under.</summary>
public static class ReissueReason
{
    /// <summary>After a wait for the applicant that moved the promised date.</summary>
    /// <param name="wait">What was waited for: a supplement or a financial duty.</param>
    /// <param name="dossier">The dossier, its date moved already.</param>
    /// <param name="before">The date that was promised before.</param>
    /// <param name="on">When it came.</param>
    /// <param name="province">The province.</param>
    public static string AfterWait(TimeOwner wait, Dossier dossier, DateTimeOffset before, Occasion on, Province province)
    {
        var law = province.LawOf(dossier);
        var choice = law.Rules.Of(wait);
        var isSupplement = wait == TimeOwner.Supplement;
        var what = choice.Rule switch
        {
            ResumeRule.Reset => $"thời hạn giải quyết {province.TermsOf(dossier).Limit.ToText()} được tính lại từ đầu",
            ResumeRule.Continue => "phần thời hạn giải quyết còn lại được tính tiếp từ ngày này",
            ResumeRule.AddWaiting => $"thời gian chờ {(isSupplement ? "bổ sung" : "thực hiện nghĩa vụ tài chính")} không tính vào thời hạn giải quyết",
            ResumeRule.FixedDays => $"kết quả được hẹn trả sau {Math.Max(1, choice.FixedDays)} ngày làm việc kể từ ngày này",
            ResumeRule.Counted => throw new InvalidOperationException("A wait that is counted moves no date."),
        };

        // What the procedure's own law says goes before the decree.
        var basis = choice.Basis.Length > 0 ? choice.Basis : DossierWorkflow.Of(isSupplement ? DossierAct.RequestSupplement : DossierAct.RequirePayment).LegalBasis?.At(dossier.ReceivedAt);
        var came = isSupplement ? "Hồ sơ được bổ sung, hoàn thiện" : "Nghĩa vụ tài chính được xác nhận đã thực hiện";
        return $"{came} ngày {Day(on.At)} nên {what}{(basis is null ? string.Empty : $" theo {basis}")}; ngày hẹn trả ghi trên giấy này thay cho ngày {Day(before)}.";

        string Day(DateTimeOffset instant) => VietnameseText.ShortDate(province.Time.Day(instant));
    }
}
