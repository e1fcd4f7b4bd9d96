namespace OneStop.Application.Reception;

/// <summary>What a clerk fills in to solve a procedure of one day while the applicant waits.</summary>
public sealed class SolveInput
{
    /// <summary>Number and sign of the result.</summary>
    public string? Number { get; set; }

    /// <summary>The result, scanned or electronic.</summary>
    public Guid? FileId { get; set; }

    /// <summary>Who signed it.</summary>
    public string? Signer { get; set; }

    /// <summary>Last day on which it is valid, dd/MM/yyyy; empty when it has no end.</summary>
    public string? ValidUntil { get; set; }

    /// <summary>Somebody else takes it away than the person who hands in.</summary>
    public bool IsOther { get; set; }

    /// <summary>Name of who takes it away; for another person, and for organisations.</summary>
    public string? RecipientName { get; set; }

    /// <summary>Their citizen number.</summary>
    public string? RecipientIdNumber { get; set; }

    /// <summary>Their paper of authority; for another person.</summary>
    public string? Authority { get; set; }
}
