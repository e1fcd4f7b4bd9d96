using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Dossiers;
using OneStop.Web.Lists;

namespace OneStop.Web.Pages.Desk;

/// <summary>Several dossiers passed to their next steps at once: first a preview, then a result for each.</summary>
public sealed class ForwardModel : BatchPage
{
    /// <summary>A remark that goes with each.</summary>
    [BindProperty]
    public string? Comment { get; set; }

    /// <inheritdoc/>
    public override DossierAct Act => DossierAct.Forward;

    /// <inheritdoc/>
    protected override ICommand<IReadOnlyList<BatchOutcome>> Command(IReadOnlyList<DossierAtVersion> chosen) => new ForwardDossiers(chosen, Comment);
}
