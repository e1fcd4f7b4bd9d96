using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OneStop.Application.Calendar;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Calendar;

/// <summary>Enters an announcement: first what it would move and why, then one act.</summary>
public sealed class AnnounceModel : AppPage
{
    private CalendarPage? _calendar;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public CalendarInput Input { get; set; } = new();

    /// <summary>Later dates are taken, and applicants told.</summary>
    [BindProperty]
    public bool MovesLater { get; set; }

    /// <summary>What it would do; null until it was asked for.</summary>
    public CalendarPreview? Preview { get; private set; }

    /// <summary>Agencies with a calendar of their own.</summary>
    public IEnumerable<SelectListItem> Agencies => _calendar!.Agencies.Select(agency => new SelectListItem(agency.Name, agency.Id.Value.ToString()));

    /// <summary>Days of the week from Monday.</summary>
    public static IReadOnlyList<DayOfWeek> Week { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Shows an empty form.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.AnnouncedOn = VietnameseText.ShortDate(_calendar!.Today);
    }

    /// <summary>Shows what it would do.</summary>
    public async Task<IActionResult> OnPostPreviewAsync()
    {
        try
        {
            Preview = await AskAsync(new PreviewCalendar(Input));
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
    public Task<IActionResult> OnPostAsync() => ActAsync(new AnnounceCalendar(Input, MovesLater), done =>
    {
        Flash($"Đã nhập thông báo. Chuyển {done.Moved} ngày hẹn trả, giữ nguyên {done.Kept} ngày hẹn đã in.");
        return LocalRedirect(Input.Year is { } year ? $"{Links.WorkingCalendar}?nam={year}" : Links.WorkingCalendar);
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync() => _calendar = await AskAsync(new GetCalendar(null, null));
}
