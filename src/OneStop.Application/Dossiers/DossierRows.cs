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
                dossier.ProcedureVersionId,
                dossier.CaseKey,
                dossier.Channel,
                dossier.Applicant.Name,
                dossier.ReceivingCounterId,
                dossier.CompetentAgencyId,
                dossier.StepNumber,
                dossier.ReceivedAt,
                dossier.DueAt,
                dossier.PausedAt,
                dossier.FinishedAt,
                dossier.PaperState,
                dossier.ReturnedAt,
                db.StaffMembers.Where(person => person.Id == dossier.AssigneeId).Select(person => person.FullName).FirstOrDefault(),
                dossier.Version,
                dossier.ProcedureId,
                dossier.Applicant.NameKey,
                dossier.Steps.Where(step => step.FinishedAt == null).Max(step => step.DeadlineAt)))
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => ToRow(row, province, now))];
    }

    private static DossierRow ToRow(Projection row, Province province, DateTimeOffset now)
    {
        var law = province.Catalogue.Version(row.VersionId);
        var process = law.Terms(row.CaseKey, row.Channel).Process;
        var step = process[row.StepNumber];

        // While the clock stands still, what was left then is still left.
        var left = row.DueAt is { } dueAt ? Math.Round((decimal)province.Clock.WorkingTime(row.PausedAt ?? now, dueAt).TotalHours, 1) : 0;
        return new DossierRow(
            row.Id.Value,
            row.Code,
            law.Name,
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
            left,
            row.PaperState,
            UsedPercent(row, province, left),
            row.ReturnedAt is { } returned ? province.Time.Local(returned) : null)
        {
            Version = row.Version,
            ProcedureCode = province.Catalogue.Procedure(row.ProcedureId).Code,
            ApplicantKey = row.ApplicantKey,
            Channel = row.Channel,
            StepDueLocal = row.StepDueAt is { } stepDue ? province.Time.Local(stepDue) : null,
            StepHoursLeft = row is { StepDueAt: { } by, PausedAt: null, FinishedAt: null } ? HoursUntil(by, now, province) : null,
        };
    }

    private static decimal HoursUntil(DateTimeOffset by, DateTimeOffset now, Province province) => by >= now
        ? Math.Round((decimal)province.Clock.WorkingTime(now, by).TotalHours, 1)
        : -Math.Round((decimal)province.Clock.WorkingTime(by, now).TotalHours, 1);

    private static int UsedPercent(Projection row, Province province, decimal left)
    {
        var whole = row.DueAt is { } due ? (decimal)province.Clock.WorkingTime(row.ReceivedAt, due).TotalHours : 0;
        return whole <= 0 ? 0 : (int)Math.Clamp(Math.Round(100 * (whole - left) / whole), 0, 100);
    }

    private sealed record Projection(
        DossierId Id,
        string Code,
        DossierStatus Status,
        ProcedureVersionId VersionId,
        string? CaseKey,
        Channel Channel,
        string ApplicantName,
        CounterId CounterId,
        AgencyId AgencyId,
        int StepNumber,
        DateTimeOffset ReceivedAt,
        DateTimeOffset? DueAt,
        DateTimeOffset? PausedAt,
        DateTimeOffset? FinishedAt,
        PaperState PaperState,
        DateTimeOffset? ReturnedAt,
        string? AssigneeName,
        int Version,
        ProcedureId ProcedureId,
        string ApplicantKey,
        DateTimeOffset? StepDueAt);
}
