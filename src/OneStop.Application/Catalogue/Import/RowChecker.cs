using System.Text.RegularExpressions;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Checks rows one by one against the catalogue as it will be on a day.</summary>
public sealed partial class RowChecker
{
    private readonly Province _province;
    private readonly Duty _by;
    private readonly DateOnly _day;
    private readonly bool _isDayKnown;
    private readonly IReadOnlyList<ImportColumn> _columns;
    private readonly ILookup<string, int> _rowsOf;
    private readonly CatalogueCells _written;
    private readonly ContentReader _reader;
    private readonly string? _ownAgencyKey;

    /// <summary>Makes ready for a sheet.</summary>
    /// <param name="province">The reference data.</param>
    /// <param name="by">For whom.</param>
    /// <param name="day">The first day in force, or today while that is not known.</param>
    /// <param name="isDayKnown">Whether the first day is known.</param>
    /// <param name="columns">What each column says.</param>
    /// <param name="rows">All rows, so that a code that stands twice is found.</param>
    public RowChecker(Province province, Duty by, DateOnly day, bool isDayKnown, IReadOnlyList<ImportColumn> columns, IReadOnlyList<SourceRow> rows)
    {
        (_province, _by, _day, _isDayKnown, _columns) = (province, by, day, isDayKnown, columns);
        _rowsOf = rows.ToLookup(CodeOf, row => row.Number, StringComparer.Ordinal);
        _written = new CatalogueCells(province, day);
        _reader = new ContentReader(province, day, new AgencyNames(province.Directory, day), _written);
        _ownAgencyKey = by.Role == Role.CatalogueEditor ? province.Directory.Agency(by.AgencyId).Key : null;
    }

    /// <summary>The national code a cell gives. A spreadsheet program that takes a code for a number drops its last zeros: they are put back.</summary>
    public static (string Code, bool IsMended) Code(string cell)
    {
        var code = cell.Replace('\n', ' ').Trim();
        return Numeric().IsMatch(code) ? (code.PadRight(8, '0'), true) : (code, false);
    }

    /// <summary>The national code of a row.</summary>
    public string CodeOf(SourceRow row) => Code(CellOf(row, ImportColumn.Code)).Code;

    /// <summary>Checks one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="inDrafts">Codes that stand in open drafts, with what those are called.</param>
    public CheckedRow Check(SourceRow row, IReadOnlyDictionary<string, string> inDrafts)
    {
        string Cell(ImportColumn column) => CellOf(row, column);
        var messages = new List<ImportMessage>();
        var (code, isMended) = Code(Cell(ImportColumn.Code));
        var name = Cell(ImportColumn.Name).Replace('\n', ' ');
        if (CodeProblem(row, code) is { } wrong)
        {
            return new CheckedRow(row.Number, code, name, ImportOutcome.Wrong, [wrong], null, null, []);
        }

        if (isMended)
        {
            messages.Add(ImportMessage.Warning(ImportColumn.Code, Cell(ImportColumn.Code), $"Phần mềm bảng tính đã đổi mã thành số; hiểu là {code}."));
        }

        var known = _province.Catalogue.Find(code);
        var before = known is null ? null : _province.Catalogue.VersionOn(known.Id, _day);
        if (inDrafts.TryGetValue(code, out var draft))
        {
            messages.Add(ImportMessage.Warning(ImportColumn.Code, code, $"Thủ tục đang có trong {draft}."));
        }

        var asked = Change(Cell(ImportColumn.Change), messages);
        var outcome = Outcome(asked, before, messages, Cell(ImportColumn.Change));
        if (outcome == ImportOutcome.Wrong)
        {
            return Done(row, code, name, outcome, messages, null, before, []);
        }

        if (outcome == ImportOutcome.Abolished)
        {
            Rights(code, before!.AgencyKey, messages);
            return Done(row, code, before.Name, outcome, messages, null, before, []);
        }

        var (content, said) = _reader.Read(Cell, before?.Content, _ownAgencyKey);
        messages.AddRange(said);
        var ways = Ways(Cell(ImportColumn.Ways), content, known?.Id, messages);
        var isSame = before is not null && ImportColumns.All.All(column => _written.Cell(column, content) == _written.Cell(column, before.Content));
        var title = content.Name.Length > 0 ? content.Name : name;
        if (!isSame || ways.Count > 0)
        {
            if (before is not null)
            {
                Rights(code, before.AgencyKey, messages);
            }

            if (before is null || before.AgencyKey != content.AgencyKey)
            {
                Rights(code, content.AgencyKey, messages);
            }
        }

        if (isSame)
        {
            return Done(row, code, title, ImportOutcome.Unchanged, messages, null, before, ways);
        }

        Whole(content, before is null, Cell, messages);
        Later(code, known, messages);
        return Done(row, code, title, outcome, messages, content, before, ways);
    }

