using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Reads rows for lists: only the columns shown, names from the snapshot.</summary>
public sealed class DossierRows(IAppDb db, TimeProvider time)
{
    /// <summary>Rows of the given dossiers, in their order.</summary>
    public async Task<IReadOnlyList<DossierRow>> ReadAsync(IQueryable<Dossier> dossiers, Province province, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var rows = await dossiers.AsNoTracking()
            .Select(dossier => new Projection(
                dossier.Id,
                dossier.Code,
                dossier.Status,
                dossier.ProcedureId,
                dossier.ProcedureVersionId,
                dossier.Applicant.Name,
                dossier.ReceivingCounterId,
                dossier.CompetentAgencyId,
                dossier.StepNumber,
                dossier.ReceivedAt,
                dossier.DueAt,
                dossier.PausedAt,
                dossier.FinishedAt,
                dossier.PaperState,
                db.StaffMembers.Where(person => person.Id == dossier.AssigneeId).Select(person => person.FullName).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => ToRow(row, province, now))];
    }

    private static DossierRow ToRow(Projection row, Province province, DateTimeOffset now)
    {
        var process = province.Catalogue.Version(row.VersionId).Process;
        var step = process[row.StepNumber];
        return new DossierRow(
            row.Id.Value,
            row.Code,
            province.Catalogue.Procedure(row.ProcedureId).Name,
            row.ApplicantName,
            province.Directory.Counter(row.CounterId).ShortName,
            province.Directory.Agency(row.AgencyId).ShortName,
            row.Status,
            step.Name,
            row.StepNumber,
            process.Steps.Count,
            row.AssigneeName,
            province.Time.Local(row.ReceivedAt),
            row.DueAt is { } due ? province.Time.Local(due) : null,
            LatenessReader.Read(province, row.Status, row.DueAt, row.PausedAt, row.FinishedAt, now),
            row.DueAt is { } dueAt ? Math.Round((decimal)province.Clock.WorkingTime(now, dueAt).TotalHours, 1) : 0,
            row.PaperState);
    }

    private sealed record Projection(
        DossierId Id,
        string Code,
        DossierStatus Status,
        ProcedureId ProcedureId,
        ProcedureVersionId VersionId,
        string ApplicantName,
        CounterId CounterId,
        AgencyId AgencyId,
        int StepNumber,
        DateTimeOffset ReceivedAt,
        DateTimeOffset? DueAt,
        DateTimeOffset? PausedAt,
        DateTimeOffset? FinishedAt,
        PaperState PaperState,
        string? AssigneeName);
}
