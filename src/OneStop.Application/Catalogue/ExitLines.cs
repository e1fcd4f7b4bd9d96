using OneStop.Domain.Catalogue;

namespace OneStop.Application.Catalogue;

/// <summary>Ways out of a step, one a line: <c>Hồ sơ chưa đủ | 1 | Mẫu 02</c>: condition, number of the step it leads to (empty: the process ends), form.</summary>
public static class ExitLines
{
    /// <summary>Reads the lines.</summary>
    public static (IReadOnlyList<StepExit> Exits, IReadOnlyList<string> Errors) Read(string? text)
    {
        var exits = new List<StepExit>();
        var errors = new List<string>();
        foreach (var line in TypedLines.Read(text))
        {
            var parts = TypedLines.Parts(line);
            var isEnd = parts.Length < 2 || parts[1].Length == 0;
            var to = isEnd ? null : TypedNumber.Count(parts[1]);
            if (!isEnd && to is null)
            {
                errors.Add($"“{parts[1]}” không phải số thứ tự của bước");
                continue;
            }

            exits.Add(new StepExit(parts[0], to, parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null));
        }

        return (exits, errors);
    }

    /// <summary>Writes them.</summary>
    public static string Text(IEnumerable<StepExit> exits) => TypedLines.Text(exits.Select(exit => exit.Form is { } form ? $"{exit.Condition} | {exit.ToStep} | {form}" : $"{exit.Condition} | {exit.ToStep}"));
}
