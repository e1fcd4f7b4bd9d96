using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>A hand-over list of results: the agency sees it, the counter takes in what has come.</summary>
public sealed class ResultSlipModel : AppPage
{
    /// <summary>The list, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The one result whose own button was pressed; null takes in all that are on their way.</summary>
    [BindProperty]
    public Guid? Only { get; set; }

    /// <summary>What became of each result, when not all could be taken in.</summary>
    public IReadOnlyList<ResultAcknowledged> Outcomes { get; private set; } = [];

    /// <summary>The list.</summary>
    public ResultSlipPage Shown { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Takes results in, as from the list of results on their way.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        List<Guid> chosen = Only is { } only ? [only] : [.. Shown.Lines.Where(line => line.IsComing).Select(line => line.Dossier.Id)];
        IReadOnlyList<ResultAcknowledged> outcomes = [];
        var result = await ActAsync(new AcknowledgeResults(chosen), each =>
        {
            outcomes = each;
            return LocalRedirect(Links.ResultSlip(Id));
        });
        if (result is not LocalRedirectResult)
        {
            return result;
        }

        if (outcomes.All(each => each.Reason is null))
        {
            Flash(outcomes.Count == 1 ? $"Kết quả hồ sơ {outcomes[0].Code} đã về quầy." : $"{outcomes.Count} kết quả đã về quầy.");
            return result;
        }

        Outcomes = outcomes;
        await LoadAsync();
        return Page();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Shown = await AskAsync(new GetResultSlip(Id));
}
