using OneStop.Domain.Accounts;
using OneStop.Domain.Dossiers;

namespace OneStop.Domain.Catalogue;

/// <summary>One step of an approved internal process.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Name">As the decision names it.</param>
/// <param name="Role">Who does it.</param>
/// <param name="Hours">Working hours allowed.</param>
/// <param name="IsCounted">False for steps outside the limit, such as returning the result.</param>
public sealed record ProcessStep(StepKind Kind, string Name, Role Role, decimal Hours, bool IsCounted)
{
    /// <summary>The unit that does it, e.g. "Phòng Quản lý Du lịch"; null: as the role says.</summary>
    public string? Unit { get; init; }

    /// <summary>The dossier's status when it is done; null where it does not change.</summary>
    public DossierStatus? Status { get; init; }

    /// <summary>The form printed in it, if any.</summary>
    public string? Form { get; init; }

    /// <summary>Ways out other than on to the next step.</summary>
    public IReadOnlyList<StepExit> Exits { get; init; } = [];

    /// <summary>Agencies consulted in parallel.</summary>
    public IReadOnlyList<StepConsultation> Consultations { get; init; } = [];
}
