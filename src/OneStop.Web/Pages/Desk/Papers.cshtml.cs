using OneStop.Application.Custody;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Desk;

/// <summary>Hand-over lists on their way to this agency and those that have come.</summary>
public sealed class PapersModel : AppPage
{
    /// <summary>Lists with lines nobody has confirmed yet, oldest first.</summary>
    public IReadOnlyList<SlipRow> Open { get; private set; } = [];

    /// <summary>Lists confirmed to the last line, newest first.</summary>
    public IReadOnlyList<SlipRow> Done { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var slips = await AskAsync(new ListSlips());
        Open = [.. slips.Where(slip => slip.Acknowledged < slip.Lines).Reverse()];
        Done = [.. slips.Where(slip => slip.Acknowledged == slip.Lines)];
    }
}
