using OneStop.Application.Dossiers;
using OneStop.Domain.Dossiers;

namespace OneStop.Web.Texts;

/// <summary>Why a dossier is due when it is, line by line, moves by pauses included.</summary>
public static class DueReason
{
    /// <summary>The lines; the last is the promised date.</summary>
    public static IReadOnlyList<string> Lines(DossierPage page)
    {
        if (page.Promised is { } promised)
        {
            return promised.Explain();
        }

        return page.Dossier.DueAt is { } due ? [.. Moves(page), $"Hạn trả: {Show.Promise(page.Time.Local(due))}."] : [];
    }

    private static IEnumerable<string> Moves(DossierPage page)
    {
        DossierEvent? asked = null;
        foreach (var line in page.Dossier.Events)
        {
            if (line.Act is DossierAct.RequestSupplement or DossierAct.RequirePayment)
            {
                asked = line;
            }

            var facts = line.Facts;
            if (line.Act == DossierAct.Receive && TimelineText.Instant(page, facts, "due") is { } first)
            {
                yield return $"Nhận {Show.Moment(page.Time.Local(line.At))}, thời hạn {page.Terms.Limit.ToText()}: hẹn trả {Show.Day(first)}.";
            }
            else if (TimelineText.Instant(page, facts, "due_before") is { } before && TimelineText.Instant(page, facts, "due") is { } after)
            {
                var since = asked is null ? string.Empty : $" từ {Show.Moment(page.Time.Local(asked.At))}";
                var until = Show.Moment(page.Time.Local(line.At));
                yield return line.Act == DossierAct.AcceptSupplement
                    ? $"Tạm dừng{since} đến {until} để chờ bổ sung; nhận đủ bổ sung, thời hạn tính lại từ đầu: hẹn trả chuyển từ {Show.Day(before)} sang {Show.Day(after)}."
                    : $"Tạm dừng{since} đến {until} để chờ thực hiện nghĩa vụ tài chính; thời gian chờ không tính: hẹn trả chuyển từ {Show.Day(before)} sang {Show.Day(after)}.";
            }
        }
    }
}
