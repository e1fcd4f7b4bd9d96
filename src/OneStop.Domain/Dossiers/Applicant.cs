using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Forms;

namespace OneStop.Domain.Dossiers;

/// <summary>The person or organisation a dossier belongs to, as written on the receipt.</summary>
public sealed record Applicant
{
    /// <summary>Person or organisation.</summary>
    public required ApplicantKind Kind { get; init; }

    /// <summary>Name as typed, NFC.</summary>
    public required string Name { get; init; }

    /// <summary>The name without diacritics, for search.</summary>
    public required string NameKey { get; init; }

    /// <summary>Citizen number of the person, or tax code of the organisation.</summary>
    public required string IdNumber { get; init; }

    /// <summary>Birth date of a person.</summary>
    public DateOnly? BirthOn { get; init; }

    /// <summary>Sex of a person.</summary>
    public Gender? Gender { get; init; }

    /// <summary>Who comes for an organisation.</summary>
    public string? Representative { get; init; }

    /// <summary>Address as typed.</summary>
    public required string Address { get; init; }

    /// <summary>The commune, where competence depends on it.</summary>
    public UnitId? CommuneId { get; init; }

    /// <summary>Telephone, normalised to start with 0.</summary>
    public required string Phone { get; init; }

    /// <summary>E-mail, if given.</summary>
    public string? Email { get; init; }

    /// <summary>Who hands the dossier in for them; null when they come themselves.</summary>
    public AuthorisedPerson? Authorised { get; init; }
}
