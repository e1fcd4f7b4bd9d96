#pragma warning disable MA0048 // What is typed in the forms of one page stands together.
namespace OneStop.Web.Pages.Dossiers;

/// <summary>What is typed in the forms of the dossier page, one property an act: only one form is sent at a time, all come back.</summary>
public sealed class ActInputs
{
    public AssignInput Assign { get; set; } = new();

    public TextInput Forward { get; set; } = new();

    public TextInput SendBack { get; set; } = new();

    public TextInput Comment { get; set; } = new();

    public SupplementInput RequestSupplement { get; set; } = new();

    public SupplementReceivedInput AcceptSupplement { get; set; } = new();

    public TextInput RequirePayment { get; set; } = new();

    public TextInput ConfirmPayment { get; set; } = new();

    public TextInput Withdraw { get; set; } = new();

    public TextInput Stop { get; set; } = new();

    public TextInput Reject { get; set; } = new();

    public TextInput Lapse { get; set; } = new();

    public TextInput Urge { get; set; } = new();

    public TextInput RemindCollection { get; set; } = new();

    public ReassignInput Reassign { get; set; } = new();

    public ConsultInput Consult { get; set; } = new();

    public AnswerInput AnswerConsultation { get; set; } = new();

    public PromiseInput ProposeExtension { get; set; } = new();

    public PromiseInput Extend { get; set; } = new();

    public PromiseInput Apologise { get; set; } = new();

    public IssueResultInput IssueResult { get; set; } = new();

    public ReturnResultInput ReturnResult { get; set; } = new();
}

/// <summary>Words that go with an act; each act uses the one its command names.</summary>
public sealed class TextInput
{
    /// <summary>A remark on the way to the next step.</summary>
    public string? Comment { get; set; }

    /// <summary>A mandatory reason.</summary>
    public string? Reason { get; set; }

    /// <summary>What is asked of the applicant.</summary>
    public string? What { get; set; }

    /// <summary>A remark on what came in.</summary>
    public string? Note { get; set; }

    /// <summary>A remark by itself.</summary>
    public string? Text { get; set; }

    /// <summary>Whatever was typed, to be shown when its form is no longer there.</summary>
    public string? Typed => Comment ?? Reason ?? What ?? Note ?? Text;
}

/// <summary>To whom the dossier is given.</summary>
public sealed class AssignInput
{
    public Guid? OfficerId { get; set; }
}

/// <summary>What the applicant is asked to supplement.</summary>
public sealed class SupplementInput
{
    public string? What { get; set; }

    public string? Why { get; set; }

    /// <summary>Working days to do so.</summary>
    public int? Days { get; set; }

    /// <summary>The law that allows a further request.</summary>
    public string? Ground { get; set; }
}

/// <summary>What came as a supplement.</summary>
public sealed class SupplementReceivedInput
{
    /// <summary>Papers, one a line.</summary>
    public string? Papers { get; set; }

    /// <summary>Their scan, once it is stored.</summary>
    public Guid? FileId { get; set; }

    /// <summary>The scan itself, where the browser runs no script.</summary>
    public IFormFile? File { get; set; }

    public string? Note { get; set; }
}

/// <summary>To whom the dossier is given instead.</summary>
public sealed class ReassignInput
{
    public Guid? OfficerId { get; set; }

    public string? Reason { get; set; }
}

/// <summary>Whose opinion is asked.</summary>
public sealed class ConsultInput
{
    public string? Question { get; set; }

    /// <summary>Agencies; places left empty are null.</summary>
    public IList<Guid?> AgencyIds { get; set; } = [];

    /// <summary>Working hours to answer.</summary>
    public decimal? Hours { get; set; } = 24;
}

/// <summary>An opinion.</summary>
public sealed class AnswerInput
{
    public string? Answer { get; set; }

    /// <summary>Its document, once it is stored.</summary>
    public Guid? FileId { get; set; }

    /// <summary>The document itself, where the browser runs no script.</summary>
    public IFormFile? File { get; set; }
}

/// <summary>A new day for the result.</summary>
public sealed class PromiseInput
{
    public string? Reason { get; set; }

    /// <summary>The new promised day.</summary>
    public string? Until { get; set; }

    /// <summary>The day by which a late result will come.</summary>
    public string? Expected { get; set; }
}

/// <summary>The result.</summary>
public sealed class IssueResultInput
{
    public string? Number { get; set; }

    /// <summary>The document, once it is stored.</summary>
    public Guid? FileId { get; set; }

    /// <summary>The document itself, where the browser runs no script.</summary>
    public IFormFile? File { get; set; }

    /// <summary>A separate file of the electronic signature, once it is stored.</summary>
    public Guid? SignatureFileId { get; set; }

    /// <summary>The signature itself, where the browser runs no script.</summary>
    public IFormFile? Signature { get; set; }

    public bool IsRefusal { get; set; }

    public bool IsPaper { get; set; } = true;
}

/// <summary>Who takes the result away.</summary>
public sealed class ReturnResultInput
{
    public string? RecipientName { get; set; }

    public string? RecipientIdNumber { get; set; }

    public bool IsApplicant { get; set; } = true;

    public string? Authority { get; set; }

    /// <summary>Number of the parcel, for a result that is posted.</summary>
    public string? ParcelNumber { get; set; }
}
