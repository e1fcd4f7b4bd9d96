#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>What a decision will change on its first day, for which counter and agency; asked of the very engine that will then receive.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record PreviewDecision(Guid Id) : IQuery<DecisionPreview>;

/// <summary>The preview.</summary>
/// <param name="Proposal">The decision.</param>
/// <param name="Standing">How it stands today.</param>
/// <param name="Day">Its first day; null while none is set, and then there is nothing to see.</param>
/// <param name="Counters">Counters for which something changes, those that gain most first.</param>
/// <param name="Agencies">Agencies whose procedures change.</param>
/// <param name="Procedures">Procedures whose reception or content changes.</param>
/// <param name="OpenDossiers">Open dossiers that stay under the version they were received under.</param>
/// <param name="WithoutClerk">Counters that gain procedures and have nobody with an account to receive them on that day.</param>
/// <param name="ShareBefore">Procedures in force and those of them independent of boundaries in the whole province, the day before as things stand.</param>
/// <param name="ShareAfter">The same on the first day.</param>
public sealed record DecisionPreview(
    Proposal Proposal,
    ProposalStanding Standing,
    DateOnly? Day,
    IReadOnlyList<CounterChange> Counters,
    IReadOnlyList<AgencyChange> Agencies,
    IReadOnlyList<ReceptionChange> Procedures,
    int OpenDossiers,
    IReadOnlyList<Counter> WithoutClerk,
    (int All, int Independent) ShareBefore,
    (int All, int Independent) ShareAfter);

/// <summary>What changes for a counter.</summary>
/// <param name="Counter">Which.</param>
/// <param name="Gained">Codes of procedures it may receive then and not before, or for anyone and not only for residents.</param>
/// <param name="Lost">Codes of procedures it may no longer receive, or only for residents.</param>
/// <param name="Amended">How many procedures it receives before and after have other content.</param>
public sealed record CounterChange(Counter Counter, IReadOnlyList<string> Gained, IReadOnlyList<string> Lost, int Amended);

/// <summary>What changes for an agency: how many of its procedures are new, amended, abolished.</summary>
public sealed record AgencyChange(string Agency, int New, int Amended, int Abolished);

/// <summary>How the reception of one procedure changes.</summary>
/// <param name="Code">National code.</param>
/// <param name="Name">Its name then, or the last it had.</param>
/// <param name="Before">How many counters receive it for anyone, and for residents only, without the decision.</param>
/// <param name="After">The same with it.</param>
public sealed record ReceptionChange(string Code, string Name, (int Anyone, int Residents) Before, (int Anyone, int Residents) After);

/// <summary>Answers it, in three statements.</summary>
public sealed class PreviewDecisionHandler(IAppDb db, DecisionActs acts) : IRequestHandler<PreviewDecision, DecisionPreview>
{
    /// <inheritdoc/>
    public async Task<DecisionPreview> Handle(PreviewDecision request, CancellationToken cancellationToken)
    {
        var scene = await acts.LoadAsync(request.Id, null, cancellationToken);
        var proposal = scene.Proposal;
        var standing = proposal.StandingOn(scene.Today);
        if (proposal.Head.Period is not { } period)
        {
            return new DecisionPreview(proposal, standing, null, [], [], [], 0, [], default, default);
        }

        var changes = await acts.ChangesAsync(proposal, cancellationToken);
        var catalogue = scene.Province.Catalogue;
        var publication = proposal.State is ProposalState.Draft or ProposalState.Submitted ? Publisher.Of(proposal, changes, catalogue) : new Publication();
        var impact = new DecisionImpact(catalogue, publication.AppliedTo(catalogue), publication, scene.Province.Directory, period.From);
        var counters = impact.Counters();
        var cut = publication.VersionPeriods.Keys.ToList();
        var open = cut.Count == 0 ? 0 : await db.Dossiers.CountAsync(dossier => cut.Contains(dossier.ProcedureVersionId) && (dossier.HolderAgencyId != null || dossier.HolderCounterId != null), cancellationToken);
        return new DecisionPreview(
            proposal,
            standing,
            period.From,
            counters,
            impact.Agencies(),
            impact.Procedures(),
            open,
            await WithoutClerkAsync(counters, period.From, cancellationToken),
            impact.ShareBefore,
            impact.ShareAfter);
    }

    private async Task<IReadOnlyList<Counter>> WithoutClerkAsync(IReadOnlyList<CounterChange> counters, DateOnly day, CancellationToken cancellationToken)
    {
        var gaining = counters.Where(change => change.Gained.Count > 0).Select(change => change.Counter).ToList();
        if (gaining.Count == 0)
        {
            return [];
        }

        // Periods are compared here: few appointments are at a counter. An account nobody has activated receives nothing.
        var clerks = await db.Appointments.AsNoTracking()
            .Where(appointment => appointment.Role == Role.CounterClerk && appointment.CounterId != null && appointment.EndedAt == null)
            .Where(appointment => db.Accounts.Any(account => account.StaffId == appointment.StaffId && account.PasswordHash != null && account.LockedAt == null))
            .Select(appointment => new { appointment.CounterId, appointment.Valid })
            .ToListAsync(cancellationToken);
        var staffed = clerks.Where(clerk => clerk.Valid.Contains(day)).Select(clerk => clerk.CounterId!.Value).ToHashSet();
        return [.. gaining.Where(counter => !staffed.Contains(counter.Id))];
    }
}
