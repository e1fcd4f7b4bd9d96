using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Forms.Control;
using OneStop.Domain.Calendar;
using OneStop.Domain.Forms;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Forms;

/// <summary>The control slip of a dossier: its lines follow the dossier, its number is drawn with the first printing.</summary>
public sealed class ControlSlipModel : AppPage
{
    /// <summary>The dossier's code, from the address.</summary>
    [FromRoute]
    public string Code { get; set; } = string.Empty;

    /// <summary>The slip.</summary>
    public ControlSlip Slip { get; private set; } = null!;

    /// <summary>How the set prints it.</summary>
    public FormDesign Design => FormDesigns.Of(Slip.SetKey, FormKind.ControlSlip);

    /// <summary>This is a printing, not a look.</summary>
    public bool IsPrinting { get; private set; }

    /// <summary>"trước hạn", "đúng hạn", "quá hạn".</summary>
    public static string Result(Lateness? result) => result switch
    {
        Lateness.FinishedEarly => "Trước hạn",
        Lateness.FinishedOnTime => "Đúng hạn",
        Lateness.FinishedLate => "Quá hạn",
        null => "Không tính thời gian",
        Lateness.OnTrack or Lateness.DueSoon or Lateness.DueToday or Lateness.Overdue or Lateness.Paused => string.Empty,
    };

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Prints it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        var answer = await ActAsync(new PrintControlSlip(Slip.DossierId), _ =>
        {
            IsPrinting = true;
            return Page();
        });
        if (IsPrinting)
        {
            // With its number.
            await LoadAsync();
        }

        return answer;
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Slip = await AskAsync(new GetControlSlip(Code));
}
