using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>One row of the transition table.</summary>
/// <param name="Act">The act.</param>
/// <param name="From">Statuses in which it may be done; empty for acts that make a dossier.</param>
/// <param name="To">The status it leads to; null when the status stays.</param>
/// <param name="Place">Whose act it is.</param>
/// <param name="Roles">Who may; empty when the role of the current step decides.</param>
/// <param name="Steps">Steps in which it may be done; empty for any.</param>
/// <param name="NeedsReason">A written reason is mandatory.</param>
/// <param name="LegalBasis">The article behind it, where one names the act; by the decree in force.</param>
public sealed record Transition(
    DossierAct Act,
    IReadOnlyList<DossierStatus> From,
    DossierStatus? To,
    ActPlace Place,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<StepKind> Steps,
    bool NeedsReason = false,
    DatedBasis? LegalBasis = null);
