#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>A receipt rule in a decision, or an empty one to be written.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record GetProposedRule(Guid DecisionId, string? Key) : IQuery<ProposedRulePage>;

/// <summary>The page.</summary>
/// <param name="Proposal">The decision.</param>
/// <param name="Change">The rule in it; null for a new one.</param>
/// <param name="EditRefusal">Why it may not be written by the person looking; null when it may.</param>
/// <param name="Counters">Counters on the first day, to be named.</param>
/// <param name="Fields">Fields to choose from.</param>
/// <param name="Levels">Levels of government on that day.</param>
public sealed record ProposedRulePage(
    Proposal Proposal, ProposedChange? Change, Refusal? EditRefusal, IReadOnlyList<Counter> Counters, IReadOnlyList<string> Fields, IReadOnlyList<GovernmentLevel> Levels);

/// <summary>Answers it.</summary>
public sealed class GetProposedRuleHandler(IAppDb db, DecisionActs acts) : IRequestHandler<GetProposedRule, ProposedRulePage>
{
    /// <inheritdoc/>
    public async Task<ProposedRulePage> Handle(GetProposedRule request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.DecisionId, null, cancellationToken);
        var (proposal, province) = (scene.Proposal, scene.Province);
        var change = request.Key is null ? null : await db.ProposedChanges.AsNoTracking().FirstOrDefaultAsync(each => each.DecisionId == proposal.Id && each.Subject == request.Key, cancellationToken);
        if (request.Key is not null && change is not { Rule: not null })
        {
            throw new NotFoundException("Change");
        }

        var day = proposal.Head.From ?? scene.Today;
        return new ProposedRulePage(
            proposal,
            change,
            proposal.RefusalTo(ProposalAct.Edit, scene.On.By),
            [.. province.Directory.CountersOn(day).OrderBy(each => each.Level).ThenByName(each => each.ShortName)],
            [.. province.Catalogue.VersionsOn(day).Select(version => version.Field).Distinct(StringComparer.Ordinal).OrderByName(field => field)],
            [.. Enum.GetValues<GovernmentLevel>().Where(level => level != GovernmentLevel.District || province.Directory.HasDistrictsOn(day))]);
    }
}
