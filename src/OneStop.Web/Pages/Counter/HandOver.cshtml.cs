using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Domain.Calendar;
using OneStop.Web.Components;
using OneStop.Web.Hosting;
using OneStop.Web.Texts;

namespace OneStop.Web.Pages.Counter;

/// <summary>Hands received dossiers over to the agencies that decide, one list each.</summary>
public sealed class HandOverModel : AppPage
{
    private const int MostShown = 15;

    /// <summary>The dossiers ticked.</summary>
    [BindProperty]
    public List<Guid> DossierIds { get; set; } = [];

    /// <summary>Lists just made, to be printed.</summary>
    [BindProperty(SupportsGet = true, Name = "moi")]
    public List<Guid> Made { get; set; } = [];

    /// <summary>What would go where; null while nothing is chosen.</summary>
    public IReadOnlyList<HandOverPreview>? Preview { get; private set; }

    /// <summary>What became of each dossier, when not all went.</summary>
    public IReadOnlyList<BatchOutcome> Outcomes { get; private set; } = [];

    /// <summary>What is to be handed over.</summary>
    public IReadOnlyList<HandOverGroup> Groups { get; private set; } = [];

    /// <summary>Lists of this counter, newest first.</summary>
    public IReadOnlyList<SlipRow> Slips { get; private set; } = [];

    /// <summary>The latest of them, and older ones the agency has not confirmed whole.</summary>
    public IReadOnlyList<SlipRow> Latest => [.. Slips.Where((slip, index) => index < MostShown || slip.Acknowledged < slip.Lines || slip.Short > 0)];

    /// <summary>Ticked dossiers of a refused form; null (all) at first.</summary>
    public IReadOnlyCollection<Guid>? Ticked => HttpMethods.IsPost(Request.Method) && Outcomes.Count == 0 ? DossierIds : null;

    /// <summary>How many are to be handed over.</summary>
    public int Count => Groups.Sum(group => group.Dossiers.Count);

    /// <summary>How many of them should have gone already.</summary>
    public int LateCount => Groups.Sum(group => group.Dossiers.Count(dossier => dossier.IsLate));

    /// <summary>The hand-over hour that the longest waiting of them has missed, with its law.</summary>
    public HandOverCutoffEntry? MissedRule => Groups.SelectMany(group => group.Dossiers).Where(dossier => dossier.IsLate).MinBy(dossier => dossier.ByLocal)?.Cutoff;

    /// <summary>The dossiers for one agency, as a list to tick.</summary>
    public DossierTable TableOf(HandOverGroup group)
    {
        var late = group.Dossiers.Where(each => each.IsLate).ToDictionary(each => each.Dossier.Id, each => each.ByLocal);
        return new DossierTable([.. group.Dossiers.Select(each => each.Dossier)])
        {
            CheckName = nameof(DossierIds),
            Ticked = Ticked,
            Place = DossierPlace.None,
            HasStep = false,
            Remark = row => late.TryGetValue(row.Id, out var by) ? $"phải bàn giao trước {Show.DayAndTime(by)}" : null,
        };
    }

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Shows what would go where, and what may not go.</summary>
    public async Task<IActionResult> OnPostPreviewAsync()
    {
        await LoadAsync();
        if (DossierIds.Count == 0)
        {
            ModelState.AddModelError(nameof(DossierIds), "Hãy chọn ít nhất một hồ sơ để bàn giao.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Preview = await AskAsync(new PreviewHandOver(DossierIds));
        return Page();
    }

    /// <summary>Makes the lists.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        HandedOver? done = null;
        var result = await ActAsync(new HandOverDossiers(DossierIds), each =>
        {
            done = each;
            return LocalRedirect($"{Links.HandOver}?{string.Join('&', each.Slips.Select(slip => $"moi={slip.Id}"))}");
        });
        if (done is null)
        {
            return result;
        }

        if (done.IsWhole)
        {
            Flash($"Đã bàn giao {done.Outcomes.Count} hồ sơ điện tử. Hãy in danh sách và chuyển bản giấy.");
            return result;
        }

        // What did not go is said on the spot, with the lists of what went.
        (Outcomes, Made) = (done.Outcomes, [.. done.Slips.Select(slip => slip.Id)]);
        await LoadAsync();
        return Page();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Groups = await AskAsync(new ListToHandOver());
        Slips = await AskAsync(new ListSlips());
    }
}
