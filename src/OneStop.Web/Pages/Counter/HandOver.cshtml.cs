using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Custody;
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

    /// <summary>What is to be handed over.</summary>
    public IReadOnlyList<HandOverGroup> Groups { get; private set; } = [];

    /// <summary>Lists of this counter, newest first.</summary>
    public IReadOnlyList<SlipRow> Slips { get; private set; } = [];

    /// <summary>The latest of them, and older ones the agency has not confirmed whole.</summary>
    public IReadOnlyList<SlipRow> Latest => [.. Slips.Where((slip, index) => index < MostShown || slip.Acknowledged < slip.Lines || slip.Short > 0)];

    /// <summary>Ticked dossiers of a refused form; null (all) at first.</summary>
    public IReadOnlyCollection<Guid>? Ticked => HttpMethods.IsPost(Request.Method) ? DossierIds : null;

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

    /// <summary>Makes the lists.</summary>
    public Task<IActionResult> OnPostAsync() =>
        ActAsync(new HandOverDossiers(DossierIds), slips =>
        {
            Flash($"Đã bàn giao {slips.Sum(slip => slip.Lines)} hồ sơ điện tử. Hãy in danh sách và chuyển bản giấy.");
            return LocalRedirect($"{Links.HandOver}?{string.Join('&', slips.Select(slip => $"moi={slip.Id}"))}");
        });

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Groups = await AskAsync(new ListToHandOver());
        Slips = await AskAsync(new ListSlips());
    }
}
