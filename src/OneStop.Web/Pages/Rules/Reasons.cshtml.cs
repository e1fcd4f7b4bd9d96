using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Rules;
using OneStop.Domain.Accounts;
using OneStop.Domain.Dossiers;
using OneStop.Web.Hosting;
using OneStop.Web.Texts;

namespace OneStop.Web.Pages.Rules;

/// <summary>Why a procedure may or may not be received: every rule that was read, its decision, period and answer.</summary>
public sealed class ReasonsModel : AppPage
{
    /// <summary>National code, from the address.</summary>
    [BindProperty(SupportsGet = true, Name = "procedure")]
    public string Code { get; set; } = string.Empty;

    /// <summary>The day; null for today.</summary>
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Day { get; set; }

    /// <summary>Key of the counter; null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "quay")]
    public string? Counter { get; set; }

    /// <summary>Code of the applicant's commune.</summary>
    [BindProperty(SupportsGet = true, Name = "xa")]
    public string? Commune { get; set; }

    /// <summary>The way of submission, as in addresses.</summary>
    [BindProperty(SupportsGet = true, Name = "cach")]
    public string? Way { get; set; }

    /// <summary>The reasons.</summary>
    public ReceptionReasons Reasons { get; private set; } = null!;

    /// <summary>Came from the counter, where the work goes on.</summary>
    public bool IsClerk => Duty.Role == Role.CounterClerk;

    /// <summary>What is wrong with the day typed; null when nothing is.</summary>
    public string? DayError => ModelState.TryGetValue("ngay", out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;

    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() =>
        Reasons = await AskAsync(new GetReceptionReasons(Code, Day, Counter, Commune, UrlWords.Read<Channel>(Way, way => way.ToUrl())));
}
