using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;

namespace OneStop.Application.Forms;

/// <summary>Finds issued forms as far as people may see them, with what was done with them since.</summary>
public sealed class FormPages(IAppDb db, ICurrentTenant tenant)
{
    /// <summary>The form, or null when there is none these people may see: forms about a dossier as the dossier, others at their counter and for the Office.</summary>
    public Task<IssuedForm?> FindAsync(FormId id, Duty duty, CancellationToken cancellationToken)
    {
        var visible = db.Dossiers.VisibleTo(duty);
        var seesAll = duty.Role == Role.ProvincialOffice;
        return db.IssuedForms.AsNoTracking().FirstOrDefaultAsync(
            form => form.Id == id && (form.DossierId == null
                ? seesAll || (form.CounterId != null && form.CounterId == duty.CounterId)
                : visible.Any(dossier => dossier.Id == form.DossierId)),
            cancellationToken);
    }

    /// <summary>The form with its printings and its successor.</summary>
    public async Task<FormPage> ReadAsync(IssuedForm form, Province province, CancellationToken cancellationToken)
    {
        var prints = await db.FormPrints.AsNoTracking().Where(print => print.FormId == form.Id).OrderBy(print => print.Ordinal).ToListAsync(cancellationToken);
        var later = form.DossierId is null ? [] : await db.IssuedForms.AsNoTracking()
            .Where(other => other.DossierId == form.DossierId && other.Kind == form.Kind && other.Revision > form.Revision)
            .ToListAsync(cancellationToken);
        return new FormPage(form, IsIssued: true, SetName(form, province), prints, later.Find(other => Replaces(other, form)), province.Time);
    }

    /// <summary>Puts down one more printing, to be saved by the caller.</summary>
    /// <returns>The how-manieth it is, from 1.</returns>
    public async Task<int> AddPrintAsync(IssuedForm form, Occasion on, CancellationToken cancellationToken)
    {
        var ordinal = 1 + (await db.FormPrints.Where(print => print.FormId == form.Id).MaxAsync(print => (int?)print.Ordinal, cancellationToken) ?? 0);
        db.FormPrints.Add(new FormPrint
        {
            TenantId = tenant.Tenant.Id,
            FormId = form.Id,
            Ordinal = ordinal,
            PrintedAt = on.At,
            StaffId = on.By.StaffId,
            StaffName = on.By.PersonName,
        });
        return ordinal;
    }

    /// <summary>Whether a form was issued in place of another about the same dossier.</summary>
    public static bool Replaces(IssuedForm form, IssuedForm other) =>
        form.Kind == other.Kind && form.Revision > other.Revision && form.Content.Replaces == other.Label;

    /// <summary>Name of the set a form is of.</summary>
    public static string SetName(IssuedForm form, Province province) =>
        province.FormSets.FirstOrDefault(set => set.Key == form.SetKey)?.Name ?? form.SetKey;
}
