using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Dossiers;
using OneStop.Web.Hosting;

namespace OneStop.Web.Lists;

/// <summary>An act on several dossiers: first what it would do to each, then what became of each.</summary>
public abstract class BatchPage : AppPage
{
    private const char Mark = '.';

    /// <summary>Dossiers ticked in a list.</summary>
    [BindProperty]
    public List<Guid> DossierIds { get; set; } = [];

    /// <summary>Dossiers ticked in the preview: id and version.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <summary>The list the person came from.</summary>
    [BindProperty(Name = "tu")]
    public string? FromList { get; set; }

    /// <summary>The preview; null while nothing is chosen, and when it was done.</summary>
    public BatchPreview? Preview { get; private set; }

    /// <summary>What became of each dossier; null while nothing was done.</summary>
    public IReadOnlyList<BatchOutcome>? Outcomes { get; private set; }

    /// <summary>The list to go back to.</summary>
    public string BackUrl => WorkQuery.ReadBack(FromList)?.Start ?? (IsOffice ? Links.ProvinceDossiers : Links.Desk);

    /// <summary>What that list is called.</summary>
    public string BackText => IsOffice ? "Hồ sơ toàn tỉnh" : "Bàn việc";

    /// <summary>The act.</summary>
    public abstract DossierAct Act { get; }

    /// <summary>A row of the preview as its tick box sends it.</summary>
    public static string ChoiceOf(BatchRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Dossier.Id}{Mark}{row.Dossier.Version}");

    /// <summary>Whether a row of the preview is ticked: all that can be done, until the person chose.</summary>
    public bool IsChosen(BatchRow row) => row.Reason is null && (Chosen.Count == 0 || Chosen.Any(each => each.StartsWith($"{row.Dossier.Id}", StringComparison.Ordinal)));

    /// <summary>Nothing is chosen.</summary>
    public void OnGet()
    {
    }

    /// <summary>Shows what would be done.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (DossierIds.Count > 0)
        {
            await LoadAsync();
        }

        return Page();
    }

    /// <summary>Does it.</summary>
    public async Task<IActionResult> OnPostRunAsync() =>
        await ActAsync(Command([.. Chosen.Select(Read).OfType<DossierAtVersion>()]), outcomes =>
        {
            Outcomes = outcomes;
            return Page();
        });

    /// <summary>The command.</summary>
    protected abstract ICommand<IReadOnlyList<BatchOutcome>> Command(IReadOnlyList<DossierAtVersion> chosen);

    /// <inheritdoc/>
    protected override async Task LoadAsync() =>
        Preview = await AskAsync(new PreviewBatch(Act, DossierIds.Count > 0 ? DossierIds : [.. Chosen.Select(Read).OfType<DossierAtVersion>().Select(each => each.Id)]));

    private bool IsOffice => Duty.Role == Role.ProvincialOffice;

    private static DossierAtVersion? Read(string choice) =>
        choice.Split(Mark) is [var id, var version] && Guid.TryParse(id, out var dossier) && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new DossierAtVersion(dossier, number)
            : null;
}
