#pragma warning disable MA0048 // The list of lists and one list are read alike.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Custody;

/// <summary>Latest hand-over lists made by this counter, or sent to this agency.</summary>
[AllowedTo(Role.CounterClerk, Role.Officer, Role.DivisionHead, Role.RecordsClerk, Role.AgencyLeader)]
public sealed record ListSlips : IQuery<IReadOnlyList<SlipRow>>;

/// <summary>One hand-over list in a list.</summary>
public sealed record SlipRow(Guid Id, string Label, string CounterName, string AgencyName, DateTime HandedOverLocal, int Lines, int Acknowledged, int Short);

/// <summary>One hand-over list with its dossiers, for reading, confirming and printing.</summary>
[AllowedTo]
public sealed record GetSlip(Guid Id) : IQuery<SlipPage>;

/// <summary>The list.</summary>
/// <param name="Tenant">The province.</param>
/// <param name="Slip">The list with its lines.</param>
/// <param name="Counter">From where.</param>
/// <param name="ParentName">The agency the counter belongs to.</param>
/// <param name="Agency">To whom.</param>
/// <param name="HandedOverLocal">When, wall clock.</param>
/// <param name="Lines">The dossiers in order.</param>
/// <param name="MayAcknowledge">The person looking is the receiver.</param>
public sealed record SlipPage(
    Tenant Tenant,
    HandOverSlip Slip,
    Counter Counter,
    string ParentName,
    Agency Agency,
    DateTime HandedOverLocal,
    IReadOnlyList<SlipPageLine> Lines,
    bool MayAcknowledge);

/// <summary>One dossier of the list.</summary>
public sealed record SlipPageLine(HandOverLine Line, DossierRow Dossier, string ApplicantAddress, string ApplicantPhone, int PaperCount);

/// <summary>Answers it.</summary>
public sealed class ListSlipsHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListSlips, IReadOnlyList<SlipRow>>
{
    private const int Most = 50;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SlipRow>> Handle(ListSlips request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        return await SlipRows.ReadAsync(
            VisibleTo(db.HandOverSlips, on.By).OrderByDescending(slip => slip.HandedOverAt).Take(Most),
            province,
            cancellationToken);
    }

    internal static IQueryable<HandOverSlip> VisibleTo(IQueryable<HandOverSlip> slips, Duty duty) => duty.Role switch
    {
        Role.ProvincialOffice => slips,
        Role.CounterClerk => slips.Where(slip => slip.CounterId == duty.CounterId),
        Role.Officer or Role.DivisionHead or Role.AgencyLeader or Role.RecordsClerk => slips.Where(slip => slip.AgencyId == duty.AgencyId),
        Role.CatalogueEditor or Role.UnitAdministrator => slips.Where(_ => false),
    };
}

/// <summary>Answers it.</summary>
public sealed class GetSlipHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<GetSlip, SlipPage>
{
    /// <inheritdoc/>
    public async Task<SlipPage> Handle(GetSlip request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var id = new SlipId(request.Id);
        var slip = await ListSlipsHandler.VisibleTo(db.HandOverSlips, on.By).AsNoTracking()
            .Include(each => each.Lines.OrderBy(line => line.Ordinal))
            .FirstOrDefaultAsync(each => each.Id == id, cancellationToken)
            ?? throw new NotFoundException("Hand-over list");
        var ids = slip.Lines.Select(line => line.DossierId).ToList();
        var dossiers = db.Dossiers.Where(dossier => ids.Contains(dossier.Id));
        var shown = (await rows.ReadAsync(dossiers, province, cancellationToken)).ToDictionary(row => row.Id);
        var more = await dossiers.AsNoTracking()
            .Select(dossier => new { dossier.Id, dossier.Applicant.Address, dossier.Applicant.Phone, Papers = dossier.Papers.Count(paper => paper.Quantity > 0) })
            .ToDictionaryAsync(each => each.Id, cancellationToken);
        var counter = province.Directory.Counter(slip.CounterId);
        return new SlipPage(
            province.Tenant,
            slip,
            counter,
            province.Directory.Agency(counter.AgencyId).Name,
            province.Directory.Agency(slip.AgencyId),
            province.Time.Local(slip.HandedOverAt),
            [.. slip.Lines.Select(line => new SlipPageLine(line, shown[line.DossierId.Value], more[line.DossierId].Address, more[line.DossierId].Phone, more[line.DossierId].Papers))],
            on.By.AgencyId == slip.AgencyId && on.By.Role is Role.Officer or Role.DivisionHead or Role.RecordsClerk);
    }
}
