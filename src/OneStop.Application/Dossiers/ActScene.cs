using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>What an act needs to know around the dossier.</summary>
/// <param name="On">Who acts, when.</param>
/// <param name="Province">The reference data.</param>
/// <param name="Terms">What holds for the dossier in the procedure's version it was received under.</param>
public sealed record ActScene(Occasion On, Province Province, ProcedureTerms Terms)
{
    /// <summary>The internal process of the dossier.</summary>
    public InternalProcess Process => Terms.Process;
}
