using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue.Import;

/// <summary>
/// Reads the cells of one row into content. A cell that is empty, or that says what is in force already, keeps what is in
/// force, also what no cell can say (cases, forms, ways out of steps).
/// </summary>
internal sealed class ContentReader(Province province, DateOnly day, AgencyNames agencies, CatalogueCells written)
{
    private const int LongestName = 1000;

    private readonly List<ImportMessage> _messages = [];
    private Func<ImportColumn, string> _cell = _ => string.Empty;
    private ProcedureContent? _before;

    /// <summary>What the row makes of what is in force.</summary>
    /// <param name="cell">The row's cells.</param>
    /// <param name="before">In force; null for a new procedure.</param>
    /// <param name="ownAgencyKey">The agency of a new procedure of the province that names none; null for none.</param>
    public (ProcedureContent Content, IReadOnlyList<ImportMessage> Messages) Read(Func<ImportColumn, string> cell, ProcedureContent? before, string? ownAgencyKey)
    {
        (_cell, _before) = (cell, before);
        _messages.Clear();
        var kept = before ?? new ProcedureContent { Steps = ProcessTemplate.Steps };
        var level = Keep(ImportColumn.Level, kept.Level, text => LevelOf(text, kept.Level));
        var agency = AgencyKey(kept, level, ownAgencyKey);
        var content = kept with
        {
            Name = Keep(ImportColumn.Name, kept.Name, text => Name(ImportColumn.Name, text)),
            Field = Keep(ImportColumn.Field, kept.Field, text => Name(ImportColumn.Field, text)),
            Level = level,
            AgencyKey = agency,
            Division = Division(kept, agency),
            Subjects = Keep(ImportColumn.Subjects, kept.Subjects, Listed),
            Online = Keep(ImportColumn.Online, kept.Online, text => OnlineOf(text, kept.Online)),
            Fees = Keep(ImportColumn.Fees, kept.Fees, text => Lines(ImportColumn.Fees, FeeLines.Read(text, kept.Fees))),
            Papers = Keep(ImportColumn.Papers, kept.Papers, text => Lines(ImportColumn.Papers, PaperLines.Read(text))),
            Steps = Keep(ImportColumn.Steps, kept.Steps, text => WithDetails(Lines(ImportColumn.Steps, StepLines.Read(text)), kept.Steps)),
            ResultName = Keep(ImportColumn.Result, kept.ResultName, text => Name(ImportColumn.Result, text)),
            Requirements = Keep(ImportColumn.Requirements, kept.Requirements, text => text),
            Sequence = Keep(ImportColumn.Sequence, kept.Sequence, text => text),
            LegalBasis = Keep(ImportColumn.LegalBasis, kept.LegalBasis, TypedLines.Read),
            Coordinators = Keep(ImportColumn.Coordinators, kept.Coordinators, Listed),
            Needs = Keep(ImportColumn.Needs, kept.Needs, Listed),
            Keywords = Keep(ImportColumn.Keywords, kept.Keywords, Listed),
        };
        var limit = Keep(ImportColumn.Limit, new Limit(kept.LimitValue, kept.LimitUnit), text => LimitOf(text, kept));
        return (content with { LimitValue = limit.Value, LimitUnit = limit.Unit }, [.. _messages]);
    }

    private readonly record struct Limit(int Value, TimeLimitUnit Unit);

    private T Keep<T>(ImportColumn column, T kept, Func<string, T> read)
    {
        var text = _cell(column);
        return text.Length == 0 || (_before is not null && text == Spreadsheets.SheetText.Clean(written.Cell(column, _before))) ? kept : read(text);
    }

    private void Error(ImportColumn column, string text) => _messages.Add(ImportMessage.Error(column, _cell(column), text));

    private string Name(ImportColumn column, string text)
    {
        var line = text.Replace('\n', ' ');
        if (line.Length > LongestName)
        {
            Error(column, $"Dài tối đa {LongestName} ký tự.");
        }

        return line;
    }

    private GovernmentLevel LevelOf(string text, GovernmentLevel kept)
    {
        var key = VietnameseText.SearchKey(text);
        key = key.StartsWith("cap ", StringComparison.Ordinal) ? key[4..] : key;
        foreach (var level in Enum.GetValues<GovernmentLevel>())
        {
            if (key == VietnameseText.SearchKey(CatalogueCells.Level(level)))
            {
                return level;
            }
        }

        Error(ImportColumn.Level, "Cấp thực hiện phải là Tỉnh, Huyện hoặc Xã.");
        return kept;
    }

