#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>A decision with what it changes, what it still lacks, and what may be done with it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Page">Page of the changes, from 1.</param>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record GetDecision(Guid Id, int Page = 1) : IQuery<DecisionPage>;

/// <summary>The decision's page.</summary>
/// <param name="Proposal">The decision.</param>
/// <param name="Standing">How it stands today.</param>
/// <param name="Agency">Who drafts it.</param>
/// <param name="Today">The legal day.</param>
/// <param name="Changes">One page of its changes.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Problems">What keeps it from being submitted; only asked while that is possible.</param>
/// <param name="Refusals">Why each act is not allowed to the person looking; null where it is.</param>
/// <param name="Time">The wall clock.</param>
public sealed record DecisionPage(
    Proposal Proposal,
    ProposalStanding Standing,
    Agency Agency,
    DateOnly Today,
    IReadOnlyList<ChangeRow> Changes,
    int Total,
    IReadOnlyList<DecisionProblem> Problems,
    IReadOnlyDictionary<ProposalAct, Refusal?> Refusals,
    Domain.Tenants.TenantTime Time)
{
    /// <summary>Changes shown on one page.</summary>
    public const int PageSize = 50;

    /// <summary>Whether an act is allowed.</summary>
    public bool Allows(ProposalAct act) => Refusals[act] is null;
}

/// <summary>A change in the list.</summary>
public sealed record ChangeRow(int Ordinal, ChangeKind Kind, string Subject, string Title)
{
    /// <summary>Whether there is something of it to be written.</summary>
    public bool IsWritten => Kind is ChangeKind.NewProcedure or ChangeKind.AmendProcedure or ChangeKind.AmendProcess or ChangeKind.NewRule;
}

/// <summary>Answers it.</summary>
public sealed class GetDecisionHandler(IAppDb db, DecisionActs acts) : IRequestHandler<GetDecision, DecisionPage>
{
    /// <inheritdoc/>
    public async Task<DecisionPage> Handle(GetDecision request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.Id, null, cancellationToken);
        var proposal = scene.Proposal;
        var all = db.ProposedChanges.AsNoTracking().Where(change => change.DecisionId == proposal.Id);
        var rows = await all
            .OrderBy(change => change.Ordinal)
            .Skip((Math.Max(1, request.Page) - 1) * DecisionPage.PageSize)
            .Take(DecisionPage.PageSize)
            .Select(change => new ChangeRow(change.Ordinal, change.Kind, change.Subject, change.Title))
            .ToListAsync(cancellationToken);
        var isOpen = proposal.State is ProposalState.Draft or ProposalState.Submitted;
        var contents = isOpen ? await all.ToListAsync(cancellationToken) : [];
        return new DecisionPage(
            proposal,
            proposal.StandingOn(scene.Today),
            scene.Province.Directory.Agency(proposal.AgencyId),
            scene.Today,
            rows,
            isOpen ? contents.Count : await all.CountAsync(cancellationToken),
            isOpen ? DecisionCheck.Problems(proposal, contents, scene.Province, scene.Today) : [],
            Enum.GetValues<ProposalAct>().ToDictionary(act => act, act => proposal.RefusalTo(act, scene.On.By)),
            scene.Province.Time);
    }
}
