using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Catalogue.Import;

/// <summary>A row of an import once it is checked.</summary>
public sealed class CatalogueImportRow : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The import.</summary>
    public required ImportId ImportId { get; init; }

    /// <summary>Place among the rows that are read, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Its number in the file.</summary>
    public required int Number { get; init; }

    /// <summary>The national code.</summary>
    public required string Code { get; init; }

    /// <summary>What the procedure is called.</summary>
    public required string Title { get; init; }

    /// <summary>What becomes of it.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>Whether something is said of it that does not stop it.</summary>
    public required bool HasWarning { get; init; }

    /// <summary>What is said of it.</summary>
    public required IReadOnlyList<ImportMessage> Messages { get; init; }

    /// <summary>The procedure as it will be.</summary>
    public ProcedureContent? Content { get; init; }

    /// <summary>The version in force.</summary>
    public ProcedureVersionId? BaseVersionId { get; init; }

    /// <summary>Ways in which it shall be received anywhere.</summary>
    public required IReadOnlyList<Channel> Ways { get; init; }
}
