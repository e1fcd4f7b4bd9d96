using OneStop.Domain.Calendar;

namespace OneStop.Domain.Catalogue;

/// <summary>A case (trường hợp) of a procedure. What it does not say is as the procedure says.</summary>
/// <param name="Key">Stable ascii name within the procedure.</param>
/// <param name="Name">E.g. "Cấp lại do bị mất".</param>
/// <param name="LimitValue">Time limit, number; null: the procedure's.</param>
/// <param name="LimitUnit">Time limit, unit.</param>
/// <param name="Fee">Charge in VND; null: the procedure's.</param>
/// <param name="Papers">Papers; null: the procedure's.</param>
/// <param name="Steps">Steps; null: the procedure's, stretched to this case's limit.</param>
public sealed record ProcedureCase(
    string Key,
    string Name,
    int? LimitValue,
    TimeLimitUnit LimitUnit,
    decimal? Fee,
    IReadOnlyList<RequiredPaper>? Papers,
    IReadOnlyList<ProcessStep>? Steps);
