using OneStop.Domain.Catalogue;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Pilots;

/// <summary>One line of the evaluation: a procedure, where it was received, who decides.</summary>
public sealed record PilotLine(Procedure Procedure, ProcedureVersion Version, Counter Counter, Agency Agency, PilotFigures Figures);
