using OneStop.Application.Dossiers;
using OneStop.Application.Office;
using OneStop.Application.Views;
using OneStop.Domain.Views;
using OneStop.Web.Lists;

namespace OneStop.Web.Pages.Office;

/// <summary>Every open dossier of the province, narrowed by agency, state and lateness.</summary>
public sealed class DossiersModel : WorkListPage
{
    /// <summary>The rows and all counts.</summary>
    public ProvinceDossiers Found { get; private set; } = null!;

    /// <summary>What the Office is asked and has answered, in the list of opinions.</summary>
    public IReadOnlyList<AskedOpinion> Opinions { get; private set; } = [];

    /// <inheritdoc/>
    public override WorkList List => WorkList.Office;

    /// <inheritdoc/>
    public override WorkPage Listed => Found.Page;

    /// <inheritdoc/>
    protected override async Task LoadRowsAsync()
    {
        Found = await AskAsync(new ListProvinceDossiers(Query.Filter));
        Opinions = Query.Filter.View == DeskView.Consulted ? await AskAsync(new ListConsultations()) : [];
    }
}
