using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Dossiers;
using OneStop.Application.Results;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Counter;

/// <summary>Several results handed out at once: first what would be done with each, then what became of each.</summary>
public sealed class ReturnManyModel : AppPage
{
    private const char Mark = '.';

    /// <summary>Results ticked in the list.</summary>
    [BindProperty]
    public List<Guid> DossierIds { get; set; } = [];

    /// <summary>Results ticked in the preview: id and version.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <summary>One person takes all of them away.</summary>
    [BindProperty]
    public bool IsOne { get; set; }

    /// <summary>Who.</summary>
    [BindProperty]
    public string? RecipientName { get; set; }

    /// <summary>Their citizen number.</summary>
    [BindProperty]
    public string? RecipientIdNumber { get; set; }

    /// <summary>Their paper of authority.</summary>
    [BindProperty]
    public string? Authority { get; set; }

    /// <summary>The preview.</summary>
    public IReadOnlyList<ReturnPreview> Rows { get; private set; } = [];

    /// <summary>What became of each; null while nothing was done.</summary>
    public IReadOnlyList<BatchOutcome>? Outcomes { get; private set; }

    /// <summary>A row of the preview as its tick box sends it.</summary>
    public static string ChoiceOf(DossierRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Id}{Mark}{row.Version}");

    /// <summary>Whether a row is ticked: all that can be done, until the clerk chose.</summary>
    public bool IsChosen(DossierRow row) => Chosen.Count == 0 || Chosen.Any(each => each.StartsWith($"{row.Id}", StringComparison.Ordinal));

    /// <summary>Nothing is chosen.</summary>
    public void OnGet()
    {
    }

    /// <summary>Shows what would be done.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Clear();
        await LoadAsync();
        return Page();
    }

    /// <summary>Does it.</summary>
    public Task<IActionResult> OnPostRunAsync() =>
        ActAsync(new ReturnResults([.. Chosen.Select(Read).OfType<DossierAtVersion>()], IsOne, RecipientName, RecipientIdNumber, Authority), outcomes =>
        {
            Outcomes = outcomes;
            return Page();
        });

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Rows = DossierIds.Count == 0 ? [] : await AskAsync(new PreviewReturns(DossierIds, IsOne));

    private static DossierAtVersion? Read(string choice) =>
        choice.Split(Mark) is [var id, var version] && Guid.TryParse(id, out var dossier) && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new DossierAtVersion(dossier, number)
            : null;
}
