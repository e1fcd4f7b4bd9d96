using FluentValidation.Results;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Turns what an editor typed into content. What is empty may come later; what makes no sense gets a message beside its field.</summary>
internal sealed class ProcedureInputReader(ProcedureInput input)
{
    private const int LongestName = 1000;
    private const int LongestText = 20_000;
    private const int MostKeys = 60;

    private readonly List<ValidationFailure> _failures = [];

    /// <summary>Reads it all; what makes no sense is left out.</summary>
    public ProcedureContent Read(ProcedureContent before, ChangeKind kind) =>
        kind == ChangeKind.AmendProcess ? before with { Steps = Steps() } : Whole(Steps());

    /// <summary>What makes no sense, one message a field.</summary>
    public List<ValidationFailure> Failures()
    {
        Whole(Steps());
        return [.. _failures.Select(failure => new ValidationFailure($"Input.{failure.PropertyName}", failure.ErrorMessage))];
    }

    private ProcedureContent Whole(IReadOnlyList<ProcessStep> steps) => new()
    {
        Name = Text(input.Name, nameof(input.Name), LongestName),
        Field = Text(input.Field, nameof(input.Field), LongestName),
        Level = input.Level,
        AgencyKey = string.IsNullOrWhiteSpace(input.AgencyKey) ? null : input.AgencyKey.Trim(),
        Division = string.IsNullOrWhiteSpace(input.Division) ? null : VietnameseText.Clean(input.Division),
        Coordinators = TypedLines.Read(input.Coordinators),
        Subjects = TypedLines.Read(input.Subjects),
        Online = input.Online,
        LimitValue = Limit(input.LimitValue, nameof(input.LimitValue)) ?? 0,
        LimitUnit = input.LimitUnit,
        Clock = Clock(),
        Fees = Fees(),
        Ways = Ways(),
        Cases = Cases(),
        ResultName = Text(input.ResultName, nameof(input.ResultName), LongestName),
        Requirements = Optional(input.Requirements, nameof(input.Requirements)),
        Sequence = Optional(input.Sequence, nameof(input.Sequence)),
        LegalBasis = TypedLines.Read(input.LegalBasis),
        Papers = Papers(),
        Steps = steps,
        Forms = [.. input.Forms.Where(form => !string.IsNullOrWhiteSpace(form.Name)).Select(form => new ProcedureForm(VietnameseText.Clean(form.Name), form.FileId))],
        Needs = TypedLines.Read(input.Needs),
        Keywords = TypedLines.Read(input.Keywords),
    };

    private ClockChoice? Clock()
    {
        foreach (var (field, message) in input.Clock.Problems())
        {
            Require(false, $"{nameof(input.Clock)}.{field}", message);
        }

        return input.Clock.ToChoice();
    }

    private List<ProcedureFee> Fees()
    {
        var fees = new List<ProcedureFee>();
        foreach (var (index, row) in input.Fees.Index().Where(row => !string.IsNullOrWhiteSpace(row.Item.Name) || !string.IsNullOrWhiteSpace(row.Item.Amount)))
        {
            var amount = TypedNumber.Money(row.Amount);
            Require(amount is not null, $"{nameof(input.Fees)}[{index}].{nameof(row.Amount)}", "Hãy nhập số tiền bằng đồng, ví dụ 650.000.");
            Require(!string.IsNullOrWhiteSpace(row.Name), $"{nameof(input.Fees)}[{index}].{nameof(row.Name)}", "Hãy ghi tên phí, lệ phí.");
            fees.Add(new ProcedureFee(VietnameseText.Clean(row.Name), amount ?? 0, row.Kind));
        }

        return fees;
    }

    private List<SubmissionWay> Ways()
    {
        var ways = new List<SubmissionWay>();
        foreach (var (index, row) in input.Ways.Index())
        {
            var at = $"{nameof(input.Ways)}[{index}]";
            var limit = Limit(row.LimitValue, $"{at}.{nameof(row.LimitValue)}");
            var fee = OptionalMoney(row.Fee, $"{at}.{nameof(row.Fee)}");
            var note = Optional(row.Note, $"{at}.{nameof(row.Note)}");
            if (limit is not null || fee is not null || note is not null)
            {
                ways.Add(new SubmissionWay(row.Way, limit, row.LimitUnit, fee, note));
            }
        }

        return ways;
    }

