using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Custody;
using OneStop.Domain.Accounts;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Desk;

/// <summary>Sends issued results back to the counters where they are collected, one list each.</summary>
public sealed class ResultHandOverModel : AppPage
{
    private const int MostShown = 15;

    /// <summary>The results ticked.</summary>
    [BindProperty]
    public List<Guid> DossierIds { get; set; } = [];

    /// <summary>Lists just made, to be printed.</summary>
    [BindProperty(SupportsGet = true, Name = "moi")]
    public List<Guid> Made { get; set; } = [];

    /// <summary>What is to be handed over.</summary>
    public IReadOnlyList<ResultGroup> Groups { get; private set; } = [];

    /// <summary>Lists of this agency, newest first.</summary>
    public IReadOnlyList<ResultSlipRow> Slips { get; private set; } = [];

    /// <summary>The latest of them, and older ones that have not come whole.</summary>
    public IReadOnlyList<ResultSlipRow> Latest => [.. Slips.Where((slip, index) => index < MostShown || slip.Coming > 0)];

    /// <summary>How many are to be handed over.</summary>
    public int Count => Groups.Sum(group => group.Results.Count);

    /// <summary>The records clerk makes lists; others of the agency look on.</summary>
    public bool MayHandOver => Duty.Role == Role.RecordsClerk;

    /// <summary>Whether a result is ticked: all at first, then what the person chose.</summary>
    public bool IsTicked(Guid id) => !HttpMethods.IsPost(Request.Method) || DossierIds.Contains(id);

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Makes the lists.</summary>
    public Task<IActionResult> OnPostAsync() => ActAsync(new HandOverResults(DossierIds), made =>
    {
        Flash(made.Count == 1
            ? $"Đã lập phiếu bàn giao kết quả số {made[0].Label}. Hãy in phiếu và gửi kèm bản giấy."
            : $"Đã lập {made.Count} phiếu bàn giao kết quả. Hãy in phiếu và gửi kèm bản giấy.");
        return LocalRedirect($"{Links.ResultHandOver}?{string.Join('&', made.Select(slip => $"moi={slip.Id}"))}");
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Groups = await AskAsync(new ListResultsToHandOver());
        Slips = await AskAsync(new ListResultSlips());
    }
}