    /// <summary>The text of a row in the column that says this; "" when no column does.</summary>
    private string CellOf(SourceRow row, ImportColumn column)
    {
        for (var place = 0; place < _columns.Count && place < row.Cells.Count; place++)
        {
            if (_columns[place] == column)
            {
                return row.Cells[place];
            }
        }

        return string.Empty;
    }

    private static CheckedRow Done(SourceRow row, string code, string title, ImportOutcome outcome, List<ImportMessage> messages, ProcedureContent? content, ProcedureVersion? before, IReadOnlyList<Channel> ways)
    {
        var isWrong = messages.Exists(message => message.IsError);
        return isWrong
            ? new CheckedRow(row.Number, code, title, ImportOutcome.Wrong, messages, null, before?.Id, [])
            : new CheckedRow(row.Number, code, title, outcome, messages, content, before?.Id, ways);
    }

    private ImportMessage? CodeProblem(SourceRow row, string code)
    {
        if (code.Length == 0)
        {
            return ImportMessage.Error(ImportColumn.Code, code, "Chưa có mã thủ tục.");
        }

        if (!ProcedureCode.IsWellFormed(code))
        {
            return ImportMessage.Error(ImportColumn.Code, code, "Mã thủ tục không đúng dạng mã quốc gia (ví dụ 1.004628 hoặc 3.000527.H37).");
        }

        var same = _rowsOf[code].Where(number => number != row.Number).ToList();
        return same.Count == 0 ? null : ImportMessage.Error(ImportColumn.Code, code, $"Mã này còn ở dòng {string.Join(", ", same.Take(5))}; mỗi thủ tục chỉ ghi một dòng.");
    }

    private static ChangeKind? Change(string text, List<ImportMessage> messages)
    {
        var key = VietnameseText.SearchKey(text);
        switch (key)
        {
            case "" or "khong doi" or "giu nguyen" or "khong thay doi":
                return null;
            case "moi" or "ban hanh moi" or "moi ban hanh" or "them moi" or "cong bo moi":
                return ChangeKind.NewProcedure;
            case "sua" or "sua doi" or "sua doi bo sung" or "bo sung" or "thay the" or "duoc sua doi bo sung":
                return ChangeKind.AmendProcedure;
            case "bo" or "bai bo" or "huy bo" or "bi bai bo":
                return ChangeKind.AbolishProcedure;
            default:
                messages.Add(ImportMessage.Error(ImportColumn.Change, text, "Loại thay đổi phải là Ban hành mới, Sửa đổi hoặc Bãi bỏ; để trống thì hệ thống tự nhận biết."));
                return null;
        }
    }

    private ImportOutcome Outcome(ChangeKind? asked, ProcedureVersion? before, List<ImportMessage> messages, string typed)
    {
        if (asked == ChangeKind.NewProcedure && before is not null)
        {
            messages.Add(ImportMessage.Error(ImportColumn.Change, typed, "Mã này đã có trong danh mục; hãy ghi Sửa đổi hoặc để trống."));
        }
        else if (asked is ChangeKind.AmendProcedure or ChangeKind.AbolishProcedure && before is null)
        {
            messages.Add(ImportMessage.Error(ImportColumn.Change, typed, $"Không có thủ tục này trong danh mục vào ngày {VietnameseText.ShortDate(_day)}."));
            return ImportOutcome.Wrong;
        }

        return before is null ? ImportOutcome.New : asked == ChangeKind.AbolishProcedure ? ImportOutcome.Abolished : ImportOutcome.Amended;
    }

