using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>Says what a procedure still lacks before it can be published.</summary>
public static class ContentProblems
{
    /// <summary>What is missing or wrong, field by field; empty when it is whole.</summary>
    public static IEnumerable<(string Field, string Message)> Of(ProcedureContent content, ProvinceDirectory directory, DateOnly from)
    {
        if (string.IsNullOrWhiteSpace(content.Name))
        {
            yield return (nameof(content.Name), "chưa có tên thủ tục");
        }

        if (string.IsNullOrWhiteSpace(content.Field))
        {
            yield return (nameof(content.Field), "chưa có lĩnh vực");
        }

        foreach (var problem in OfAgency(content, directory, from))
        {
            yield return problem;
        }

        if (content.LimitValue is < 1 or > TimeLimit.MaxValue)
        {
            yield return (nameof(content.LimitValue), "chưa có thời hạn giải quyết");
        }

        if (string.IsNullOrWhiteSpace(content.ResultName))
        {
            yield return (nameof(content.ResultName), "chưa có kết quả thực hiện");
        }

        if (content.LegalBasis.Count == 0)
        {
            yield return (nameof(content.LegalBasis), "chưa có căn cứ pháp lý");
        }

        if (content.Papers.Count == 0)
        {
            yield return (nameof(content.Papers), "chưa có thành phần hồ sơ");
        }

        foreach (var problem in OfSteps(content.Steps, content.LimitValue, content.LimitUnit, nameof(content.Steps), "Quy trình"))
        {
            yield return problem;
        }

        foreach (var each in content.Cases)
        {
            foreach (var problem in OfCase(each, content))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<(string Field, string Message)> OfAgency(ProcedureContent content, ProvinceDirectory directory, DateOnly from)
    {
        if (content.AgencyKey is null)
        {
            if (content.Level == GovernmentLevel.Province)
            {
                yield return (nameof(content.AgencyKey), "chưa có cơ quan có thẩm quyền giải quyết");
            }
            else if (content.Level == GovernmentLevel.District && !directory.HasDistrictsOn(from))
            {
                yield return (nameof(content.Level), "không còn cấp huyện vào ngày quyết định có hiệu lực");
            }

            yield break;
        }

        if (directory.AgencyOn(content.AgencyKey, from) is not { } agency)
        {
            yield return (nameof(content.AgencyKey), "cơ quan có thẩm quyền không hoạt động vào ngày quyết định có hiệu lực");
        }
        else if (agency.Divisions.Count > 0 && (content.Division is null || !agency.Divisions.Contains(content.Division, StringComparer.Ordinal)))
        {
            yield return (nameof(content.Division), $"chưa chọn phòng thụ lý của {agency.ShortName}");
        }
    }

    private static IEnumerable<(string Field, string Message)> OfCase(ProcedureCase each, ProcedureContent content)
    {
        if (string.IsNullOrWhiteSpace(each.Name))
        {
            yield return (nameof(content.Cases), "có trường hợp chưa có tên");
        }

        if (each.Papers is { Count: 0 })
        {
            yield return (nameof(content.Cases), $"trường hợp “{each.Name}” chưa có thành phần hồ sơ");
        }

        if (each.Steps is { } steps)
        {
            foreach (var problem in OfSteps(steps, each.LimitValue ?? content.LimitValue, each.LimitValue is null ? content.LimitUnit : each.LimitUnit, nameof(content.Cases), $"Quy trình của trường hợp “{each.Name}”"))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<(string Field, string Message)> OfSteps(IReadOnlyList<ProcessStep> steps, int limitValue, TimeLimitUnit limitUnit, string field, string whose)
    {
        if (!InternalProcess.IsWhole(steps))
        {
            yield return (field, $"{whose} phải bắt đầu bằng bước tiếp nhận, kết thúc bằng bước trả kết quả và có bước giải quyết ở giữa");
            yield break;
        }

        if (steps.Any(step => string.IsNullOrWhiteSpace(step.Name)))
        {
            yield return (field, $"{whose} có bước chưa có tên");
        }

        if (steps.Skip(1).SkipLast(1).Any(step => step.Kind is StepKind.Receive or StepKind.Return))
        {
            yield return (field, $"{whose}: bước tiếp nhận và bước trả kết quả chỉ đứng ở đầu và cuối");
        }

        if (!steps.Any(step => step.Kind == StepKind.Issue))
        {
            yield return (field, $"{whose} chưa có bước ban hành kết quả");
        }

        if (steps.SelectMany(step => step.Exits).Any(exit => exit.ToStep is { } to && (to < 1 || to > steps.Count)))
        {
            yield return (field, $"{whose} có lối ra dẫn tới bước không tồn tại");
        }

        if (limitValue is >= 1 and <= TimeLimit.MaxValue && new TimeLimit(limitValue, limitUnit) is var limit && !InternalProcess.Fits(steps, limit))
        {
            var sum = InternalProcess.CountedHours(steps);
            var whole = limit.InWorkingHours(InternalProcess.HoursPerDay);
            yield return (field, whole is { } hours
                ? $"{whose}: các bước cộng lại {TypedNumber.Text(sum)} giờ, thời hạn {limit.ToText()} là {hours} giờ"
                : $"{whose}: các bước cộng lại {TypedNumber.Text(sum)} giờ, nhiều hơn thời hạn {limit.ToText()}");
        }
    }
}
