using OneStop.Application.Calendar;
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>What is published of a procedure, field by field in words: for comparing versions and for the annex of a decision.</summary>
public static class ContentLines
{
    /// <summary>Every field with its lines, in the order of the national portal; a field that says nothing has none.</summary>
    public static IReadOnlyList<(string Label, IReadOnlyList<string> Lines)> Of(ProcedureContent content, ProvinceDirectory directory, DateOnly day) =>
    [
        ("Tên thủ tục", One(content.Name)),
        ("Lĩnh vực", One(content.Field)),
        ("Cấp thực hiện", [content.Level.ToText()]),
        ("Cơ quan có thẩm quyền", [Agency(content, directory, day)]),
        ("Phòng thụ lý", One(content.Division)),
        ("Cơ quan phối hợp", content.Coordinators),
        ("Đối tượng thực hiện", content.Subjects),
        ("Dịch vụ công trực tuyến", [content.Online.ToText()]),
        ("Thời hạn giải quyết", content.LimitValue > 0 ? [new TimeLimit(content.LimitValue, content.LimitUnit).ToText()] : []),
        ("Cách tính thời hạn riêng", [.. ClockRulesText.Lines(content.Clock)]),
        ("Phí, lệ phí", [.. content.Fees.Select(fee => $"{fee.Name}: {VietnameseText.Money(fee.Amount)}")]),
        ("Cách thức thực hiện", [.. content.Ways.Select(Way)]),
        ("Thành phần hồ sơ", [.. content.Papers.Select(Paper)]),
        ("Trường hợp", [.. content.Cases.SelectMany(Case)]),
        ("Kết quả thực hiện", One(content.ResultName)),
        ("Yêu cầu, điều kiện", Many(content.Requirements)),
        ("Trình tự thực hiện", Many(content.Sequence)),
        ("Căn cứ pháp lý", content.LegalBasis),
        ("Mẫu đơn, tờ khai", [.. content.Forms.Select(form => form.Name)]),
        ("Quy trình nội bộ", [.. content.Steps.Select((step, index) => Step(step, index + 1))]),
        ("Nhu cầu của người dân, doanh nghiệp", content.Needs),
    ];

    /// <summary>"Thẩm định hồ sơ (Chuyên viên, Phòng Quản lý Du lịch): 44 giờ".</summary>
    public static string Step(ProcessStep step, int number)
    {
        var who = step.Unit is { } unit ? $"{step.Role.ToText()}, {unit}" : step.Role.ToText();
        var time = step.IsCounted ? $"{TypedNumber.Text(step.Hours)} giờ" : "không tính thời gian";
        var form = step.Form is { } printed ? $"; {printed}" : string.Empty;
        var exits = string.Concat(step.Exits.Select(exit => $"; {exit.Condition} → {(exit.ToStep is { } to ? $"bước {to}" : "kết thúc")}"));
        var consulted = string.Concat(step.Consultations.Select(each => $"; lấy ý kiến {each.Agency} ({TypedNumber.Text(each.Hours)} giờ)"));
        return $"{number}. {step.Name} ({who}): {time}{form}{exits}{consulted}";
    }

    /// <summary>"Đơn đề nghị: bản chính, 1 bản (Mẫu số 01)".</summary>
    public static string Paper(RequiredPaper paper)
    {
        var form = paper.Form is { } name ? $" ({name})" : string.Empty;
        return $"{paper.Name}: {paper.Kind.ToText()}, {paper.Quantity} bản{form}{(paper.IsRequired ? string.Empty : ", nếu có")}";
    }

    private static string Agency(ProcedureContent content, ProvinceDirectory directory, DateOnly day) => content.AgencyKey is { } key
        ? directory.AgencyOn(key, day)?.Name ?? directory.Agencies.LastOrDefault(agency => agency.Key == key)?.Name ?? key
        : LevelNames.Committee(content.Level);

    private static string Way(SubmissionWay way)
    {
        var limit = way.LimitValue is { } value ? $": {new TimeLimit(value, way.LimitUnit).ToText()}" : string.Empty;
        var fee = way.Fee is { } amount ? $"; {VietnameseText.Money(amount)}" : string.Empty;
        var note = way.Note is { } text ? $"; {text}" : string.Empty;
        return $"Nộp {way.Way.ToText()}{limit}{fee}{note}";
    }

    private static IEnumerable<string> Case(ProcedureCase each)
    {
        var limit = each.LimitValue is { } value ? $": {new TimeLimit(value, each.LimitUnit).ToText()}" : string.Empty;
        var fee = each.Fee is { } amount ? $"; {VietnameseText.Money(amount)}" : string.Empty;
        yield return $"{each.Name}{limit}{fee}";
        foreach (var paper in each.Papers ?? [])
        {
            yield return $"{each.Name} – {Paper(paper)}";
        }

        foreach (var (index, step) in (each.Steps ?? []).Index())
        {
            yield return $"{each.Name} – {Step(step, index + 1)}";
        }
    }

    private static IReadOnlyList<string> One(string? text) => string.IsNullOrEmpty(text) ? [] : [text];

    private static IReadOnlyList<string> Many(string? text) => TypedLines.Read(text);
}
