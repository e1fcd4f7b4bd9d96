using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Dossiers;
using OneStop.Application.Reception;
using OneStop.Domain.Accounts;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>Mends what was written down wrongly at reception; the receipt is issued anew.</summary>
public sealed class CorrectionModel : OneDossierPage
{
    /// <summary>What should have been written down.</summary>
    [BindProperty]
    public ReceptionInput Form { get; set; } = new();

    /// <summary>What was wrong.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Counters where the result may be collected.</summary>
    public IReadOnlyList<Domain.Organisation.Counter> Counters { get; private set; } = [];

    /// <summary>Whether this person may correct it now.</summary>
    public bool IsPossible => Shown.Allows(DossierAct.CorrectReception);

    /// <summary>Why not.</summary>
    public Refusal NotAllowed => Shown.Acts.FirstOrDefault(act => act.Act == DossierAct.CorrectReception)?.Refusal
        ?? new Refusal(RefusalCodes.DossierRole).With("act", DossierAct.CorrectReception.ToText()).With("roles", Role.CounterClerk.ToText());

    /// <summary>Shows what was written down.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        var (dossier, applicant) = (Shown.Dossier, Shown.Dossier.Applicant);
        (DossierId, Version) = (dossier.Id.Value, dossier.Version);
        Form = new ReceptionInput
        {
            Kind = applicant.Kind,
            Name = applicant.Name,
            IdNumber = applicant.IdNumber,
            BirthOn = applicant.BirthOn is { } born ? VietnameseText.ShortDate(born) : null,
            Gender = applicant.Gender,
            Representative = applicant.Representative,
            Address = applicant.Address,
            Phone = applicant.Phone,
            Email = applicant.Email,
            CollectionWay = dossier.CollectionWay,
            CollectionCounterId = dossier.CollectionCounterId.Value,
            PostAddress = dossier.PostAddress,
        };
    }

    /// <summary>Corrects and leads to the new receipt.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var shown = await AskAsync(new GetDossier(Code));
        (Form.ProcedureCode, Form.Channel) = (shown.Procedure.Code, shown.Dossier.Channel);
        return await ActAsync(new CorrectReception(Id, Version, Form, Reason), _ =>
        {
            Flash($"Đã đính chính và cấp lại Giấy tiếp nhận hồ sơ {Code}.");
            return LocalRedirect(Links.Receipt(Code, print: true));
        });
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        Counters = IsPossible ? (await AskAsync(new PreviewReception(new ReceptionInput()))).Counters : [];
    }
}
