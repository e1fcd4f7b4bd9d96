using OneStop.Application.Common;
using OneStop.Domain.Applicants;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;

namespace OneStop.Application.Forms;

/// <summary>Puts together what forms print.</summary>
public static class FormContents
{
    /// <summary>What every form about a dossier says: applicant, code, subject, dates, places. Copies no papers.</summary>
    public static FormContent Of(Dossier dossier, Province province)
    {
        var law = province.Catalogue.Version(dossier.ProcedureVersionId);
        var counter = province.Directory.Counter(dossier.ReceivingCounterId);
        return new FormContent
        {
            Applicant = Of(dossier.Applicant),
            DossierCode = dossier.Code,
            ProcedureCode = province.Catalogue.Procedure(dossier.ProcedureId).Code,
            Subject = law.Case(dossier.CaseKey) is { } chosen ? $"{law.Name} ({chosen.Name})" : law.Name,
            LimitText = province.TermsOf(dossier).Limit.ToText(),
            ReceivedLocal = province.Time.Local(dossier.ReceivedAt),
            DueLocal = dossier.DueAt is { } due ? province.Time.Local(due) : null,
            CollectionText = dossier.CollectionWay == CollectionWay.Post
                ? $"Qua dịch vụ bưu chính công ích, gửi đến: {dossier.PostAddress}"
                : province.Directory.Counter(dossier.CollectionCounterId).Name,
            CounterName = counter.Name,
            ContactName = counter.Name,
            ContactPhone = counter.Hotline,
            AgencyName = province.Directory.Agency(dossier.CompetentAgencyId).Name,
            StatusText = dossier.Status.ToText(),
            LookupToken = dossier.LookupToken,
        };
    }

    /// <summary>The receipt (Giấy tiếp nhận hồ sơ và hẹn trả kết quả).</summary>
    /// <param name="dossier">The dossier with its papers.</param>
    /// <param name="province">The province.</param>
    public static FormContent Receipt(Dossier dossier, Province province)
    {
        var promised = province.Clock.Of(dossier.CompetentAgencyId).Promise(dossier.ReceivedAt, province.LawOf(dossier));
        return Of(dossier, province) with
        {
            Authorised = dossier.Applicant.Authorised is { } person ? person with { Phone = person.Phone is { } phone ? PhoneNumber.Format(phone) : null } : null,
            Papers = [.. dossier.Papers.Where(paper => paper.Quantity > 0).OrderBy(paper => paper.Ordinal).Select(paper => new FormPaper(paper.Name, paper.Kind, paper.Quantity, paper.Reuse is not null))],
            Remark = dossier.DueAt == province.Time.Instant(promised.DueLocal) ? $"Cách tính ngày hẹn trả: {promised.Summary()}" : null,
        };
    }

    /// <summary>The receipt issued anew because a wait for the applicant moved the promised date, with why.</summary>
    /// <param name="wait">What was waited for: a supplement or a financial duty.</param>
    /// <param name="dossier">The dossier with its papers, its date moved already.</param>
    /// <param name="before">The date that was promised before.</param>
    /// <param name="on">When it came.</param>
    /// <param name="province">The province.</param>
    public static FormContent ReceiptAfterWait(TimeOwner wait, Dossier dossier, DateTimeOffset before, Occasion on, Province province)
    {
        // A limit that runs anew is counted as at reception, from the day of the supplement.
        var promised = province.Clock.Of(dossier.CompetentAgencyId).Promise(on.At, province.LawOf(dossier));
        return Receipt(dossier, province) with
        {
            Reason = ReissueReason.AfterWait(wait, dossier, before, on, province),
            Remark = dossier.DueAt == province.Time.Instant(promised.DueLocal) ? $"Cách tính ngày hẹn trả, kể từ khi {(wait == TimeOwner.Supplement ? "nhận bổ sung" : "xác nhận nghĩa vụ tài chính")}: {promised.Summary()}" : null,
        };
    }

    /// <summary>The request for a supplement (Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ) to a dossier.</summary>
    public static FormContent SupplementRequest(Dossier dossier, Province province, IReadOnlyList<string> lines, string reason, DateTimeOffset? deadline) =>
        Of(dossier, province) with { Lines = lines, Reason = reason, DeadlineLocal = deadline is { } until ? province.Time.Local(until) : null };

    /// <summary>The refusal (Phiếu từ chối tiếp nhận giải quyết hồ sơ) of a dossier sent online or by post.</summary>
    public static FormContent Rejection(Dossier dossier, Province province, string reason) => Of(dossier, province) with { Reason = reason };

    /// <summary>The apology with a new date, before or after the old one has passed.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="province">The province.</param>
    /// <param name="reason">Why it is late.</param>
    /// <param name="oldDue">The promise that is not kept.</param>
    /// <param name="newDue">The new promise.</param>
    public static FormContent Apology(Dossier dossier, Province province, string reason, DateTimeOffset oldDue, DateTimeOffset newDue) =>
        Of(dossier, province) with { Reason = reason, DueLocal = province.Time.Local(oldDue), NewDueLocal = province.Time.Local(newDue) };

    /// <summary>The notice that a dossier is stopped as the applicant asked; made before the act, so that it names the status of that time.</summary>
    public static FormContent StopNotice(Dossier dossier, Province province, string reason, DateTimeOffset askedAt) =>
        Of(dossier, province) with { Reason = reason, AskedLocal = province.Time.Local(askedAt) };

    /// <summary>The notice that a dossier is stopped because nothing was supplemented in time; made before the act likewise.</summary>
    public static FormContent LapseNotice(Dossier dossier, Province province, string reason) =>
        Of(dossier, province) with { Reason = reason, DeadlineLocal = dossier.SupplementDueAt is { } until ? province.Time.Local(until) : null };

    /// <summary>Guidance (Phiếu yêu cầu bổ sung) or a refusal at the counter, before there is a dossier.</summary>
    /// <param name="applicant">Who came, as far as they gave their names.</param>
    /// <param name="counterId">The counter.</param>
    /// <param name="procedureCode">Code of the procedure asked for; null when it is none of the catalogue.</param>
    /// <param name="subject">What was asked for.</param>
    /// <param name="reason">Why it is not received as it is.</param>
    /// <param name="lines">What is missing; empty for a refusal.</param>
    /// <param name="province">The province.</param>
    public static FormContent AtCounter(FormApplicant applicant, CounterId counterId, string? procedureCode, string subject, string reason, IReadOnlyList<string> lines, Province province)
    {
        var counter = province.Directory.Counter(counterId);
        return new FormContent
        {
            Applicant = applicant,
            ProcedureCode = procedureCode,
            Subject = subject,
            Reason = reason,
            Lines = lines,
            CounterName = counter.Name,
            ContactName = counter.Name,
            ContactPhone = counter.Hotline,
        };
    }

    /// <summary>An applicant as printed.</summary>
    public static FormApplicant Of(Applicant applicant) => new()
    {
        Kind = applicant.Kind,
        Name = applicant.Name,
        Gender = applicant.Gender,
        Representative = applicant.Representative,
        IdNumber = applicant.IdNumber,
        Address = applicant.Address,
        Phone = PhoneNumber.Format(applicant.Phone),
        Email = applicant.Email,
    };
}
