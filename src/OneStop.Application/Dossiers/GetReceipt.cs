#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Dossiers;

/// <summary>The receipt (Mẫu 01) in the form set in force on the day of reception.</summary>
[AllowedTo]
public sealed record GetReceipt(string Code) : IQuery<ReceiptForm>;

/// <summary>What the receipt prints.</summary>
/// <param name="Tenant">The province.</param>
/// <param name="FormSet">The set of forms.</param>
/// <param name="Dossier">The dossier with its papers.</param>
/// <param name="Procedure">What it is for.</param>
/// <param name="Law">The version it was received under.</param>
/// <param name="Counter">Where it was received.</param>
/// <param name="ParentName">The agency the counter belongs to.</param>
/// <param name="Collection">Where the result is collected.</param>
/// <param name="ReceivedLocal">When received, wall clock.</param>
/// <param name="DueLocal">When promised, wall clock.</param>
/// <param name="ClerkName">Who received it.</param>
/// <param name="Remark">A remark where the date leans on a year whose holidays are not announced yet.</param>
public sealed record ReceiptForm(
    Tenant Tenant,
    FormSetEntry FormSet,
    Dossier Dossier,
    Procedure Procedure,
    ProcedureVersion Law,
    Counter Counter,
    string ParentName,
    Counter Collection,
    DateTime ReceivedLocal,
    DateTime DueLocal,
    string ClerkName,
    string? Remark);

/// <summary>Answers it.</summary>
public sealed class GetReceiptHandler(IAppDb db, Occasions occasions) : IRequestHandler<GetReceipt, ReceiptForm>
{
    /// <inheritdoc/>
    public async Task<ReceiptForm> Handle(GetReceipt request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var dossier = await db.Dossiers.AsNoTracking()
            .Include(each => each.Papers.OrderBy(paper => paper.Ordinal))
            .VisibleTo(on.By)
            .FirstOrDefaultAsync(each => each.Code == request.Code && each.DueAt != null, cancellationToken)
            ?? throw new NotFoundException("Receipt");
        var reception = await db.DossierEvents.AsNoTracking()
            .FirstAsync(line => line.DossierId == dossier.Id && line.Act == DossierAct.Receive, cancellationToken);
        var counter = province.Directory.Counter(dossier.ReceivingCounterId);
        var law = province.Catalogue.Version(dossier.ProcedureVersionId);
        var promised = province.Clock.Promise(dossier.ReceivedAt, province.TermsOf(dossier).Limit);
        return new ReceiptForm(
            province.Tenant,
            province.FormSetOn(province.Time.Day(dossier.ReceivedAt)),
            dossier,
            province.Catalogue.Procedure(dossier.ProcedureId),
            law,
            counter,
            province.Directory.Agency(counter.AgencyId).Name,
            province.Directory.Counter(dossier.CollectionCounterId),
            province.Time.Local(dossier.ReceivedAt),
            province.Time.Local(DateTimeOffset.Parse(reception.Facts["due"], System.Globalization.CultureInfo.InvariantCulture)),
            reception.PersonName,
            promised.LeansOnAssumedYear ? $"Lịch nghỉ lễ năm {string.Join(", ", promised.AssumedYears)} chưa được công bố; ngày hẹn tạm tính theo các ngày lễ cố định." : null);
    }
}
