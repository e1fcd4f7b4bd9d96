using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using OneStop.Application.Catalogue;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>What a draft decision says of one procedure.</summary>
public sealed class ProcedureEditorModel : AppPage
{
    /// <summary>The decision.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>National code.</summary>
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = string.Empty;

    /// <summary>The decision's version when the form was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public ProcedureInput Input { get; set; } = new();

    /// <summary>What is shown.</summary>
    public ProposedProcedurePage Proposed { get; private set; } = null!;

    /// <summary>What it is called.</summary>
    public string Title => Input.Name is { Length: > 0 } name ? name : Proposed.Before?.Name ?? "Thủ tục mới";

    /// <summary>Whether it may be written.</summary>
    public bool IsEditable => Proposed is { EditRefusal: null, Change.Content: not null };

    /// <summary>Divisions of the chosen agency.</summary>
    public IEnumerable<SelectListItem> Divisions => Proposed.Agencies.FirstOrDefault(agency => agency.Key == Input.AgencyKey)?.Divisions.Select(division => new SelectListItem(division, division)) ?? [];

    /// <summary>Roles that take part in a process.</summary>
    public static IEnumerable<SelectListItem> Roles { get; } = [.. new[] { Role.CounterClerk, Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk }.Select(role => new SelectListItem(role.ToText(), role.ToString()))];

    /// <summary>Statuses a step may lead to.</summary>
    public static IEnumerable<SelectListItem> Statuses { get; } = [.. Enum.GetValues<DossierStatus>().Select(status => new SelectListItem(status.ToText(), status.ToString()))];

    /// <summary>What a step may do.</summary>
    public static IEnumerable<SelectListItem> StepKinds { get; } = [.. Enum.GetValues<StepKind>().Select(kind => new SelectListItem(kind.ToText(), kind.ToString()))];

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (Proposed.Change.Content is { } content)
        {
            Input = ProcedureInput.Of(content);
        }
    }

    /// <summary>Saves it.</summary>
    public Task<IActionResult> OnPostAsync() => ActAsync(new WriteProcedure(Id, Version, Code, Input), _ =>
    {
        Flash("Đã lưu nội dung thủ tục.");
        return LocalRedirect(Links.ProposedProcedure(Id, Code));
    });

    /// <summary>Adds a row, takes one out or moves it up; nothing is saved, nothing typed is lost.</summary>
    public async Task<IActionResult> OnPostRowsAsync(string rows)
    {
        var parts = rows.Split(':');
        var place = parts.Length > 2 && int.TryParse(parts[2], out var number) ? number : -1;
        switch (parts[1])
        {
            case nameof(Input.Papers):
                Change(Input.Papers, parts[0], place);
                break;
            case nameof(Input.Steps):
                Change(Input.Steps, parts[0], place);
                break;
            case nameof(Input.Fees):
                Change(Input.Fees, parts[0], place);
                break;
            case nameof(Input.Cases):
                Change(Input.Cases, parts[0], place);
                break;
            case nameof(Input.Forms):
                Change(Input.Forms, parts[0], place);
                break;
        }

        // The rows moved under the typed values: they are drawn from the model, which holds them all.
        ModelState.Clear();
        await LoadAsync();
        return Page();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Proposed = await AskAsync(new GetProposedProcedure(Id, Code));

    private static void Change<T>(IList<T> list, string act, int place)
        where T : new()
    {
        if (act == "them")
        {
            list.Add(new T());
        }
        else if (act == "chen" && place >= 0 && place < list.Count)
        {
            list.Insert(place, new T());
        }
        else if (act == "bo" && place >= 0 && place < list.Count)
        {
            list.RemoveAt(place);
        }
        else if (act == "len" && place > 0 && place < list.Count)
        {
            (list[place - 1], list[place]) = (list[place], list[place - 1]);
        }
    }
}
