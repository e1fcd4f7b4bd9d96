using OneStop.Application.Dossiers;
using OneStop.Application.Views;
using OneStop.Domain.Accounts;
using OneStop.Domain.Views;
using OneStop.Web.Lists;

namespace OneStop.Web.Pages.Desk;

/// <summary>What must I do now: one queue, most urgent first, or as its address says.</summary>
public sealed class IndexModel : WorkListPage
{
    /// <summary>The rows and all counts.</summary>
    public DeskQueue Queue { get; private set; } = null!;

    /// <summary>What is asked and was answered, in the list of opinions.</summary>
    public IReadOnlyList<AskedOpinion> Opinions { get; private set; } = [];

    /// <inheritdoc/>
    public override WorkList List => WorkList.Desk;

    /// <inheritdoc/>
    public override WorkPage Listed => Queue.Page;

    /// <summary>Whether the person may pass several dossiers on at once.</summary>
    public bool MayForward => Duty.Role is Role.Officer or Role.DivisionHead or Role.AgencyLeader;

    /// <summary>Whether the person may give several to one officer.</summary>
    public bool MayAssign => Duty.Role == Role.DivisionHead;

    /// <summary>Whether the person may urge those who have several.</summary>
    public bool MayUrge => Duty.Role is Role.DivisionHead or Role.AgencyLeader;

    /// <inheritdoc/>
    protected override async Task LoadRowsAsync()
    {
        Queue = await AskAsync(new ListDeskQueue(Query.Filter));
        Opinions = Query.Filter.View == DeskView.Consulted ? await AskAsync(new ListConsultations()) : [];
    }
}
