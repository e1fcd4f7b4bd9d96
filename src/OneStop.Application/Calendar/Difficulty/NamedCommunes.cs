using FluentValidation;
using FluentValidation.Results;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Calendar.Difficulty;

/// <summary>Finds communes by what people type or paste.</summary>
public static class NamedCommunes
{
    /// <summary>Those of a checked decision, by name.</summary>
    /// <exception cref="ValidationException">When a line names none or several, or a commune is not on the list it is to be taken off.</exception>
    public static IReadOnlyList<AdministrativeUnit> Of(DifficultyInput input, Province province)
    {
        var day = input.FirstDay!.Value;
        var (pasted, problems) = Read(input.Lines, province, day);
        var ticked = input.Communes.Select(id => province.Directory.CommuneOn(new UnitId(id), day)).ToList();
        var failures = problems.Select(problem => Failure(nameof(input.Lines), problem)).ToList();
        if (ticked.Contains(null))
        {
            failures.Add(Failure(nameof(input.Communes), $"Có xã đã chọn không tồn tại vào ngày {VietnameseText.ShortDate(day)}. Hãy chọn lại."));
        }

        var named = ticked.OfType<AdministrativeUnit>().Concat(pasted).DistinctBy(unit => unit.Id).OrderByName(unit => unit.ProperName).ToList();
        if (input.IsEnd)
        {
            failures.AddRange(named.Where(unit => !province.Difficulty.IsDifficult(unit.Id, day))
                .Select(unit => Failure(nameof(input.Communes), $"{unit.Name} không có trong danh sách vào ngày {VietnameseText.ShortDate(day)}, không có gì để thôi áp dụng.")));
        }

        return failures.Count == 0 ? named : throw new ValidationException(failures);
    }

    /// <summary>Communes of a day whose name or code holds all words of a search.</summary>
    public static IEnumerable<AdministrativeUnit> Find(string? words, Province province, DateOnly day)
    {
        var key = VietnameseText.SearchKey(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return province.Directory.CommunesOn(day).OrderByName(unit => unit.ProperName).Where(unit => KeyOf(unit) is var name && key.All(word => name.Contains(word, StringComparison.Ordinal)));

        string KeyOf(AdministrativeUnit unit) => VietnameseText.SearchKey($"{province.Directory.NameWithDistrict(unit, day)} {unit.Code}");
    }

    private static (IReadOnlyList<AdministrativeUnit> Found, IReadOnlyList<string> Problems) Read(string? text, Province province, DateOnly day)
    {
        var (found, problems) = (new List<AdministrativeUnit>(), new List<string>());
        foreach (var line in VietnameseText.CleanLines(text).Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var matches = Matches(line, province, day);
            if (matches is [var one])
            {
                found.Add(one);
            }
            else
            {
                problems.Add(matches.Count == 0
                    ? $"Không tìm thấy xã, phường, thị trấn nào có tên hoặc mã “{line}” vào ngày {VietnameseText.ShortDate(day)}."
                    : $"“{line}” có thể là {string.Join(" hoặc ", matches.Select(unit => $"{province.Directory.NameWithDistrict(unit, day)} (mã {unit.Code})"))}. Hãy ghi mã.");
            }
        }

        return (found, problems);
    }

    private static List<AdministrativeUnit> Matches(string line, Province province, DateOnly day)
    {
        var key = VietnameseText.SearchKey(line);
        return [.. province.Directory.CommunesOn(day).Where(unit =>
            unit.Code == line || key == VietnameseText.SearchKey(unit.Name) || key == VietnameseText.SearchKey(unit.ProperName)
            || key == VietnameseText.SearchKey(province.Directory.NameWithDistrict(unit, day)) || key == VietnameseText.SearchKey($"{unit.Code} {unit.Name}"))];
    }

    private static ValidationFailure Failure(string field, string message) => new($"Input.{field}", message);
}
