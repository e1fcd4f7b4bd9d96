#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>The collection counter has several results at once; each dossier is answered for by itself.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record AcknowledgeResults(IReadOnlyList<Guid> DossierIds) : ICommand<IReadOnlyList<ResultAcknowledged>>;

/// <summary>What became of one dossier.</summary>
/// <param name="Code">Its code.</param>
/// <param name="ApplicantName">Whose it is.</param>
/// <param name="Reason">Why not; null when it was done.</param>
public sealed record ResultAcknowledged(string Code, string ApplicantName, string? Reason);

/// <summary>Checks what was chosen.</summary>
public sealed class AcknowledgeResultsValidator : AbstractValidator<AcknowledgeResults>
{
    /// <summary>The rules.</summary>
    public AcknowledgeResultsValidator()
    {
        RuleFor(command => command.DossierIds)
            .NotEmpty().WithMessage("Hãy chọn ít nhất một kết quả đã về quầy.")
            .Must(ids => ids.Count <= ListCounterDossiersHandler.Most).WithMessage($"Mỗi lần chọn tối đa {ListCounterDossiersHandler.Most} hồ sơ.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class AcknowledgeResultsHandler(IAppDb db, Occasions occasions, ICurrentTenant tenant)
    : IRequestHandler<AcknowledgeResults, IReadOnlyList<ResultAcknowledged>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ResultAcknowledged>> Handle(AcknowledgeResults request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var ids = request.DossierIds.Distinct().Select(id => new DossierId(id)).ToList();
        var dossiers = await db.Dossiers.Include(dossier => dossier.Steps)
            .VisibleTo(on.By)
            .Where(dossier => ids.Contains(dossier.Id))
            .OrderBy(dossier => dossier.Code)
            .ToListAsync(cancellationToken);
        if (dossiers.Count != ids.Count)
        {
            throw new NotFoundException("Dossier");
        }

        var outcomes = new List<ResultAcknowledged>();
        foreach (var dossier in dossiers)
        {
            var refusal = dossier.RefusalTo(DossierAct.AcknowledgeResult, on);
            if (refusal is null)
            {
                dossier.AcknowledgeResult(on);
                ResultReadyMail.Write(db, tenant.Tenant, dossier, new ActScene(on, province, province.TermsOf(dossier)));
            }

            outcomes.Add(new ResultAcknowledged(dossier.Code, dossier.Applicant.Name, refusal is null ? null : RefusalTexts.TextWithBasis(refusal)));
        }

        await db.SaveChangesAsync(cancellationToken);
        return outcomes;
    }
}
