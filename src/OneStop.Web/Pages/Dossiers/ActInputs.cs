#pragma warning disable MA0048 // What is typed in the forms of one page stands together.
namespace OneStop.Web.Pages.Dossiers;

/// <summary>What is typed in the forms of the dossier page, one property an act: only one form is sent at a time, all come back.</summary>
public sealed class ActInputs
{
    public AssignInput Assign { get; set; } = new();

    public TextInput Forward { get; set; } = new();

    public TextInput SendBack { get; set; } = new();

    public TextInput Comment { get; set; } = new();

    public TextInput RequestSupplement { get; set; } = new();

    public TextInput AcceptSupplement { get; set; } = new();

    public TextInput RequirePayment { get; set; } = new();

    public TextInput ConfirmPayment { get; set; } = new();

    public TextInput Withdraw { get; set; } = new();

    public TextInput Stop { get; set; } = new();

    public TextInput Reject { get; set; } = new();

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

/// <summary>The result.</summary>
public sealed class IssueResultInput
{
    public string? Number { get; set; }

    /// <summary>The document, once it is stored.</summary>
    public Guid? FileId { get; set; }

    /// <summary>The document itself, where the browser runs no script.</summary>
    public IFormFile? File { get; set; }

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
