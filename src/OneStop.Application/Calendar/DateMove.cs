namespace OneStop.Application.Calendar;

/// <summary>A promised date that would move.</summary>
/// <param name="Code">The dossier.</param>
/// <param name="ProcedureName">What it is for.</param>
/// <param name="Agency">Who decides, short name.</param>
/// <param name="Before">The date promised, wall clock.</param>
/// <param name="After">The date as it would be, wall clock.</param>
/// <param name="HasEmail">The applicant can be told by e-mail.</param>
/// <param name="Why">What moved it, in Vietnamese.</param>
public sealed record DateMove(string Code, string ProcedureName, string Agency, DateTime Before, DateTime After, bool HasEmail, string Why)
{
    /// <summary>To the applicant's disadvantage.</summary>
    public bool IsLater => After > Before;
}
