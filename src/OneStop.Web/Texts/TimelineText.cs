using System.Globalization;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
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
            facts.GetValueOrDefault("reason") ?? facts.GetValueOrDefault("comment") ?? facts.GetValueOrDefault("note"),
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
            or DossierAct.Open => line.Act.ToText(),
    };

    private static string About(DossierPage page, DossierEvent line, IReadOnlyDictionary<string, string> facts) => line.Act switch
    {
        DossierAct.HandOver => $" cho {page.Agency.Name}",
        DossierAct.Assign => $" {facts.GetValueOrDefault("to")}",
        DossierAct.Forward => $" sang bước {facts.GetValueOrDefault("step")}",
        DossierAct.SendBack => $": {facts.GetValueOrDefault("step")}",
        DossierAct.TakeBack => $" về bước {facts.GetValueOrDefault("step")}",
        DossierAct.RequestSupplement or DossierAct.RequirePayment => ", tạm dừng tính thời gian",
        DossierAct.AcceptSupplement => ", tính lại thời hạn từ đầu",
        DossierAct.ConfirmPayment => ", cộng thời gian chờ vào ngày hẹn trả",
        DossierAct.IssueResult => $" số {facts.GetValueOrDefault("number")}",
        DossierAct.ReturnResult => $" cho {facts.GetValueOrDefault("recipient")}",
        DossierAct.Register or DossierAct.Receive or DossierAct.Reject or DossierAct.AcknowledgePaper or DossierAct.Comment
            or DossierAct.Withdraw or DossierAct.Stop or DossierAct.AcknowledgeResult or DossierAct.Open => string.Empty,
    };

    private static string? Note(DossierPage page, DossierEvent line, IReadOnlyDictionary<string, string> facts)
    {
        if (Instant(page, facts, "due_before") is { } before && Instant(page, facts, "due") is { } due)
        {
            return $"hẹn trả chuyển từ {Show.Day(before)} sang {Show.Day(due)}";
        }

        return line.Act switch
        {
            DossierAct.Receive when Instant(page, facts, "due") is { } promised => $"{page.Dossier.Papers.Count(paper => paper.Quantity > 0)} giấy tờ, {page.Dossier.Papers.Count(paper => paper.FileId is not null)} đã số hóa · hẹn trả {Show.Day(promised)}",
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
        DossierAct.Reject or DossierAct.Withdraw or DossierAct.Stop or DossierAct.SendBack => "late",
        DossierAct.AcknowledgePaper when facts.GetValueOrDefault("complete") != "true" => "late",
        _ => string.Empty,
    };
}
