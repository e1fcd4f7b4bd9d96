#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Application.Notices;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>What an act on several dossiers would do to each, and why not to some.</summary>
/// <param name="Act">The act.</param>
/// <param name="DossierIds">Which dossiers; those the person may not see are left out.</param>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.ProvincialOffice)]
public sealed record PreviewBatch(DossierAct Act, IReadOnlyList<Guid> DossierIds) : IQuery<BatchPreview>;

/// <summary>The preview.</summary>
/// <param name="Rows">A row for each dossier, the most urgent first.</param>
/// <param name="Officers">To whom they can be given, when that is the act.</param>
public sealed record BatchPreview(IReadOnlyList<BatchRow> Rows, IReadOnlyList<Duty> Officers);

/// <summary>One dossier of a preview.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="NextStep">The step it would go to; null when there is none.</param>
/// <param name="Reason">Why it will not be done; null when it will.</param>
/// <param name="Told">Names of those who will be told, when the act is to urge.</param>
public sealed record BatchRow(DossierRow Dossier, ProcessStep? NextStep, string? Reason, IReadOnlyList<string> Told);

/// <summary>Answers it.</summary>
public sealed class PreviewBatchHandler(IAppDb db, Occasions occasions, DossierRows rows, Duties duties, NoticeDesk notices) : IRequestHandler<PreviewBatch, BatchPreview>
{
    /// <inheritdoc/>
    public async Task<BatchPreview> Handle(PreviewBatch request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var ids = request.DossierIds.Distinct().Take(BatchRules.Most + 1).Select(id => new DossierId(id)).ToList();
        var chosen = db.Dossiers.VisibleTo(on.By).Where(dossier => ids.Contains(dossier.Id));
        var shown = await rows.ReadAsync(chosen.OrderBy(dossier => dossier.DueAt).ThenBy(dossier => dossier.Code), province, cancellationToken);
        var dossiers = await chosen.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(dossier => dossier.Steps)
            .Include(dossier => dossier.Consultations)
            .ToDictionaryAsync(dossier => dossier.Id.Value, cancellationToken);
        var told = request.Act == DossierAct.Urge ? await ToldAsync(dossiers.Values, cancellationToken) : [];
        return new BatchPreview(
            [.. shown.Select(row => Row(row, dossiers[row.Id]))],
            request.Act == DossierAct.Assign ? await duties.AtAgencyAsync(on.By.AgencyId, Role.Officer, cancellationToken) : []);

        BatchRow Row(DossierRow row, Dossier dossier)
        {
            var process = province.TermsOf(dossier).Process;
            var next = dossier.StepNumber < process.Steps.Count ? process[dossier.StepNumber + 1] : null;
            var refusal = dossier.RefusalTo(request.Act, on);
            return new BatchRow(row, next, refusal is null ? null : RefusalTexts.TextWithBasis(refusal), told.GetValueOrDefault(dossier.Id, []));
        }
    }

    private async Task<Dictionary<DossierId, IReadOnlyList<string>>> ToldAsync(IReadOnlyCollection<Dossier> dossiers, CancellationToken cancellationToken)
    {
        var holders = await notices.HoldersAsync(dossiers, cancellationToken);
        var people = holders.SelectMany(each => each).Distinct().ToList();
        var names = await db.StaffMembers.AsNoTracking().Where(each => people.Contains(each.Id)).ToDictionaryAsync(each => each.Id, each => each.FullName, cancellationToken);
        return holders.ToDictionary(each => each.Key, each => (IReadOnlyList<string>)[.. each.Select(person => names[person])]);
    }
}
