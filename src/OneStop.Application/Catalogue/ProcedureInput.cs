#pragma warning disable MA0048 // The rows belong to the form.
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>A procedure as an editor types it; lists of short texts one a line. See <see cref="ProcedureInputReader"/>.</summary>
public sealed class ProcedureInput
{
    /// <summary>Official name.</summary>
    public string? Name { get; set; }

    /// <summary>Field.</summary>
    public string? Field { get; set; }

    /// <summary>Level that decides.</summary>
    public GovernmentLevel Level { get; set; } = GovernmentLevel.Province;

    /// <summary>Key of the competent agency; empty where it follows from the commune.</summary>
    public string? AgencyKey { get; set; }

    /// <summary>Division that handles it.</summary>
    public string? Division { get; set; }

    /// <summary>Agencies that take part, one a line.</summary>
    public string? Coordinators { get; set; }

    /// <summary>Whom it is for, one a line.</summary>
    public string? Subjects { get; set; }

    /// <summary>How far online.</summary>
    public OnlineService Online { get; set; } = OnlineService.Information;

    /// <summary>Time limit, number.</summary>
    public string? LimitValue { get; set; }

    /// <summary>Time limit, unit.</summary>
    public TimeLimitUnit LimitUnit { get; set; }

    /// <summary>Charges.</summary>
    public IList<FeeInput> Fees { get; set; } = [];

    /// <summary>Ways of submission with own terms.</summary>
    public IList<WayInput> Ways { get; set; } = [];

    /// <summary>Cases.</summary>
    public IList<CaseInput> Cases { get; set; } = [];

    /// <summary>What comes out.</summary>
    public string? ResultName { get; set; }

    /// <summary>Requirements and conditions.</summary>
    public string? Requirements { get; set; }

    /// <summary>How it goes.</summary>
    public string? Sequence { get; set; }

    /// <summary>Laws, one a line.</summary>
    public string? LegalBasis { get; set; }

    /// <summary>Required papers.</summary>
    public IList<RequiredPaperInput> Papers { get; set; } = [];

    /// <summary>Steps of the process.</summary>
    public IList<StepInput> Steps { get; set; } = [];

    /// <summary>Forms to download.</summary>
    public IList<FormInput> Forms { get; set; } = [];

    /// <summary>Needs it serves, one a line.</summary>
    public string? Needs { get; set; }

    /// <summary>Everyday words, one a line.</summary>
    public string? Keywords { get; set; }

    /// <summary>As it stands.</summary>
    public static ProcedureInput Of(ProcedureContent content) => new()
    {
        Name = content.Name,
        Field = content.Field,
        Level = content.Level,
        AgencyKey = content.AgencyKey,
        Division = content.Division,
        Coordinators = TypedLines.Text(content.Coordinators),
        Subjects = TypedLines.Text(content.Subjects),
        Online = content.Online,
        LimitValue = content.LimitValue > 0 ? $"{content.LimitValue}" : null,
        LimitUnit = content.LimitUnit,
        Fees = [.. content.Fees.Select(fee => new FeeInput { Name = fee.Name, Amount = $"{fee.Amount:0}", Kind = fee.Kind })],
        Ways = [.. Enum.GetValues<Channel>().Select(way => WayInput.Of(way, content.Ways.FirstOrDefault(each => each.Way == way)))],
        Cases = [.. content.Cases.Select(CaseInput.Of)],
        ResultName = content.ResultName,
        Requirements = content.Requirements,
        Sequence = content.Sequence,
        LegalBasis = TypedLines.Text(content.LegalBasis),
        Papers = [.. content.Papers.Select(RequiredPaperInput.Of)],
        Steps = [.. content.Steps.Select(StepInput.Of)],
        Forms = [.. content.Forms.Select(form => new FormInput { Name = form.Name, FileId = form.FileId })],
        Needs = TypedLines.Text(content.Needs),
        Keywords = TypedLines.Text(content.Keywords),
    };

    /// <summary>Read and checked.</summary>
    /// <param name="before">What the draft said until now.</param>
    /// <param name="kind">What the change does: where only the process changes, all else stays.</param>
    public ProcedureContent ToContent(ProcedureContent before, ChangeKind kind) => new ProcedureInputReader(this).Read(before, kind);

    /// <summary>What makes no sense in what is typed, field by field.</summary>
    internal List<FluentValidation.Results.ValidationFailure> Failures() => new ProcedureInputReader(this).Failures();
}

/// <summary>A charge.</summary>
public sealed class FeeInput
{
    /// <summary>What it is called.</summary>
    public string? Name { get; set; }

    /// <summary>VND, as typed.</summary>
    public string? Amount { get; set; }

    /// <summary>Phí or lệ phí.</summary>
    public FeeKind Kind { get; set; } = FeeKind.Fee;
}

