using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Calendar.Difficulty;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Calendar;

/// <summary>Enters a decision that puts communes on the list of difficult ones or takes them off: first what it would move, then one act.</summary>
public sealed class DecideModel : AppPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public DifficultyInput Input { get; set; } = new();

    /// <summary>Words by which communes are searched.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>Later dates are taken, and applicants told.</summary>
    [BindProperty]
    public bool MovesLater { get; set; }

    /// <summary>Communes to choose from.</summary>
    public DifficultyForm Form { get; private set; } = null!;

    /// <summary>What it would do; null until it was asked for.</summary>
    public DifficultyPreview? Preview { get; private set; }

    /// <summary>Shows an empty form.</summary>
    /// <param name="thoi">Set to take communes off the list.</param>
    /// <param name="xa">A commune chosen beforehand.</param>
    public async Task OnGetAsync(string? thoi, Guid? xa)
    {
        Input.IsEnd = thoi is not null;
        Input.Communes = xa is { } commune ? [commune] : [];
        await LoadAsync();
        Input.From = VietnameseText.ShortDate(Form.Today);
    }

    /// <summary>Shows which communes a search finds.</summary>
    public async Task<IActionResult> OnPostFindAsync()
    {
        ModelState.Clear();
        await LoadAsync();
        return Page();
    }

    /// <summary>Shows what it would do.</summary>
    public async Task<IActionResult> OnPostPreviewAsync()
    {
        try
        {
            Preview = await AskAsync(new PreviewDifficulty(Input));
        }
        catch (FluentValidation.ValidationException wrong)
        {
            foreach (var failure in wrong.Errors)
            {
                ModelState.AddModelError(failure.PropertyName, failure.ErrorMessage);
            }

            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        await LoadAsync();
        return Page();
    }

    /// <summary>Enters it.</summary>
    public Task<IActionResult> OnPostAsync() => ActAsync(new DecideDifficulty(Input, MovesLater), done =>
    {
        Flash($"Đã nhập quyết định. Chuyển {done.Moved} ngày hẹn trả, giữ nguyên {done.Kept} ngày hẹn đã in.");
        return LocalRedirect(Links.DifficultCommunes);
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Form = await AskAsync(new GetDifficultyForm(Input, Words));
}
