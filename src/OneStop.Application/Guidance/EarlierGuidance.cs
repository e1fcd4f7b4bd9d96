using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Forms;

namespace OneStop.Application.Guidance;

/// <summary>Finds guidance that somebody was given for a procedure and that no dossier has come of yet.</summary>
public sealed class EarlierGuidance(IAppDb db)
{
    /// <summary>The latest, at whichever counter of the province; null when there is none since they last handed in for that procedure.</summary>
    public async Task<CounterFormRow?> FindAsync(string idNumber, ProcedureId procedureId, Province province, CancellationToken cancellationToken)
    {
        var found = await db.CounterGuidances.AsNoTracking()
            .Where(guidance => guidance.IdNumber == idNumber && guidance.ProcedureId == procedureId && guidance.Kind == FormKind.SupplementRequest)
            .Where(guidance => !db.Dossiers.Any(dossier => dossier.Applicant.IdNumber == idNumber && dossier.ProcedureId == procedureId && dossier.ReceivedAt >= guidance.IssuedAt))
            .OrderByDescending(guidance => guidance.IssuedAt)
            .Join(db.IssuedForms, guidance => guidance.FormId, form => form.Id, (guidance, form) => form)
            .FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : CounterFormRow.Of(found, province);
    }
}