    private List<ProcedureCase> Cases()
    {
        var cases = new List<ProcedureCase>();
        foreach (var (index, row) in input.Cases.Index().Where(row => !string.IsNullOrWhiteSpace(row.Item.Name)))
        {
            var at = $"{nameof(input.Cases)}[{index}]";
            var (papers, paperErrors) = PaperLines.Read(row.Papers);
            var (steps, stepErrors) = StepLines.Read(row.Steps);
            Require(paperErrors.Count == 0, $"{at}.{nameof(row.Papers)}", $"Giấy tờ: {string.Join("; ", paperErrors)}.");
            Require(stepErrors.Count == 0, $"{at}.{nameof(row.Steps)}", $"Quy trình: {string.Join("; ", stepErrors)}.");
            cases.Add(new ProcedureCase(
                KeyOf(row, cases),
                VietnameseText.Clean(row.Name),
                Limit(row.LimitValue, $"{at}.{nameof(row.LimitValue)}"),
                row.LimitUnit,
                OptionalMoney(row.Fee, $"{at}.{nameof(row.Fee)}"),
                papers.Count > 0 ? papers : null,
                steps.Count > 0 ? steps : null));
        }

        return cases;
    }

    // A case keeps its key over versions, so that dossiers and figures of one case belong together.
    private static string KeyOf(CaseInput row, List<ProcedureCase> others)
    {
        var wanted = string.IsNullOrWhiteSpace(row.Key) ? VietnameseText.SearchKey(row.Name!).Replace(' ', '-') : row.Key;
        wanted = wanted.Length > MostKeys ? wanted[..MostKeys] : wanted;
        var key = wanted;
        for (var number = 2; others.Exists(each => each.Key == key); number++)
        {
            key = $"{wanted}-{number}";
        }

        return key;
    }

    private List<RequiredPaper> Papers()
    {
        var papers = new List<RequiredPaper>();
        foreach (var (index, row) in input.Papers.Index().Where(row => !string.IsNullOrWhiteSpace(row.Item.Name)))
        {
            var quantity = TypedNumber.Count(row.Quantity);
            Require(quantity is >= 1 and <= 100, $"{nameof(input.Papers)}[{index}].{nameof(row.Quantity)}", "Số lượng từ 1 đến 100.");
            papers.Add(new RequiredPaper(
                VietnameseText.Clean(row.Name),
                row.Kind,
                quantity ?? 1,
                row.IsRequired,
                string.IsNullOrWhiteSpace(row.Form) ? null : VietnameseText.Clean(row.Form),
                row.IsDigitised && row.Kind != PaperKind.Present));
        }

        return papers;
    }

    private List<ProcessStep> Steps()
    {
        var steps = new List<ProcessStep>();
        foreach (var (index, row) in input.Steps.Index().Where(row => !string.IsNullOrWhiteSpace(row.Item.Name)))
        {
            var at = $"{nameof(input.Steps)}[{index}]";
            var hours = string.IsNullOrWhiteSpace(row.Hours) ? 0 : TypedNumber.Hours(row.Hours);
            var (exits, exitErrors) = ExitLines.Read(row.Exits);
            var (consultations, consultationErrors) = ConsultationLines.Read(row.Consultations);
            Require(hours is not null, $"{at}.{nameof(row.Hours)}", "Hãy nhập số giờ làm việc, ví dụ 4 hoặc 0,5.");
            Require(exitErrors.Count == 0, $"{at}.{nameof(row.Exits)}", $"Lối ra: {string.Join("; ", exitErrors)}.");
            Require(consultationErrors.Count == 0, $"{at}.{nameof(row.Consultations)}", $"Lấy ý kiến: {string.Join("; ", consultationErrors)}.");
            steps.Add(new ProcessStep(row.Kind, VietnameseText.Clean(row.Name), row.Role, hours ?? 0, row.IsCounted)
            {
                Unit = string.IsNullOrWhiteSpace(row.Unit) ? null : VietnameseText.Clean(row.Unit),
                Status = row.Status,
                Form = string.IsNullOrWhiteSpace(row.Form) ? null : VietnameseText.Clean(row.Form),
                Exits = exits,
                Consultations = consultations,
            });
        }

        return steps;
    }

    private int? Limit(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var count = TypedNumber.Count(text);
        Require(count <= TimeLimit.MaxValue, field, "Hãy nhập một số từ 1 trở lên.");
        return count;
    }

    private decimal? OptionalMoney(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var amount = TypedNumber.Money(text);
        Require(amount is not null, field, "Hãy nhập số tiền bằng đồng, ví dụ 650.000.");
        return amount;
    }

    private string Text(string? text, string field, int most)
    {
        var clean = VietnameseText.Clean(text);
        Require(clean.Length <= most, field, $"Dài tối đa {most} ký tự.");
        return clean;
    }

    private string? Optional(string? text, string field)
    {
        var clean = TypedLines.Text(TypedLines.Read(text));
        Require(clean.Length <= LongestText, field, $"Dài tối đa {LongestText} ký tự.");
        return clean.Length > 0 ? clean : null;
    }

    private void Require(bool isRight, string field, string message)
    {
        if (!isRight)
        {
            _failures.Add(new ValidationFailure(field, message));
        }
    }
}
