#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Decisions that somebody may see, the latest first; those waiting for an act come first.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record ListDecisions(ProposalStanding? Standing) : IQuery<DecisionList>;

/// <summary>The list.</summary>
/// <param name="Rows">The decisions.</param>
/// <param name="Counts">How many stand how.</param>
public sealed record DecisionList(IReadOnlyList<DecisionRow> Rows, IReadOnlyDictionary<ProposalStanding, int> Counts);

/// <summary>A decision in the list.</summary>
public sealed record DecisionRow(
    Guid Id, string Number, string Title, string Agency, string AuthorName, ProposalStanding Standing, bool IsPilot, DateOnly? From, DateOnly? LastDay, int Changes, DateTime CreatedLocal, bool WasReturned);

/// <summary>Answers it.</summary>
public sealed class ListDecisionsHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListDecisions, DecisionList>
{
    private const int MostShown = 200;

    /// <inheritdoc/>
    public async Task<DecisionList> Handle(ListDecisions request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var isOffice = on.By.Role == Role.ProvincialOffice;
        var found = await db.Proposals.AsNoTracking()
            .Where(proposal => isOffice || proposal.AgencyId == on.By.AgencyId || proposal.State == ProposalState.Approved || proposal.State == ProposalState.Revoked)
            .OrderByDescending(proposal => proposal.CreatedAt)
            .Take(MostShown)
            .Select(proposal => new { Proposal = proposal, Changes = db.ProposedChanges.Count(change => change.DecisionId == proposal.Id) })
            .ToListAsync(cancellationToken);
        var rows = found
            .Select(each => Row(each.Proposal, each.Changes, province, today))
            .OrderBy(row => row.Standing switch { ProposalStanding.Submitted => 0, ProposalStanding.Draft => 1, _ => 2 })
            .ToList();
        return new DecisionList(
            [.. rows.Where(row => request.Standing is null || row.Standing == request.Standing)],
            rows.CountBy(row => row.Standing).ToDictionary());
    }

    private static DecisionRow Row(Proposal proposal, int changes, Province province, DateOnly today) => new(
        proposal.Id.Value,
        proposal.Head.Number,
        proposal.Head.Title,
        province.Directory.Agency(proposal.AgencyId).ShortName,
        proposal.AuthorName,
        proposal.StandingOn(today),
        proposal.Head.IsPilot,
        proposal.Head.From,
        proposal.RevokedFrom?.AddDays(-1) ?? proposal.Head.LastDay,
        changes,
        province.Time.Local(proposal.CreatedAt),
        proposal is { State: ProposalState.Draft, ReturnReason: not null });
}
