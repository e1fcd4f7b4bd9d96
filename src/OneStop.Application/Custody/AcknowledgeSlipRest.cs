#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Custody;

/// <summary>The agency confirms that the paper of every line not yet confirmed has come whole. Answers with how many.</summary>
[AllowedTo(Role.RecordsClerk, Role.Officer, Role.DivisionHead)]
public sealed record AcknowledgeSlipRest(SlipId SlipId) : ICommand<int>;

/// <summary>Carries it out.</summary>
public sealed class AcknowledgeSlipRestHandler(IAppDb db, Occasions occasions, PromiseNews news) : IRequestHandler<AcknowledgeSlipRest, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(AcknowledgeSlipRest request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var slip = await db.HandOverSlips.Include(each => each.Lines)
            .FirstOrDefaultAsync(each => each.Id == request.SlipId && each.AgencyId == on.By.AgencyId, cancellationToken)
            ?? throw new NotFoundException("Hand-over list");
        var open = slip.Lines.Where(line => line.IsComplete is null).ToList();
        var ids = open.Select(line => line.DossierId).ToList();
        var dossiers = await db.Dossiers.Include(each => each.Steps)
            .Where(dossier => ids.Contains(dossier.Id))
            .ToDictionaryAsync(dossier => dossier.Id, cancellationToken);

        // A dossier withdrawn on the way has no paper to confirm; it does not hold up the others.
        var refusals = open.ToDictionary(line => line.DossierId, line => dossiers[line.DossierId].RefusalTo(DossierAct.AcknowledgePaper, on));
        open.RemoveAll(line => refusals[line.DossierId] is not null);
        if (open.Count == 0)
        {
            Refusal.ThrowIf(refusals.Values.FirstOrDefault() ?? new Refusal(RefusalCodes.SlipLineAcknowledged));
        }

        foreach (var line in open)
        {
            slip.Acknowledge(line.DossierId, isComplete: true, note: null, on);
            var dossier = dossiers[line.DossierId];
            var before = PromiseBefore.Of(dossier);
            dossier.AcknowledgePaper(isComplete: true, note: null, on);
            await news.TellOfWaitAsync(dossier, before, province, on, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return open.Count;
    }
}
