using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;

namespace OneStop.Application.Guidance;

/// <summary>What a clerk writes on guidance (Mẫu 02) or a refusal (Mẫu 03) before there is a dossier.</summary>
public sealed class CounterFormInput
{
    /// <summary>A request for a supplement, or a refusal.</summary>
    public FormKind Kind { get; set; } = FormKind.SupplementRequest;

    /// <summary>National code of the procedure asked for.</summary>
    public string? ProcedureCode { get; set; }

    /// <summary>Person or organisation.</summary>
    public ApplicantKind ApplicantKind { get; set; } = ApplicantKind.Person;

    /// <summary>Name of the person or organisation.</summary>
    public string? Name { get; set; }

    /// <summary>Sex of a person.</summary>
    public Gender? Gender { get; set; }

    /// <summary>Citizen number, or tax code of an organisation.</summary>
    public string? IdNumber { get; set; }

    /// <summary>Address, if given.</summary>
    public string? Address { get; set; }

    /// <summary>Telephone, if given.</summary>
    public string? Phone { get; set; }

    /// <summary>E-mail, if given.</summary>
    public string? Email { get; set; }

    /// <summary>What is missing, one line each; for guidance.</summary>
    public string? Lines { get; set; }

    /// <summary>Why it is not received as it is.</summary>
    public string? Reason { get; set; }

    /// <summary>Whom to ask; for guidance.</summary>
    public string? ContactName { get; set; }

    /// <summary>Under which telephone.</summary>
    public string? ContactPhone { get; set; }

    /// <summary>The clerk knows that guidance was given already and gives it again.</summary>
    public bool IsAgain { get; set; }
}
