#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Forms;

namespace OneStop.Application.Forms.Control;

/// <summary>Records that the control slip of a dossier is printed; the first printing gives it its number, once and for all.</summary>
[AllowedTo]
public sealed record PrintControlSlip(DossierId DossierId) : ICommand<int>;

/// <summary>Carries it out; the answer is the how-manieth printing it is, from 1.</summary>
public sealed class PrintControlSlipHandler(IAppDb db, FormIssuer issuer, FormPages pages, Occasions occasions) : IRequestHandler<PrintControlSlip, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(PrintControlSlip request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var dossier = await db.Dossiers.AsNoTracking().VisibleTo(on.By)
            .FirstOrDefaultAsync(each => each.Id == request.DossierId && each.DueAt != null, cancellationToken)
            ?? throw new NotFoundException("Control slip");
        var form = await db.IssuedForms.FirstOrDefaultAsync(each => each.DossierId == dossier.Id && each.Kind == FormKind.ControlSlip, cancellationToken)
            ?? await issuer.IssueAsync(FormKind.ControlSlip, FormContents.Of(dossier, province), dossier, on, province, revision: 0, cancellationToken);
        var ordinal = await pages.AddPrintAsync(form, on, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return ordinal;
    }
}
