using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Applicants;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Lookup;

/// <summary>Says a dossier's state in a citizen's words.</summary>
internal static class LookupPages
{
    /// <summary>Dossiers with what the page needs.</summary>
    public static IQueryable<Dossier> Source(IAppDb db) =>
        db.Dossiers.AsNoTrackingWithIdentityResolution().Include(dossier => dossier.Steps.OrderBy(step => step.Sequence));

    /// <summary>Makes the page.</summary>
    public static LookupPage Make(Dossier dossier, Province province, DateTimeOffset now)
    {
        var visit = Visit(dossier);
        var counter = province.Directory.Counter(visit is LookupVisit.Supplement or LookupVisit.Pay ? dossier.ReceivingCounterId : dossier.CollectionCounterId);
        var (headline, explanation) = State(dossier, counter.Name);
        return new LookupPage(
            dossier.Code,
            province.Catalogue.Version(dossier.ProcedureVersionId).Name,
            headline,
            explanation,
            dossier.DueAt is { } due && dossier.Status is not (DossierStatus.Withdrawn or DossierStatus.Stopped) ? province.Time.Local(due) : null,
            LatenessReader.Read(province, dossier, now),
            Steps(dossier, province),
            counter,
            visit,
            PersonName.Mask(dossier.Applicant.Name),
            province.Tenant.Hotline);
    }

    private static LookupVisit? Visit(Dossier dossier) => dossier.Status switch
    {
        DossierStatus.Registered or DossierStatus.Received or DossierStatus.Processing or DossierStatus.Finished =>
            dossier.CollectionWay == CollectionWay.Post ? LookupVisit.Post : LookupVisit.Collect,
        DossierStatus.AwaitingSupplement => LookupVisit.Supplement,
        DossierStatus.AwaitingPayment => LookupVisit.Pay,
        DossierStatus.Rejected or DossierStatus.Withdrawn or DossierStatus.Stopped or DossierStatus.Returned => null,
    };

    private static string Sent(Dossier dossier) => dossier.Channel == Channel.Post ? "Hồ sơ gửi qua bưu chính đã đến" : "Đã đăng ký trực tuyến";

    private static (string Headline, string? Explanation) State(Dossier dossier, string counter) => dossier.Status switch
    {
        DossierStatus.Registered => (Sent(dossier), "Bộ phận Một cửa đang kiểm tra hồ sơ trước khi tiếp nhận."),
        DossierStatus.Received => ("Đã tiếp nhận, chờ chuyển cơ quan giải quyết", null),
        DossierStatus.Rejected => ("Không được tiếp nhận", "Lý do ghi trong Phiếu từ chối tiếp nhận giải quyết hồ sơ."),
        DossierStatus.Processing when dossier.StepKind == StepKind.Return => ("Đã có kết quả, đang chuyển về nơi trả", null),
        DossierStatus.Processing => (InProgress(dossier.StepKind), null),
        DossierStatus.AwaitingSupplement => ("Cần bổ sung hồ sơ", $"Mời Ông/Bà liên hệ {counter} để bổ sung. Thời gian chờ bổ sung không tính vào thời hạn giải quyết."),
        DossierStatus.AwaitingPayment => ("Cần thực hiện nghĩa vụ tài chính", $"Mời Ông/Bà liên hệ {counter}. Thời gian này không tính vào thời hạn giải quyết."),
        DossierStatus.Withdrawn => ("Đã rút hồ sơ", null),
        DossierStatus.Stopped => ("Đã dừng giải quyết theo yêu cầu", null),
        DossierStatus.Finished => ("Đã có kết quả", dossier.CollectionWay == CollectionWay.Post ? "Kết quả được gửi qua bưu chính công ích." : "Mời Ông/Bà đến nhận kết quả."),
        DossierStatus.Returned => ("Đã trả kết quả", null),
    };

    private static string InProgress(StepKind step) => step switch
    {
        StepKind.Receive or StepKind.Assign => "Cơ quan giải quyết đã nhận hồ sơ",
        StepKind.Appraise => "Đang được thẩm định",
        StepKind.Review => "Đang được xem xét",
        StepKind.Sign => "Đang trình ký",
        StepKind.Issue => "Đang ban hành kết quả",
        StepKind.Return => "Đã có kết quả, đang chuyển về nơi trả",
    };

    private static List<LookupStep> Steps(Dossier dossier, Province province)
    {
        var counter = province.Directory.Counter(dossier.ReceivingCounterId).Name;
        var agency = province.Directory.Agency(dossier.CompetentAgencyId).Name;
        var isClosed = dossier.Status.IsClosed();
        var handedOver = dossier.Steps.FirstOrDefault(step => step.Kind != StepKind.Receive)?.StartedAt;
        var issued = dossier.Steps.FirstOrDefault(step => step.Kind == StepKind.Return)?.StartedAt;
        var isReturned = dossier.Status == DossierStatus.Returned;
        var isRegistered = dossier.Status is DossierStatus.Registered or DossierStatus.Rejected;
        var steps = new List<LookupStep> { new(isRegistered ? Sent(dossier) : "Đã nhận hồ sơ", LookupStepState.Done, $"{Day(dossier.ReceivedAt)}, {counter}") };
        if (dossier.Status == DossierStatus.Registered)
        {
            steps.Add(new("Tiếp nhận hồ sơ", LookupStepState.Now, null));
        }

        if (handedOver is { } at)
        {
            steps.Add(new($"Đã chuyển {agency}", LookupStepState.Done, Day(at)));
        }
        else if (!isClosed)
        {
            steps.Add(new($"Chuyển {agency}", isRegistered ? LookupStepState.Todo : LookupStepState.Now, null));
        }

        if (isClosed && !isReturned)
        {
            steps.Add(new(dossier.Status.ToText(), LookupStepState.Done, dossier.FinishedAt is { } closed ? Day(closed) : null));
            return steps;
        }

        steps.Add(issued is { } done
            ? new("Đã giải quyết xong", LookupStepState.Done, Day(done))
            : new(
                handedOver is null ? "Giải quyết hồ sơ" : State(dossier, counter).Headline,
                handedOver is null ? LookupStepState.Todo : LookupStepState.Now,
                handedOver is null ? null : $"từ {Day(dossier.Steps[^1].StartedAt)}"));
        steps.Add(dossier.FinishedAt is { } finished
            ? new("Kết quả đã về nơi trả", LookupStepState.Done, Day(finished))
            : new("Chuyển kết quả về nơi trả", issued is null ? LookupStepState.Todo : LookupStepState.Now, null));
        steps.Add(dossier.ReturnedAt is { } returned
            ? new("Đã trả kết quả", LookupStepState.Done, Day(returned))
            : new("Trả kết quả", dossier.FinishedAt is null ? LookupStepState.Todo : LookupStepState.Now, null));
        return steps;

        string Day(DateTimeOffset instant) => VietnameseText.ShortDate(province.Time.Day(instant));
    }
}
