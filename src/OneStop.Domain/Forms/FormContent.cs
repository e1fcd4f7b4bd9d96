namespace OneStop.Domain.Forms;

/// <summary>
/// Everything a form prints, as it was on the day: later changes of names, dates or law do not touch it.
/// Times are wall-clock times of the province. What a form does not print stays empty.
/// </summary>
public sealed record FormContent
{
    /// <summary>The agency above the one that issues (ĐƠN VỊ CHỦ QUẢN); filled in when it is issued.</summary>
    public string ParentName { get; init; } = string.Empty;

    /// <summary>Who issues, as printed at the head; filled in when it is issued.</summary>
    public string IssuerName { get; init; } = string.Empty;

    /// <summary>What follows the number, e.g. "PBS-TTPVHCC"; filled in when it is issued.</summary>
    public string Symbol { get; init; } = string.Empty;

    /// <summary>Number of the form this one replaces; filled in for a re-issue.</summary>
    public string? Replaces { get; init; }

    /// <summary>Whose dossier it is; null only for books.</summary>
    public FormApplicant? Applicant { get; init; }

    /// <summary>Who hands in for them.</summary>
    public AuthorisedPerson? Authorised { get; init; }

    /// <summary>Dossier code; null before there is a dossier.</summary>
    public string? DossierCode { get; init; }

    /// <summary>Code of the procedure.</summary>
    public string? ProcedureCode { get; init; }

    /// <summary>What is asked for: name of the procedure, with its case.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Papers handed in.</summary>
    public IReadOnlyList<FormPaper> Papers { get; init; } = [];

    /// <summary>Number of sets (bộ).</summary>
    public int Sets { get; init; } = 1;

    /// <summary>The time limit in words, e.g. "10 ngày làm việc".</summary>
    public string? LimitText { get; init; }

    /// <summary>When it was received.</summary>
    public DateTime? ReceivedLocal { get; init; }

    /// <summary>When the result is promised; on an apology the promise that is not kept.</summary>
    public DateTime? DueLocal { get; init; }

    /// <summary>When the result is promised anew.</summary>
    public DateTime? NewDueLocal { get; init; }

    /// <summary>By when the supplement is to be handed in.</summary>
    public DateTime? DeadlineLocal { get; init; }

    /// <summary>When the applicant asked to stop; null when it is stopped because they did not supplement.</summary>
    public DateTime? AskedLocal { get; init; }

    /// <summary>Where or how the result is collected.</summary>
    public string? CollectionText { get; init; }

    /// <summary>Why: of a request, a refusal, an apology, a stop, a receipt issued anew with another date.</summary>
    public string? Reason { get; init; }

    /// <summary>What is asked for, one numbered line each.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Whom to ask.</summary>
    public string? ContactName { get; init; }

    /// <summary>Under which telephone.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>The counter that received it, or that answers.</summary>
    public string CounterName { get; init; } = string.Empty;

    /// <summary>The competent agency.</summary>
    public string? AgencyName { get; init; }

    /// <summary>The status at the time, in words.</summary>
    public string? StatusText { get; init; }

    /// <summary>Unguessable text in the QR, which opens the public look-up; null when there is nothing to look up.</summary>
    public string? LookupToken { get; init; }

    /// <summary>A remark below, e.g. that the date leans on a year whose holidays are not announced yet.</summary>
    public string? Remark { get; init; }

    /// <summary>Number of the book it stands in (Quyển số).</summary>
    public int? BookNumber { get; init; }

    /// <summary>Its ordinal in that book (Số thứ tự).</summary>
    public int? BookOrdinal { get; init; }
}
