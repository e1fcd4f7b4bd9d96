#pragma warning disable MA0048 // A use case is one file.
using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;

namespace OneStop.Application.Custody;

/// <summary>Puts results on numbered hand-over lists (Phiếu bàn giao kết quả), one for each counter they go to.</summary>
[AllowedTo(Role.RecordsClerk)]
public sealed record HandOverResults(IReadOnlyList<Guid> DossierIds) : ICommand<IReadOnlyList<MadeResultSlip>>;

/// <summary>A list that was made.</summary>
public sealed record MadeResultSlip(Guid Id, string Label, string CounterName, int Lines);

/// <summary>Checks what was chosen.</summary>
public sealed class HandOverResultsValidator : AbstractValidator<HandOverResults>
{
    /// <summary>Most results at a time.</summary>
    public const int Most = 200;

    /// <summary>The rules.</summary>
    public HandOverResultsValidator()
    {
        RuleFor(command => command.DossierIds)
            .NotEmpty().WithMessage("Hãy chọn ít nhất một kết quả để bàn giao.")
            .Must(ids => ids.Count <= Most).WithMessage($"Mỗi lần bàn giao tối đa {Most} kết quả.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class HandOverResultsHandler(IAppDb db, Occasions occasions, INumberSeries numbers, ICurrentTenant tenant)
    : IRequestHandler<HandOverResults, IReadOnlyList<MadeResultSlip>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<MadeResultSlip>> Handle(HandOverResults request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var ids = request.DossierIds.Distinct().Select(id => new DossierId(id)).ToList();
        var dossiers = await db.Dossiers
            .Where(dossier => ids.Contains(dossier.Id) && dossier.CompetentAgencyId == on.By.AgencyId)
            .OrderBy(dossier => dossier.Code)
            .ToListAsync(cancellationToken);
        if (dossiers.Count != ids.Count)
        {
            throw new NotFoundException("Dossier");
        }

        // Numbers first: whoever draws from the same series at the same moment waits here, and then sees these lists.
        var groups = dossiers.GroupBy(dossier => dossier.CollectionCounterId).ToList();
        var series = ($"result-slip:{province.Directory.Agency(on.By.AgencyId).Key}", province.Time.Day(on.At).Year.ToString(CultureInfo.InvariantCulture));
        var drawn = new List<int>();
        foreach (var _ in groups)
        {
            drawn.AddRange(await numbers.DrawAsync([series], cancellationToken));
        }

        var waiting = await WaitingResults.Of(db, on.By.AgencyId).Where(dossier => ids.Contains(dossier.Id)).Select(dossier => dossier.Id).ToListAsync(cancellationToken);
        if (dossiers.Find(dossier => !waiting.Contains(dossier.Id)) is { } gone)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.SlipResultNotWaiting).With("code", gone.Code));
        }

        var slips = groups.Select((group, index) => ResultSlip.Make(tenant.Tenant.Id, drawn[index], [.. group], on)).ToList();
        db.ResultSlips.AddRange(slips);
        await db.SaveChangesAsync(cancellationToken);
        return [.. slips.Select(slip => new MadeResultSlip(slip.Id.Value, slip.Label, province.Directory.Counter(slip.CounterId).Name, slip.Lines.Count))];
    }
}
