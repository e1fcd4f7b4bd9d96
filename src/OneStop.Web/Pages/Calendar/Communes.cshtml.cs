using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Calendar.Difficulty;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Calendar;

/// <summary>The list of difficult communes: as it stands, what it was, and the decisions it comes from.</summary>
public sealed class CommunesModel : AppPage
{
    /// <summary>Words searched for.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Words { get; set; }

    /// <summary>What is shown.</summary>
    public DifficultyList View { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => View = await AskAsync(new ListDifficultCommunes(Words));
}
