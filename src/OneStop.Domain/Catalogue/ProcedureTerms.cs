using OneStop.Domain.Calendar;

namespace OneStop.Domain.Catalogue;

/// <summary>What holds for one dossier of a procedure, by its case and way of submission.</summary>
/// <param name="Limit">The time limit.</param>
/// <param name="Fee">Charges in VND.</param>
/// <param name="Papers">Required papers in order.</param>
/// <param name="Process">The internal process.</param>
public sealed record ProcedureTerms(TimeLimit Limit, decimal Fee, IReadOnlyList<RequiredPaper> Papers, InternalProcess Process);
