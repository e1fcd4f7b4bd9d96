using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Application.Results;
using OneStop.Domain.Common;
using OneStop.Web.Components;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Counter;

/// <summary>Results on their way to this counter, waiting to be collected, and handed out.</summary>
public sealed class ReturnsModel : AppPage
{
    /// <summary>What was typed or scanned.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Results ticked as arrived.</summary>
    [BindProperty]
    public List<Guid> DossierIds { get; set; } = [];

    /// <summary>The one result whose own button was pressed, whatever else is ticked.</summary>
    [BindProperty]
    public Guid? Only { get; set; }

    /// <summary>On their way.</summary>
    public IReadOnlyList<DossierRow> Coming { get; private set; } = [];

    /// <summary>Lists they come with, where the agency made one.</summary>
    public IReadOnlyList<ResultSlipRow> Slips { get; private set; } = [];

    /// <summary>To be collected.</summary>
    public IReadOnlyList<UncollectedRow> ToReturn { get; private set; } = [];

    /// <summary>How many of them wait long.</summary>
    public int Long => ToReturn.Count(row => row.IsLong);

    /// <summary>Words to be marked in a row.</summary>
    public IReadOnlyList<string> Words { get; private set; } = [];

    /// <summary>Handed out in the last days.</summary>
    public IReadOnlyList<DossierRow> Returned { get; private set; } = [];

    /// <summary>What became of each ticked result, when not all could be taken in.</summary>
    public IReadOnlyList<ResultAcknowledged> Outcomes { get; private set; } = [];

    /// <summary>What was typed, fit to be shown.</summary>
    public string Typed => VietnameseText.Clean(Query);

    /// <summary>The search found exactly one dossier with something to do: its act has the focus.</summary>
    public bool IsOneHit => Typed.Length > 0 && Coming.Count + ToReturn.Count == 1;

    /// <summary>Results on their way, to be ticked.</summary>
    public DossierTable ComingTable => new(Coming)
    {
        CheckName = nameof(DossierIds),
        Ticked = DossierIds,
        HasStep = false,
        Place = DossierPlace.Agency,
        FocusesAct = IsOneHit,
        Button = (nameof(Only), "Đã nhận về quầy"),
    };

    /// <summary>Results handed out.</summary>
    public DossierTable ReturnedTable => new(Returned) { HasStep = false, IsFinished = true, IsReturned = true, Place = DossierPlace.Agency, HasKeys = false };

    /// <summary>Shows the lists.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Takes results in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        IReadOnlyList<ResultAcknowledged> outcomes = [];
        var result = await ActAsync(new AcknowledgeResults(Only is { } only ? [only] : DossierIds), each =>
        {
            outcomes = each;
            return LocalRedirect(Links.ReturnResults);
        });
        if (result is not LocalRedirectResult)
        {
            return result;
        }

        if (outcomes.All(each => each.Reason is null))
        {
            Flash(outcomes.Count == 1
                ? $"Kết quả hồ sơ {outcomes[0].Code} của {outcomes[0].ApplicantName} đã về quầy."
                : $"{outcomes.Count} kết quả đã về quầy.");
            return result;
        }

        Outcomes = outcomes;
        await LoadAsync();
        return Page();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Coming = await AskAsync(new ListCounterDossiers(CounterView.Coming, Query));
        Slips = Coming.Count == 0 || Typed.Length > 0 ? [] : await AskAsync(new ListResultSlips(IsOpen: true));
        ToReturn = await AskAsync(new ListUncollected(Query));
        Words = SearchWords.Asked(Query);
        Returned = await AskAsync(new ListCounterDossiers(CounterView.Returned, Query));
    }
}
