using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Custody;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>A hand-over list: the counter sees it, the agency confirms its lines.</summary>
public sealed class SlipModel : AppPage
{
    /// <summary>The list, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The line that was confirmed.</summary>
    [BindProperty]
    public LineInput Input { get; set; } = new();

    /// <summary>The list.</summary>
    public SlipPage Shown { get; private set; } = null!;

    /// <summary>Lines nobody has confirmed yet.</summary>
    public int OpenLines => Shown.Slip.Lines.Count(line => line.IsComplete is null);

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Confirms one line.</summary>
    public Task<IActionResult> OnPostAsync() => ActAsync(
        new AcknowledgeSlipLine(new SlipId(Id), new DossierId(Input.DossierId), Input.IsComplete, Input.Note),
        _ =>
        {
            Flash(Input.IsComplete ? "Đã xác nhận nhận đủ bản giấy." : "Đã ghi nhận bản giấy còn thiếu; quầy tiếp nhận thấy được ghi chú.");
            return LocalRedirect(Links.Slip(Id));
        },
        nameof(Input));

    /// <summary>Confirms all lines that are left.</summary>
    public Task<IActionResult> OnPostAllAsync() => ActAsync(new AcknowledgeSlipRest(new SlipId(Id)), count =>
    {
        Flash($"Đã xác nhận nhận đủ bản giấy của {count} hồ sơ.");
        return LocalRedirect(Links.Slip(Id));
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Shown = await AskAsync(new GetSlip(Id));

    /// <summary>What is said of a line.</summary>
    public sealed class LineInput
    {
        /// <summary>Which dossier.</summary>
        public Guid DossierId { get; set; }

        /// <summary>All papers are there.</summary>
        public bool IsComplete { get; set; }

        /// <summary>What is missing.</summary>
        public string? Note { get; set; }
    }
}
