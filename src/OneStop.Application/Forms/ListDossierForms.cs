#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Forms;

namespace OneStop.Application.Forms;

/// <summary>Every form issued about a dossier, for people who may see the dossier.</summary>
[AllowedTo]
public sealed record ListDossierForms(string Code) : IQuery<DossierForms>;

/// <summary>The forms of a dossier.</summary>
/// <param name="Code">Code of the dossier.</param>
/// <param name="HasReceipt">It was received, so that there is a receipt, kept or not.</param>
/// <param name="Rows">What was issued, in the order of issue.</param>
public sealed record DossierForms(string Code, bool HasReceipt, IReadOnlyList<DossierFormRow> Rows)
{
    /// <summary>The list it was handed over with, if it was.</summary>
    public (Guid Id, string Label)? Slip { get; init; }

    /// <summary>The last list its result went back with, if it did.</summary>
    public (Guid Id, string Label)? ResultSlip { get; init; }
}

/// <summary>One issued form.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">Which form.</param>
/// <param name="Title">Its title in its set.</param>
/// <param name="Label">Its number.</param>
/// <param name="IssuedLocal">When it was issued, wall clock.</param>
/// <param name="StaffName">By whom.</param>
/// <param name="Revision">0 for the first, k for the k-th re-issue.</param>
/// <param name="IsReplaced">A re-issue has replaced it.</param>
/// <param name="Prints">How often it was printed.</param>
public sealed record DossierFormRow(Guid Id, FormKind Kind, string Title, string Label, DateTime IssuedLocal, string StaffName, int Revision, bool IsReplaced, int Prints);

/// <summary>Answers it.</summary>
public sealed class ListDossierFormsHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListDossierForms, DossierForms>
{
    /// <inheritdoc/>
    public async Task<DossierForms> Handle(ListDossierForms request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var dossier = await db.Dossiers.VisibleTo(on.By)
            .Where(each => each.Code == request.Code)
            .Select(each => new { each.Id, IsReceived = each.DueAt != null })
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("Dossier");
        return await DossierFormsReader.ReadAsync(db, dossier.Id, request.Code, dossier.IsReceived, province, cancellationToken);
    }
}

/// <summary>Reads the forms of a dossier that is known to be visible, in one statement.</summary>
internal static class DossierFormsReader
{
    /// <summary>The forms.</summary>
    public static async Task<DossierForms> ReadAsync(IAppDb db, DossierId id, string code, bool isReceived, Province province, CancellationToken cancellationToken)
    {
        var forms = await db.IssuedForms.AsNoTracking()
            .Where(form => form.DossierId == id)
            .OrderBy(form => form.IssuedAt).ThenBy(form => form.Id)
            .Select(form => new
            {
                Form = form,
                Prints = db.FormPrints.Count(print => print.FormId == form.Id),
                Slip = db.HandOverSlips.Where(slip => slip.Lines.Any(line => line.DossierId == id)).Select(slip => new { slip.Id, slip.Number, slip.Year }).FirstOrDefault(),
                ResultSlip = db.ResultSlips.Where(slip => slip.Lines.Any(line => line.DossierId == id)).OrderByDescending(slip => slip.HandedOverAt).Select(slip => new { slip.Id, slip.Number, slip.Year }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);

        // A dossier received before its receipt was kept has no row to come with.
        var slip = forms.Count > 0
            ? forms[0].Slip
            : await db.HandOverSlips.Where(each => each.Lines.Any(line => line.DossierId == id)).Select(each => new { each.Id, each.Number, each.Year }).FirstOrDefaultAsync(cancellationToken);
        return new DossierForms(
            code,
            isReceived,
            [
                .. forms.Select(each => new DossierFormRow(
                    each.Form.Id.Value,
                    each.Form.Kind,
                    each.Form.Design.Title,
                    each.Form.Label,
                    province.Time.Local(each.Form.IssuedAt),
                    each.Form.StaffName,
                    each.Form.Revision,
                    forms.Any(other => FormPages.Replaces(other.Form, each.Form)),
                    each.Prints)),
            ])
        {
            Slip = slip is null ? null : (slip.Id.Value, $"{slip.Number}/{slip.Year}"),
            ResultSlip = forms.FirstOrDefault()?.ResultSlip is { } back ? (back.Id.Value, $"{back.Number}/{back.Year}") : null,
        };
    }
}
