namespace OneStop.Domain.Audit;

/// <summary>What kind of thing an entry of the trail is about.</summary>
public enum AuditSubject
{
    /// <summary>A person and their account.</summary>
    StaffMember = 1,

    /// <summary>A request for an account.</summary>
    AccountRequest = 2,

    /// <summary>An agency.</summary>
    Agency = 3,

    /// <summary>A decision on procedures.</summary>
    CatalogueDecision = 4,

    /// <summary>The catalogue as a whole.</summary>
    ProcedureCatalogue = 5,

    /// <summary>An applicant, whose papers are held.</summary>
    Applicant = 6,

    /// <summary>A result in the store.</summary>
    StoredResult = 7,

    /// <summary>The working calendar.</summary>
    WorkingCalendar = 8,

    /// <summary>The list of difficult communes.</summary>
    DifficultCommunes = 9,
}
