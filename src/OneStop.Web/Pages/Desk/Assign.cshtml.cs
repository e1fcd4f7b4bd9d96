using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Web.Lists;

namespace OneStop.Web.Pages.Desk;

/// <summary>Several dossiers given to one officer at once: first a preview, then a result for each.</summary>
public sealed class AssignModel : BatchPage
{
    /// <summary>To whom.</summary>
    [BindProperty]
    public Guid? OfficerId { get; set; }

    /// <summary>Whom to choose from.</summary>
    public IEnumerable<SelectListItem> Officers => (Preview?.Officers ?? [])
        .Select(officer => new SelectListItem(officer.Division is null ? officer.PersonName : $"{officer.PersonName} · {officer.Division}", officer.StaffId.Value.ToString()));

    /// <inheritdoc/>
    public override DossierAct Act => DossierAct.Assign;

    /// <inheritdoc/>
    protected override ICommand<IReadOnlyList<BatchOutcome>> Command(IReadOnlyList<DossierAtVersion> chosen) =>
        new AssignDossiers(chosen, OfficerId is { } id ? new StaffId(id) : null);
}
