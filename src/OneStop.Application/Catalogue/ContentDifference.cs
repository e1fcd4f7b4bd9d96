using OneStop.Domain.Catalogue;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>Compares two contents of a procedure, field by field and line by line.</summary>
public static class ContentDifference
{
    /// <summary>Every field that says something in either, changed or not; null stands for a procedure that is not there.</summary>
    public static IReadOnlyList<FieldDifference> Of(ProcedureContent? before, ProcedureContent? after, ProvinceDirectory directory, DateOnly day)
    {
        var blank = new ProcedureContent();
        var old = ContentLines.Of(before ?? blank, directory, day);
        var now = ContentLines.Of(after ?? blank, directory, day);
        return [.. old.Zip(now)
            .Select(pair => new FieldDifference(pair.First.Label, Lines(before is null ? [] : pair.First.Lines, after is null ? [] : pair.Second.Lines)))
            .Where(field => field.Lines.Count > 0)];
    }

    // The longest common subsequence: lists are short, and a paper that moved shows as gone and come.
    private static List<DifferenceLine> Lines(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var common = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<DifferenceLine>();
        var (left, right) = (0, 0);
        while (left < before.Count || right < after.Count)
        {
            if (left < before.Count && right < after.Count && before[left] == after[right])
            {
                lines.Add(new DifferenceLine(DifferenceKind.Same, before[left]));
                (left, right) = (left + 1, right + 1);
            }
            else if (right == after.Count || (left < before.Count && common[left + 1, right] >= common[left, right + 1]))
            {
                lines.Add(new DifferenceLine(DifferenceKind.Removed, before[left++]));
            }
            else
            {
                lines.Add(new DifferenceLine(DifferenceKind.Added, after[right++]));
            }
        }

        return lines;
    }
}