    private string? AgencyKey(ProcedureContent kept, GovernmentLevel level, string? ownAgencyKey)
    {
        var text = _cell(ImportColumn.Agency);
        if (text.Length == 0)
        {
            return _before is null ? (level == GovernmentLevel.Province ? ownAgencyKey : null)
                : level != kept.Level && level != GovernmentLevel.Province ? null
                : kept.AgencyKey;
        }

        return Keep(ImportColumn.Agency, kept.AgencyKey, _ =>
        {
            if (AgencyNames.IsCommittee(text, level))
            {
                return null;
            }

            if (agencies.Find(text) is { } agency)
            {
                return agency.Key;
            }

            Error(ImportColumn.Agency, $"Không có cơ quan này trong tỉnh vào ngày {VietnameseText.ShortDate(day)}. Hãy ghi tên đầy đủ, tên viết tắt hoặc mã của cơ quan.");
            return kept.AgencyKey;
        });
    }

    private string? Division(ProcedureContent kept, string? agencyKey)
    {
        var agency = agencyKey is null ? null : province.Directory.AgencyOn(agencyKey, day);
        var text = _cell(ImportColumn.Division);
        if (text.Length == 0)
        {
            // The old agency's division does not go with the new agency.
            return agencyKey == kept.AgencyKey || agency?.Divisions.Contains(kept.Division ?? string.Empty, StringComparer.Ordinal) == true ? kept.Division : null;
        }

        return Keep(ImportColumn.Division, kept.Division, _ =>
        {
            if (agency is not { Divisions.Count: > 0 })
            {
                return text.Replace('\n', ' ');
            }

            if (agency.Divisions.FirstOrDefault(each => VietnameseText.SearchKey(each) == VietnameseText.SearchKey(text)) is { } division)
            {
                return division;
            }

            Error(ImportColumn.Division, $"{agency.ShortName} không có phòng này; các phòng: {string.Join(", ", agency.Divisions)}.");
            return kept.Division;
        });
    }

    private OnlineService OnlineOf(string text, OnlineService kept)
    {
        var key = VietnameseText.SearchKey(text);
        if (key.Contains("toan trinh", StringComparison.Ordinal) || key is "4" or "muc 4" or "muc do 4")
        {
            return OnlineService.Full;
        }

        if (key.Contains("mot phan", StringComparison.Ordinal) || key is "3" or "muc 3" or "muc do 3")
        {
            return OnlineService.Partial;
        }

        if (key.Contains("thong tin", StringComparison.Ordinal) || key is "2" or "muc 2" or "muc do 2" or "khong")
        {
            return OnlineService.Information;
        }

        Error(ImportColumn.Online, "Mức độ phải là Toàn trình, Một phần hoặc Cung cấp thông tin.");
        return kept;
    }

    private Limit LimitOf(string text, ProcedureContent kept)
    {
        var (limit, isGuess) = LimitText.Read(text);
        if (limit is null)
        {
            Error(ImportColumn.Limit, "Không đọc được thời hạn. Hãy ghi như: 10 ngày làm việc, 15 ngày, 4 giờ làm việc.");
            return new Limit(kept.LimitValue, kept.LimitUnit);
        }

        if (isGuess)
        {
            _messages.Add(ImportMessage.Warning(ImportColumn.Limit, text, $"Không ghi đơn vị, hiểu là {limit.ToText()}."));
        }

        return new Limit(limit.Value, limit.Unit);
    }

    private IReadOnlyList<T> Lines<T>(ImportColumn column, (IReadOnlyList<T> Items, IReadOnlyList<string> Errors) read)
    {
        foreach (var error in read.Errors)
        {
            _messages.Add(ImportMessage.Error(column, string.Empty, $"{char.ToUpperInvariant(error[0])}{error[1..]}."));
        }

        return read.Items;
    }

    private static IReadOnlyList<string> Listed(string text) => TypedLines.Read(text.Replace(';', '\n'));

    // A sheet says neither the ways out of a step nor whom it consults: a step of the same name keeps them.
    private static IReadOnlyList<ProcessStep> WithDetails(IReadOnlyList<ProcessStep> steps, IReadOnlyList<ProcessStep> before)
    {
        var left = before.ToList();
        return [.. steps.Select(step =>
        {
            var same = left.Find(each => each.Kind == step.Kind && VietnameseText.SearchKey(each.Name) == VietnameseText.SearchKey(step.Name));
            if (same is null)
            {
                return step;
            }

            left.Remove(same);
            return step with { Status = same.Status, Form = same.Form, Exits = same.Exits, Consultations = same.Consultations };
        })];
    }
}
