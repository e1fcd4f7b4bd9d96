using OneStop.Application.Dossiers;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Desk;

/// <summary>Opinions that other agencies ask for.</summary>
public sealed class ConsultationsModel : AppPage
{
    /// <summary>The opinions.</summary>
    public IReadOnlyList<AskedOpinion> Rows { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Rows = await AskAsync(new ListConsultations());
}
