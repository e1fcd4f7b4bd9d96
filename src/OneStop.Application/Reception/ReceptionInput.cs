using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Reception;

/// <summary>What a clerk fills in to receive a dossier; texts stay as typed until they are checked.</summary>
public sealed class ReceptionInput
{
    /// <summary>National code of the procedure.</summary>
    public string? ProcedureCode { get; set; }

    /// <summary>Case of the procedure, where it has several.</summary>
    public string? CaseKey { get; set; }

    /// <summary>Person or organisation.</summary>
    public ApplicantKind Kind { get; set; } = ApplicantKind.Person;

    /// <summary>Name of the person or organisation.</summary>
    public string? Name { get; set; }

    /// <summary>Citizen number, or tax code of an organisation.</summary>
    public string? IdNumber { get; set; }

    /// <summary>Birth date, dd/MM/yyyy.</summary>
    public string? BirthOn { get; set; }

    /// <summary>Sex.</summary>
    public Gender? Gender { get; set; }

    /// <summary>Who comes for an organisation.</summary>
    public string? Representative { get; set; }

    /// <summary>Address.</summary>
    public string? Address { get; set; }

    /// <summary>Commune of residence.</summary>
    public Guid? CommuneId { get; set; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; set; }

    /// <summary>E-mail.</summary>
    public string? Email { get; set; }

    /// <summary>Somebody hands it in for the applicant, by a paper of authority.</summary>
    public bool IsAuthorised { get; set; }

    /// <summary>Who hands it in for the applicant; read only with <see cref="IsAuthorised"/>.</summary>
    public AuthorisedInput Authorised { get; set; } = new();

    /// <summary>How it came in.</summary>
    public Channel Channel { get; set; } = Channel.InPerson;

    /// <summary>One entry per paper the procedure asks for, in its order.</summary>
    public IList<PaperInput> Papers { get; set; } = [];

    /// <summary>How the result goes back.</summary>
    public CollectionWay CollectionWay { get; set; } = CollectionWay.Counter;

    /// <summary>Counter of collection; empty for the receiving counter.</summary>
    public Guid? CollectionCounterId { get; set; }

    /// <summary>Where the result is posted to.</summary>
    public string? PostAddress { get; set; }
}
