namespace OneStop.Application.Reception;

/// <summary>Who hands a dossier in for the applicant, as typed.</summary>
public sealed class AuthorisedInput
{
    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Citizen number.</summary>
    public string? IdNumber { get; set; }

    /// <summary>Address.</summary>
    public string? Address { get; set; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; set; }

    /// <summary>E-mail.</summary>
    public string? Email { get; set; }

    /// <summary>The paper of authority: kind, number, date.</summary>
    public string? Authority { get; set; }
}
