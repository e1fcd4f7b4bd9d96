using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>What an act needs to know around the dossier.</summary>
/// <param name="On">Who acts, when.</param>
/// <param name="Province">The reference data.</param>
/// <param name="Law">The procedure's version the dossier was received under.</param>
public sealed record ActScene(Occasion On, Province Province, ProcedureVersion Law)
{
    /// <summary>The internal process of the dossier.</summary>
    public InternalProcess Process => Law.Process;
}
