using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Finds imports: each agency sees its own.</summary>
public sealed class ImportRuns(IAppDb db, ICurrentDuty duty)
{
    /// <summary>The import as it stands, to be changed.</summary>
    /// <exception cref="NotFoundException">When there is none such, or it is another agency's.</exception>
    public async Task<CatalogueImport> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var agency = duty.Require().AgencyId;
        return await db.CatalogueImports.FirstOrDefaultAsync(run => run.Id == new ImportId(id) && run.AgencyId == agency, cancellationToken) ?? throw new NotFoundException("Import");
    }

    /// <summary>Refuses what does not go with how far it has come.</summary>
    public static void Require(CatalogueImport run, params ReadOnlySpan<ImportState> states)
    {
        if (!states.Contains(run.State))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.ImportWrongState).With("state", run.State.ToText()));
        }
    }
}
