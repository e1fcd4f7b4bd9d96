using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;

namespace OneStop.Domain.Forms;

/// <summary>Whose dossier a form is about, as printed.</summary>
public sealed record FormApplicant
{
    /// <summary>Person or organisation.</summary>
    public required ApplicantKind Kind { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>"Ông", "Bà"; null when not known.</summary>
    public Gender? Gender { get; init; }

    /// <summary>Who comes for an organisation.</summary>
    public string? Representative { get; init; }

    /// <summary>Identity number or tax code; null when not asked for, as in guidance at the counter.</summary>
    public string? IdNumber { get; init; }

    /// <summary>The address; null when not asked for.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone, normalised to start with 0; null when not asked for.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail, if given.</summary>
    public string? Email { get; init; }
}