    private IReadOnlyList<Channel> Ways(string text, ProcedureContent content, ProcedureId? known, List<ImportMessage> messages)
    {
        var now = IndependentWays.Of(content, known, _province, _day);
        if (text.Length == 0 || text == IndependentWays.Text(now))
        {
            return [];
        }

        if (IndependentWays.Read(text) is not { } ways)
        {
            messages.Add(ImportMessage.Error(ImportColumn.Ways, text, "Chỉ ghi Trực tiếp, Trực tuyến, BCCI, cách nhau bằng dấu chấm phẩy."));
            return [];
        }

        return ways.Except(now).Any() ? ways : [];
    }

    private void Rights(string code, string? agencyKey, List<ImportMessage> messages)
    {
        if (CatalogueRights.RefusalToWrite(_by, code, agencyKey, _province) is { } refusal)
        {
            messages.Add(ImportMessage.Error(ImportColumn.Agency, string.Empty, RefusalTexts.Text(refusal)));
        }
    }

    // What is merely missing may be added in the draft; what was written and cannot be right must be mended in the sheet.
    private void Whole(ProcedureContent content, bool isNew, Func<ImportColumn, string> cell, List<ImportMessage> messages)
    {
        var hasSteps = cell(ImportColumn.Steps).Length > 0;
        if (isNew && !hasSteps)
        {
            messages.Add(ImportMessage.Warning(ImportColumn.Steps, string.Empty, "Chưa có quy trình nội bộ; dự thảo dùng bảy bước mẫu, phải chia giờ trước khi trình."));
        }

        foreach (var (field, message) in ContentProblems.Of(content, _province.Directory, _day))
        {
            var column = ColumnOf(field);
            if (column == ImportColumn.Steps && isNew && !hasSteps)
            {
                continue;
            }

            // A cell that could not be read has been spoken of already.
            if (messages.Exists(each => each.IsError && each.Column == column))
            {
                continue;
            }

            var sentence = $"{char.ToUpperInvariant(message[0])}{message[1..]}.";
            var isError = (column == ImportColumn.Steps && (hasSteps || cell(ImportColumn.Limit).Length > 0)) || (column == ImportColumn.Level && cell(column).Length > 0);
            messages.Add(isError
                ? ImportMessage.Error(column, string.Empty, sentence)
                : ImportMessage.Warning(column, string.Empty, $"{sentence} Phải bổ sung trước khi trình."));
        }
    }

    private void Later(string code, Procedure? known, List<ImportMessage> messages)
    {
        if (_isDayKnown && known is not null && _province.Catalogue.VersionsOf(known.Id).FirstOrDefault(version => version.Valid.From >= _day) is { } later)
        {
            messages.Add(ImportMessage.Error(ImportColumn.Code, code, $"Đã có nội dung khác của thủ tục này có hiệu lực từ {VietnameseText.ShortDate(later.Valid.From)}."));
        }
    }

    private static ImportColumn ColumnOf(string field) => field switch
    {
        nameof(ProcedureContent.Name) => ImportColumn.Name,
        nameof(ProcedureContent.Field) => ImportColumn.Field,
        nameof(ProcedureContent.Level) => ImportColumn.Level,
        nameof(ProcedureContent.AgencyKey) => ImportColumn.Agency,
        nameof(ProcedureContent.Division) => ImportColumn.Division,
        nameof(ProcedureContent.LimitValue) => ImportColumn.Limit,
        nameof(ProcedureContent.ResultName) => ImportColumn.Result,
        nameof(ProcedureContent.LegalBasis) => ImportColumn.LegalBasis,
        nameof(ProcedureContent.Papers) => ImportColumn.Papers,
        nameof(ProcedureContent.Steps) => ImportColumn.Steps,
        _ => ImportColumn.Ignored,
    };

    [GeneratedRegex(@"^\d\.\d{1,5}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Numeric();
}
