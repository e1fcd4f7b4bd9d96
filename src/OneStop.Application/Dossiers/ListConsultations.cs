#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Dossiers;

/// <summary>Opinions that other agencies ask of this person's agency, the most urgent first, and those lately given.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk, Role.ProvincialOffice)]
public sealed record ListConsultations : IQuery<IReadOnlyList<AskedOpinion>>;

/// <summary>An opinion asked for.</summary>
/// <param name="Code">The dossier.</param>
/// <param name="ProcedureName">What it is for.</param>
/// <param name="AskedBy">Who asks, with their agency.</param>
/// <param name="Question">What is asked.</param>
/// <param name="AskedLocal">When, wall clock.</param>
/// <param name="DeadlineLocal">By when an answer is due, wall clock.</param>
/// <param name="Answer">The opinion; null while it is open or was passed over.</param>
/// <param name="IsOpen">It is waited for.</param>
/// <param name="IsLate">The deadline has passed.</param>
public sealed record AskedOpinion(string Code, string ProcedureName, string AskedBy, string Question, DateTime AskedLocal, DateTime DeadlineLocal, string? Answer, bool IsOpen, bool IsLate);

/// <summary>Answers it.</summary>
public sealed class ListConsultationsHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListConsultations, IReadOnlyList<AskedOpinion>>
{
    private const int Most = 100;
    private const int ClosedDays = 30;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AskedOpinion>> Handle(ListConsultations request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var since = on.At.AddDays(-ClosedDays);
        var rows = await db.DossierConsultations.AsNoTracking()
            .Where(each => each.AgencyId == on.By.AgencyId && (each.ClosedAt == null || each.ClosedAt >= since))
            .Join(db.Dossiers, each => each.DossierId, dossier => dossier.Id, (each, dossier) => new { Asked = each, dossier.Code, dossier.ProcedureVersionId, dossier.CompetentAgencyId })
            .OrderBy(row => row.Asked.ClosedAt != null).ThenBy(row => row.Asked.DeadlineAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new AskedOpinion(
            row.Code,
            province.Catalogue.Version(row.ProcedureVersionId).Name,
            $"{row.Asked.AskedByName}, {province.Directory.Agency(row.CompetentAgencyId).ShortName}",
            row.Asked.Question,
            province.Time.Local(row.Asked.AskedAt),
            province.Time.Local(row.Asked.DeadlineAt),
            row.Asked.Answer,
            row.Asked.ClosedAt is null,
            row.Asked.ClosedAt is null && row.Asked.DeadlineAt < on.At))];
    }
}
