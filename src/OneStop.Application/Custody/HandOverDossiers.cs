#pragma warning disable MA0048 // A use case is one file.
using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Custody;

/// <summary>
/// Hands dossiers to their competent agencies: the electronic ones at once, the paper with one numbered list
/// per agency (NĐ 61/2018 Điều 18: the same working day, or early the next for those received after 15:00). What may not go
/// stays and says why; the rest goes.
/// </summary>
[AllowedTo(Role.CounterClerk)]
public sealed record HandOverDossiers(IReadOnlyList<Guid> DossierIds) : ICommand<HandedOver>;

/// <summary>A list that was made.</summary>
public sealed record MadeSlip(Guid Id, string Label, string AgencyName, int Lines);

/// <summary>Checks what was chosen.</summary>
public sealed class HandOverDossiersValidator : AbstractValidator<HandOverDossiers>
{
    /// <summary>Most dossiers on one list.</summary>
    public const int Most = 200;

    /// <summary>The rules.</summary>
    public HandOverDossiersValidator()
    {
        RuleFor(command => command.DossierIds)
            .NotEmpty().WithMessage("Hãy chọn ít nhất một hồ sơ để bàn giao.")
            .Must(ids => ids.Count <= Most).WithMessage($"Mỗi lần bàn giao tối đa {Most} hồ sơ.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class HandOverDossiersHandler(IAppDb db, Occasions occasions, INumberSeries numbers, ICurrentTenant tenant)
    : IRequestHandler<HandOverDossiers, HandedOver>
{
    /// <inheritdoc/>
    public async Task<HandedOver> Handle(HandOverDossiers request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var ids = request.DossierIds.Distinct().Select(id => new DossierId(id)).ToList();
        var dossiers = await db.Dossiers.Include(dossier => dossier.Steps)
            .Where(dossier => ids.Contains(dossier.Id) && dossier.ReceivingCounterId == on.By.CounterId)
            .OrderBy(dossier => dossier.Code)
            .ToListAsync(cancellationToken);
        if (dossiers.Count != ids.Count)
        {
            throw new NotFoundException("Dossier");
        }

        var counter = province.Directory.Counter(on.By.CounterId!.Value);
        var year = province.Time.Day(on.At).Year.ToString(CultureInfo.InvariantCulture);
        var refusals = dossiers.ToDictionary(dossier => dossier.Id, dossier => dossier.RefusalTo(DossierAct.HandOver, on));
        var groups = dossiers.Where(dossier => refusals[dossier.Id] is null).GroupBy(dossier => dossier.CompetentAgencyId).ToList();
        var made = new List<MadeSlip>();
        foreach (var group in groups)
        {
            var drawn = await numbers.DrawAsync([($"slip:{counter.Key}", year)], cancellationToken);
            var slip = HandOverSlip.Make(tenant.Tenant.Id, drawn[0], [.. group], on);
            foreach (var dossier in group)
            {
                dossier.HandOver(slip.Label, province.TermsOf(dossier).Process, on);
            }

            db.HandOverSlips.Add(slip);
            made.Add(new MadeSlip(slip.Id.Value, slip.Label, province.Directory.Agency(group.Key).Name, slip.Lines.Count));
        }

        await db.SaveChangesAsync(cancellationToken);
        return new HandedOver(made, [.. dossiers.Select(dossier => new BatchOutcome(
            dossier.Code,
            dossier.Applicant.Name,
            province.TermsOf(dossier).Process[dossier.StepNumber].Name,
            refusals[dossier.Id] is { } refusal ? RefusalTexts.TextWithBasis(refusal) : null))]);
    }
}
