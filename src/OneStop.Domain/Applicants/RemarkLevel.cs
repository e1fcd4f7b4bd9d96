namespace OneStop.Domain.Applicants;

/// <summary>How much a remark on a typed value matters.</summary>
public enum RemarkLevel
{
    /// <summary>Good to know; nothing is asked of the clerk.</summary>
    Notice,

    /// <summary>Probably a slip, but papers do exist that look so: the clerk decides.</summary>
    Warning,

    /// <summary>Cannot be right; the value is not accepted.</summary>
    Error,
}
