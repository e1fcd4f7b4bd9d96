using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Dossiers;
using OneStop.Web.Lists;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>Whoever has several dossiers is urged at once: first who will be told, then a result for each.</summary>
public sealed class UrgeModel : BatchPage
{
    /// <summary>What is urged.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <inheritdoc/>
    public override DossierAct Act => DossierAct.Urge;

    /// <inheritdoc/>
    protected override ICommand<IReadOnlyList<BatchOutcome>> Command(IReadOnlyList<DossierAtVersion> chosen) => new UrgeDossiers(chosen, Note);
}
