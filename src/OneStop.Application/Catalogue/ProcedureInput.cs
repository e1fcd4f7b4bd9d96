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

    /// <summary>How its own law counts its promised dates.</summary>
    public ClockInput Clock { get; set; } = new();

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
        Clock = ClockInput.Of(content.Clock),
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
