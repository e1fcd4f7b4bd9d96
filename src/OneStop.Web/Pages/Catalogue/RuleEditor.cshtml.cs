using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Catalogue;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Catalogue;

/// <summary>A receipt rule in a draft decision.</summary>
public sealed class RuleEditorModel : AppPage
{
    /// <summary>The decision.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The rule; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    /// <summary>The decision's version when the form was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public RuleInput Input { get; set; } = new();

    /// <summary>What is shown.</summary>
    public ProposedRulePage Rule { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (Rule.Change?.Rule is { } rule)
        {
            Input = RuleInput.Of(rule);
        }
    }

    /// <summary>Saves it.</summary>
    public Task<IActionResult> OnPostAsync() => ActAsync(new WriteRule(Id, Version, Key, Input), _ =>
    {
        Flash("Đã lưu quy định tiếp nhận.");
        return LocalRedirect($"{Links.Decision(Id)}#thay-doi");
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Rule = await AskAsync(new GetProposedRule(Id, Key));
}
