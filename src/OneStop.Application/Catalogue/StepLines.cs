using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>
/// Steps of a process written one a line, as in spreadsheets: <c>Thẩm định | Chuyên viên | 44 | Thẩm định hồ sơ, dự thảo kết quả | Phòng Quản lý Du lịch</c>:
/// what is done, by whom, working hours ("không tính" where they do not count), name, unit.
/// </summary>
public static class StepLines
{
    private const string NotCounted = "không tính";

    /// <summary>Reads the lines; a wrong part gives a message with the number of its line.</summary>
    public static (IReadOnlyList<ProcessStep> Steps, IReadOnlyList<string> Errors) Read(string? text)
    {
        var steps = new List<ProcessStep>();
        var errors = new List<string>();
        foreach (var (index, line) in TypedLines.Read(text).Index())
        {
            var parts = TypedLines.Parts(line);
            var kind = Member<StepKind>(Part(0), each => each.ToText());
            var role = Member<Role>(Part(1), each => each.ToText());
            var isCounted = !Same(Part(2), NotCounted);
            var hours = isCounted ? TypedNumber.Hours(Part(2)) : 0;
            if (kind is null)
            {
                errors.Add($"dòng {index + 1}: “{Part(0)}” không phải loại bước ({string.Join(", ", Enum.GetValues<StepKind>().Select(each => each.ToText()))})");
            }
            else if (role is null)
            {
                errors.Add($"dòng {index + 1}: “{Part(1)}” không phải vai trò trong quy trình");
            }
            else if (hours is null)
            {
                errors.Add($"dòng {index + 1}: “{Part(2)}” không phải số giờ làm việc");
            }
            else
            {
                steps.Add(new ProcessStep(kind.Value, Part(3).Length > 0 ? Part(3) : kind.Value.ToText(), role.Value, hours.Value, isCounted)
                {
                    Unit = Part(4).Length > 0 ? Part(4) : null,
                });
            }

            string Part(int place) => place < parts.Length ? parts[place] : string.Empty;
        }

        return (steps, errors);
    }

    /// <summary>Writes them so that reading gives the same again, but for forms, exits and consultations.</summary>
    public static string Text(IEnumerable<ProcessStep> steps) => TypedLines.Text(steps.Select(step => string.Join(
        " | ",
        [
            step.Kind.ToText(),
            step.Role.ToText(),
            step.IsCounted ? TypedNumber.Text(step.Hours) : NotCounted,
            step.Name.Replace('|', '/'),
            .. step.Unit is { } unit ? new[] { unit.Replace('|', '/') } : [],
        ])));

    private static TEnum? Member<TEnum>(string text, Func<TEnum, string> name)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Where(each => Same(name(each), text)).Select(each => (TEnum?)each).FirstOrDefault();

    private static bool Same(string left, string right) => VietnameseText.SearchKey(left) == VietnameseText.SearchKey(right);
}
