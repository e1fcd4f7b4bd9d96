#pragma warning disable MA0048 // A use case is one file.
using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;

namespace OneStop.Application.Forms;

/// <summary>The receipt of a dossier as it holds now: the last one issued, or else drawn up from the dossier in the form set of the day of reception.</summary>
[AllowedTo]
public sealed record GetReceipt(string Code) : IQuery<FormPage>;

/// <summary>Answers it.</summary>
public sealed class GetReceiptHandler(IAppDb db, FormPages pages, Occasions occasions) : IRequestHandler<GetReceipt, FormPage>
{
    /// <inheritdoc/>
    public async Task<FormPage> Handle(GetReceipt request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var dossier = await db.Dossiers.AsNoTracking()
            .Include(each => each.Papers)
            .VisibleTo(on.By)
            .FirstOrDefaultAsync(each => each.Code == request.Code && each.DueAt != null, cancellationToken)
            ?? throw new NotFoundException("Receipt");
        var issued = await db.IssuedForms.AsNoTracking()
            .Where(form => form.DossierId == dossier.Id && form.Kind == FormKind.Receipt)
            .OrderByDescending(form => form.Revision).ThenByDescending(form => form.IssuedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return issued is not null
            ? await pages.ReadAsync(issued, province, cancellationToken)
            : await FromDossierAsync(dossier, province, cancellationToken);
    }

    private async Task<FormPage> FromDossierAsync(Dossier dossier, Province province, CancellationToken cancellationToken)
    {
        var reception = await db.DossierEvents.AsNoTracking()
            .FirstAsync(line => line.DossierId == dossier.Id && line.Act == DossierAct.Receive, cancellationToken);
        var counter = province.Directory.Counter(dossier.ReceivingCounterId);
        var heading = FormHeading.Of(counter, province);
        var day = province.Time.Day(dossier.ReceivedAt);
        var set = province.FormSetOn(day);
        var design = FormDesigns.Of(set.Key, FormKind.Receipt);
        var promised = DateTimeOffset.Parse(reception.Facts["due"], CultureInfo.InvariantCulture);
        var form = new IssuedForm
        {
            TenantId = dossier.TenantId,
            Id = default,
            Kind = FormKind.Receipt,
            SetKey = set.Key,
            Number = dossier.ReceiptNumber,
            Year = day.Year,
            Revision = 0,
            CounterId = counter.Id,
            DossierId = dossier.Id,
            IssuedAt = dossier.ReceivedAt,
            StaffId = reception.StaffId,
            StaffName = reception.PersonName,
            SignerTitle = design.SignerTitle,
            PlaceName = heading.PlaceName,
            Content = heading.PutOn(FormContents.Receipt(dossier, province) with { DueLocal = province.Time.Local(promised) }, design),
        };
        return new FormPage(form, IsIssued: false, set.Name, [], null, province.Time);
    }
}
