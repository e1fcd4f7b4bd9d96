using System.Globalization;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Web.Texts;

/// <summary>Puts a dossier's timeline into words.</summary>
public static class TimelineText
{
    /// <summary>The lines, oldest first; who merely looked is left out.</summary>
    public static IReadOnlyList<TimelineLine> Of(DossierPage page) =>
        [.. page.Dossier.Events.Where(line => line.Act != DossierAct.Open).Select(line => Line(page, line))];

    /// <summary>An instant kept among the facts of a line, as wall clock; null when it is not there.</summary>
    public static DateTime? Instant(DossierPage page, IReadOnlyDictionary<string, string> facts, string key) =>
        facts.TryGetValue(key, out var text) ? page.Time.Local(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)) : null;

    private static TimelineLine Line(DossierPage page, DossierEvent line)
    {
        var facts = line.Facts;
        return new TimelineLine(
            page.Time.Local(line.At),
            Act(line, facts),
            About(page, line, facts),
            line.Role == Role.CounterClerk || line.PlaceName != page.Agency.Name
                ? $"{line.PersonName}, {line.PlaceName}"
                : $"{line.PersonName}, {line.Role.ToText()}",
            facts.GetValueOrDefault("reason") ?? facts.GetValueOrDefault("comment") ?? facts.GetValueOrDefault("question") ?? facts.GetValueOrDefault("answer") ?? facts.GetValueOrDefault("note"),
            Note(page, line, facts),
            Link(page, line),
            Tone(line, facts));
    }

    private static string Act(DossierEvent line, IReadOnlyDictionary<string, string> facts) => line.Act switch
    {
        DossierAct.AcknowledgePaper => facts.GetValueOrDefault("complete") == "true" ? "Nhận đủ bản giấy" : "Nhận thiếu bản giấy",
        DossierAct.Forward => "Chuyển",
        DossierAct.IssueResult => facts.GetValueOrDefault("refusal") == "true" ? "Từ chối giải quyết" : "Ban hành kết quả",
        DossierAct.Register or DossierAct.Receive or DossierAct.Reject or DossierAct.HandOver or DossierAct.Assign or DossierAct.SendBack
            or DossierAct.TakeBack or DossierAct.Comment or DossierAct.RequestSupplement or DossierAct.AcceptSupplement or DossierAct.RequirePayment
            or DossierAct.ConfirmPayment or DossierAct.Withdraw or DossierAct.Stop or DossierAct.AcknowledgeResult or DossierAct.ReturnResult
            or DossierAct.Open or DossierAct.CorrectReception or DossierAct.SolveAtCounter or DossierAct.Reassign or DossierAct.Consult or DossierAct.AnswerConsultation
            or DossierAct.ProposeExtension or DossierAct.Extend or DossierAct.Apologise or DossierAct.Lapse or DossierAct.Urge or DossierAct.RemindCollection => line.Act.ToText(),
        DossierAct.Retract => "Hủy",
        DossierAct.Recompute when facts.ContainsKey("decision") => facts.ContainsKey("kept") ? "Giữ ngày hẹn trả khi danh sách xã có điều kiện khó khăn thay đổi" : "Tính lại ngày hẹn trả theo danh sách xã có điều kiện khó khăn",
        DossierAct.Recompute => facts.ContainsKey("kept") ? "Giữ ngày hẹn trả khi lịch làm việc thay đổi" : "Tính lại ngày hẹn trả theo lịch làm việc mới",
    };

    private static string About(DossierPage page, DossierEvent line, IReadOnlyDictionary<string, string> facts) => line.Act switch
    {
        DossierAct.HandOver => $" cho {page.Agency.Name}",
        DossierAct.Assign => $" {facts.GetValueOrDefault("to")}",
        DossierAct.Forward => $" sang bước {facts.GetValueOrDefault("step")}",
        DossierAct.SendBack => $": {facts.GetValueOrDefault("step")}",
        DossierAct.TakeBack => $" về bước {facts.GetValueOrDefault("step")}",
        DossierAct.RequestSupplement or DossierAct.RequirePayment => ", tạm dừng tính thời gian",
        DossierAct.Reassign => $" cho {facts.GetValueOrDefault("to")}, trước đó {facts.GetValueOrDefault("from")}",
        DossierAct.Consult => $" của {facts.GetValueOrDefault("to")}",
        DossierAct.AnswerConsultation => $" của {facts.GetValueOrDefault("from")}",
        DossierAct.CorrectReception => $": {facts.GetValueOrDefault("changed")}",
        DossierAct.SolveAtCounter => $", kết quả số {facts.GetValueOrDefault("number")}, người ký {facts.GetValueOrDefault("signer")}",
        DossierAct.Retract when Enum.TryParse<DossierAct>(facts.GetValueOrDefault("of"), out var of) => $" việc “{of.ToText()}”",
        DossierAct.Urge when facts.TryGetValue("to", out var urged) => $" {urged} ở bước {facts.GetValueOrDefault("step")}",
        DossierAct.Urge => $" bước {facts.GetValueOrDefault("step")}",
        DossierAct.Recompute => $": {facts.GetValueOrDefault("decision") ?? facts.GetValueOrDefault("announcement")}",
        DossierAct.IssueResult => $" số {facts.GetValueOrDefault("number")}",
        DossierAct.ReturnResult => $" cho {facts.GetValueOrDefault("recipient")}",
        DossierAct.Register => page.Dossier.Channel == Channel.Post ? " gửi qua bưu chính công ích" : " gửi trực tuyến",
        DossierAct.Receive or DossierAct.Reject or DossierAct.AcknowledgePaper or DossierAct.Comment
            or DossierAct.Withdraw or DossierAct.Stop or DossierAct.AcknowledgeResult or DossierAct.Open or DossierAct.AcceptSupplement or DossierAct.ConfirmPayment
            or DossierAct.ProposeExtension or DossierAct.Extend or DossierAct.Apologise or DossierAct.Lapse or DossierAct.RemindCollection or DossierAct.Retract => string.Empty,
    };

    private static string? Note(DossierPage page, DossierEvent line, IReadOnlyDictionary<string, string> facts)
    {
        if (Instant(page, facts, "due_before") is { } before && Instant(page, facts, "due") is { } due)
        {
            var moved = before == due ? $"hẹn trả vẫn là {Show.Day(due)}" : $"hẹn trả chuyển từ {Show.Day(before)} sang {Show.Day(due)}";
            return line.Act switch
            {
                _ when before != due && facts.TryGetValue("revision", out var revision) => $"{moved} · cấp lại Giấy tiếp nhận lần {revision}",
                DossierAct.Recompute when Instant(page, facts, "until") is { } longer => $"{moved}; người nộp bổ sung đến hết {Show.Day(longer)}",
                _ => moved,
            };
        }

        return line.Act switch
        {
            DossierAct.Receive when Instant(page, facts, "due") is { } promised => $"{page.Dossier.Papers.Count(paper => paper.Quantity > 0)} giấy tờ, {page.Dossier.Papers.Count(paper => paper.FileId is not null)} đã số hóa · hẹn trả {Show.Day(promised)}",
            DossierAct.RequestSupplement when Instant(page, facts, "until") is { } until => $"người nộp bổ sung đến hết {Show.Day(until)}{(facts.TryGetValue("ground", out var ground) ? $" · căn cứ: {ground}" : string.Empty)}",
            DossierAct.ProposeExtension when facts.TryGetValue("until", out var day) => $"đề nghị hẹn lại {VietnameseText.ShortDate(DateOnly.Parse(day, CultureInfo.InvariantCulture))}",
            DossierAct.Apologise when facts.TryGetValue("expected", out var day) => $"dự kiến trả kết quả {VietnameseText.ShortDate(DateOnly.Parse(day, CultureInfo.InvariantCulture))}",
            DossierAct.CorrectReception => $"cấp lại Giấy tiếp nhận lần {facts.GetValueOrDefault("revision")}",
            DossierAct.Consult or DossierAct.AnswerConsultation => facts.TryGetValue("pending", out var pending) ? $"còn chờ ý kiến: {pending}" : "đã có đủ ý kiến",
            DossierAct.IssueResult => facts.GetValueOrDefault("paper") == "true" ? "bản giấy gửi về nơi trả kết quả" : "bản điện tử có ngay tại nơi trả kết quả",
            DossierAct.ReturnResult when facts.TryGetValue("parcel", out var parcel) => $"gửi bưu chính công ích, mã bưu gửi {parcel}",
            DossierAct.ReturnResult when facts.TryGetValue("authority", out var authority) => $"nhận thay theo {authority}",
            _ => null,
        };
    }

    private static (string Url, string Text)? Link(DossierPage page, DossierEvent line) => line.Act switch
    {
        DossierAct.Receive => (Links.Receipt(page.Dossier.Code), "Giấy tiếp nhận"),
        DossierAct.HandOver when page.Slip is { } slip => (Links.Slip(slip.Id), $"Danh sách bàn giao số {slip.Label}"),
        DossierAct.IssueResult when page.Dossier.Result is { } result => (Links.File(result.FileId.Value), "Văn bản kết quả"),
        _ => null,
    };

    private static string Tone(DossierEvent line, IReadOnlyDictionary<string, string> facts) => line.Act switch
    {
        DossierAct.RequestSupplement or DossierAct.RequirePayment => "paused",
        DossierAct.Reject or DossierAct.Withdraw or DossierAct.Stop or DossierAct.SendBack or DossierAct.Lapse or DossierAct.Apologise or DossierAct.Urge => "late",
        DossierAct.AcknowledgePaper when facts.GetValueOrDefault("complete") != "true" => "late",
        _ => string.Empty,
    };
}