/// <summary>A way of submission.</summary>
public sealed class WayInput
{
    /// <summary>Which.</summary>
    public Channel Way { get; set; }

    /// <summary>Own time limit, number; empty for the procedure's.</summary>
    public string? LimitValue { get; set; }

    /// <summary>Its unit.</summary>
    public TimeLimitUnit LimitUnit { get; set; }

    /// <summary>Own charge in VND; empty for the procedure's.</summary>
    public string? Fee { get; set; }

    /// <summary>What is said of it.</summary>
    public string? Note { get; set; }

    internal static WayInput Of(Channel way, SubmissionWay? own) => new()
    {
        Way = way,
        LimitValue = own?.LimitValue is { } value ? $"{value}" : null,
        LimitUnit = own?.LimitUnit ?? TimeLimitUnit.WorkingDays,
        Fee = own?.Fee is { } fee ? $"{fee:0}" : null,
        Note = own?.Note,
    };
}

/// <summary>A case.</summary>
public sealed class CaseInput
{
    /// <summary>Its key; empty for a new one.</summary>
    public string? Key { get; set; }

    /// <summary>What it is called.</summary>
    public string? Name { get; set; }

    /// <summary>Own time limit, number; empty for the procedure's.</summary>
    public string? LimitValue { get; set; }

    /// <summary>Its unit.</summary>
    public TimeLimitUnit LimitUnit { get; set; }

    /// <summary>Own charge in VND; empty for the procedure's.</summary>
    public string? Fee { get; set; }

    /// <summary>Own papers, one a line (<see cref="PaperLines"/>); empty for the procedure's.</summary>
    public string? Papers { get; set; }

    /// <summary>Own steps, one a line (<see cref="StepLines"/>); empty for the procedure's, stretched to the limit.</summary>
    public string? Steps { get; set; }

    internal static CaseInput Of(ProcedureCase own) => new()
    {
        Key = own.Key,
        Name = own.Name,
        LimitValue = own.LimitValue is { } value ? $"{value}" : null,
        LimitUnit = own.LimitUnit,
        Fee = own.Fee is { } fee ? $"{fee:0}" : null,
        Papers = own.Papers is { } papers ? PaperLines.Text(papers) : null,
        Steps = own.Steps is { } steps ? StepLines.Text(steps) : null,
    };
}

/// <summary>A required paper.</summary>
public sealed class RequiredPaperInput
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>In which form.</summary>
    public PaperKind Kind { get; set; } = PaperKind.Original;

    /// <summary>How many, as typed.</summary>
    public string? Quantity { get; set; } = "1";

    /// <summary>Without it the dossier is not complete.</summary>
    public bool IsRequired { get; set; } = true;

    /// <summary>Name of the official form.</summary>
    public string? Form { get; set; }

    /// <summary>To be scanned.</summary>
    public bool IsDigitised { get; set; } = true;

    internal static RequiredPaperInput Of(RequiredPaper paper) =>
        new() { Name = paper.Name, Kind = paper.Kind, Quantity = $"{paper.Quantity}", IsRequired = paper.IsRequired, Form = paper.Form, IsDigitised = paper.IsDigitised };
}

/// <summary>A step.</summary>
public sealed class StepInput
{
    /// <summary>What is done.</summary>
    public StepKind Kind { get; set; } = StepKind.Appraise;

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>By whom.</summary>
    public Role Role { get; set; } = Role.Officer;

    /// <summary>The unit.</summary>
    public string? Unit { get; set; }

    /// <summary>Working hours, as typed.</summary>
    public string? Hours { get; set; }

    /// <summary>Counted in the limit.</summary>
    public bool IsCounted { get; set; } = true;

    /// <summary>Status when it is done.</summary>
    public DossierStatus? Status { get; set; }

    /// <summary>Form printed in it.</summary>
    public string? Form { get; set; }

    /// <summary>Ways out, one a line (<see cref="ExitLines"/>).</summary>
    public string? Exits { get; set; }

    /// <summary>Agencies consulted in parallel, one a line (<see cref="ConsultationLines"/>).</summary>
    public string? Consultations { get; set; }

    internal static StepInput Of(ProcessStep step) => new()
    {
        Kind = step.Kind,
        Name = step.Name,
        Role = step.Role,
        Unit = step.Unit,
        Hours = TypedNumber.Text(step.Hours),
        IsCounted = step.IsCounted,
        Status = step.Status,
        Form = step.Form,
        Exits = ExitLines.Text(step.Exits),
        Consultations = ConsultationLines.Text(step.Consultations),
    };
}

/// <summary>A form to download.</summary>
public sealed class FormInput
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>The stored file.</summary>
    public Guid? FileId { get; set; }
}
