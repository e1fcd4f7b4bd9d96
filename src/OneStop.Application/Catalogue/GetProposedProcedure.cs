#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>What a decision says of one procedure, beside what is in force.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record GetProposedProcedure(Guid DecisionId, string Code) : IQuery<ProposedProcedurePage>;

/// <summary>The page.</summary>
/// <param name="Proposal">The decision.</param>
/// <param name="Change">What it does; its content is null where the procedure is abolished.</param>
/// <param name="Before">The version it is written upon; null for a new procedure.</param>
/// <param name="Difference">Field by field.</param>
/// <param name="Problems">What is still missing.</param>
/// <param name="EditRefusal">Why it may not be written by the person looking; null when it may.</param>
/// <param name="Agencies">Agencies on the first day, to choose from.</param>
/// <param name="Fields">Fields known, to choose from.</param>
public sealed record ProposedProcedurePage(
    Proposal Proposal,
    ProposedChange Change,
    ProcedureVersion? Before,
    IReadOnlyList<FieldDifference> Difference,
    IReadOnlyList<DecisionProblem> Problems,
    Refusal? EditRefusal,
    IReadOnlyList<Agency> Agencies,
    IReadOnlyList<string> Fields);

/// <summary>Answers it.</summary>
public sealed class GetProposedProcedureHandler(IAppDb db, DecisionActs acts) : IRequestHandler<GetProposedProcedure, ProposedProcedurePage>
{
    /// <inheritdoc/>
    public async Task<ProposedProcedurePage> Handle(GetProposedProcedure request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, null, cancellationToken);
        var (proposal, province) = (scene.Proposal, scene.Province);
        var change = await db.ProposedChanges.AsNoTracking().FirstOrDefaultAsync(each => each.DecisionId == proposal.Id && each.Subject == request.Code, cancellationToken);
        if (change is not { IsOfProcedure: true })
        {
            throw new NotFoundException("Change");
        }

        var day = proposal.Head.From ?? scene.Today;
        var before = change.BaseVersionId is { } id ? province.Catalogue.FindVersion(id) : null;
        var isOpen = proposal.State is ProposalState.Draft or ProposalState.Submitted;
        return new ProposedProcedurePage(
            proposal,
            change,
            before,
            ContentDifference.Of(before?.Content, change.Content, province.Directory, day),
            isOpen ? [.. DecisionCheck.Problems(proposal, [change], province, scene.Today).Where(problem => problem.Subject == change.Subject)] : [],
            proposal.RefusalTo(ProposalAct.Edit, scene.On.By),
            [.. province.Directory.Agencies.Where(agency => agency.Level == GovernmentLevel.Province && agency.Valid.Contains(day)).OrderByName(agency => agency.Name)],
            [.. province.Catalogue.Versions.Select(version => version.Field).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
