#pragma warning disable MA0048 // The list of lists and one list are read alike.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Forms;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Custody;

/// <summary>Latest hand-over lists of results made by this agency, or sent to this counter.</summary>
/// <param name="IsOpen">Only those with a result that has not come yet.</param>
[AllowedTo(Role.CounterClerk, Role.Officer, Role.DivisionHead, Role.RecordsClerk, Role.AgencyLeader)]
public sealed record ListResultSlips(bool IsOpen = false) : IQuery<IReadOnlyList<ResultSlipRow>>;

/// <summary>One hand-over list of results in a list.</summary>
/// <param name="Id">The list.</param>
/// <param name="Label">Its number.</param>
/// <param name="AgencyName">From where, short name.</param>
/// <param name="CounterName">To where, short name.</param>
/// <param name="HandedOverLocal">When it was made, wall clock.</param>
/// <param name="Lines">How many results.</param>
/// <param name="Coming">How many of them have not come yet.</param>
public sealed record ResultSlipRow(Guid Id, string Label, string AgencyName, string CounterName, DateTime HandedOverLocal, int Lines, int Coming);

/// <summary>One hand-over list of results, for reading, confirming and printing.</summary>
[AllowedTo]
public sealed record GetResultSlip(Guid Id) : IQuery<ResultSlipPage>;

/// <summary>The list.</summary>
/// <param name="Slip">The list.</param>
/// <param name="Heading">The head it is printed under.</param>
/// <param name="Agency">From where.</param>
/// <param name="Counter">To where.</param>
/// <param name="HandedOverLocal">When, wall clock.</param>
/// <param name="Lines">The results in order.</param>
/// <param name="MayAcknowledge">The person looking is the receiver.</param>
public sealed record ResultSlipPage(ResultSlip Slip, FormHeading Heading, Agency Agency, Counter Counter, DateTime HandedOverLocal, IReadOnlyList<ResultSlipPageLine> Lines, bool MayAcknowledge)
{
    /// <summary>How many results have not come yet.</summary>
    public int Coming => Lines.Count(line => line.IsComing);
}

/// <summary>One result of the list.</summary>
/// <param name="Ordinal">Place in the list.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Number">Number of the result; null when it was taken back.</param>
/// <param name="IsRefusal">It refuses what was asked for.</param>
/// <param name="Address">The applicant's address.</param>
/// <param name="HasFee">A fee or charge belongs to it.</param>
/// <param name="IsPosted">The applicant asked for it by post.</param>
/// <param name="IsComing">It has not come yet.</param>
/// <param name="Arrived">Who confirmed that it came, and when, wall clock; null while nobody did.</param>
public sealed record ResultSlipPageLine(int Ordinal, DossierRow Dossier, string? Number, bool IsRefusal, string Address, bool HasFee, bool IsPosted, bool IsComing, (string By, DateTime AtLocal)? Arrived);

/// <summary>Answers it.</summary>
public sealed class ListResultSlipsHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListResultSlips, IReadOnlyList<ResultSlipRow>>
{
    private const int Most = 50;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ResultSlipRow>> Handle(ListResultSlips request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var rows = await VisibleTo(db.ResultSlips, on.By).AsNoTracking()
            .Select(slip => new
            {
                slip.Id,
                slip.Number,
                slip.Year,
                slip.AgencyId,
                slip.CounterId,
                slip.HandedOverAt,
                Lines = slip.Lines.Count,
                Coming = slip.Lines.Count(line => db.Dossiers.Any(dossier => dossier.Id == line.DossierId && dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Return)),
            })
            .Where(row => !request.IsOpen || row.Coming > 0)
            .OrderByDescending(row => row.HandedOverAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new ResultSlipRow(
            row.Id.Value,
            $"{row.Number}/{row.Year}",
            province.Directory.Agency(row.AgencyId).ShortName,
            province.Directory.Counter(row.CounterId).ShortName,
            province.Time.Local(row.HandedOverAt),
            row.Lines,
            row.Coming))];
    }

    internal static IQueryable<ResultSlip> VisibleTo(IQueryable<ResultSlip> slips, Duty duty) => duty.Role switch
    {
        Role.ProvincialOffice => slips,
        Role.CounterClerk => slips.Where(slip => slip.CounterId == duty.CounterId),
        Role.Officer or Role.DivisionHead or Role.AgencyLeader or Role.RecordsClerk => slips.Where(slip => slip.AgencyId == duty.AgencyId),
        Role.CatalogueEditor or Role.UnitAdministrator => slips.Where(_ => false),
    };
}

/// <summary>Answers it.</summary>
public sealed class GetResultSlipHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<GetResultSlip, ResultSlipPage>
{
    /// <inheritdoc/>
    public async Task<ResultSlipPage> Handle(GetResultSlip request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var id = new ResultSlipId(request.Id);
        var slip = await ListResultSlipsHandler.VisibleTo(db.ResultSlips, on.By).AsNoTracking()
            .Include(each => each.Lines.OrderBy(line => line.Ordinal))
            .FirstOrDefaultAsync(each => each.Id == id, cancellationToken)
            ?? throw new NotFoundException("Hand-over list of results");
        var ids = slip.Lines.Select(line => line.DossierId).ToList();
        var dossiers = db.Dossiers.Where(dossier => ids.Contains(dossier.Id));
        var shown = (await rows.ReadAsync(dossiers, province, cancellationToken)).ToDictionary(row => row.Id);
        var more = await dossiers.AsNoTracking()
            .Select(dossier => new
            {
                dossier.Id,
                dossier.Applicant.Address,
                dossier.Fee,
                dossier.CollectionWay,
                dossier.Result,
                IsComing = dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Return,
                Arrival = db.DossierEvents.Where(line => line.DossierId == dossier.Id && line.Act == DossierAct.AcknowledgeResult).Select(line => new { line.PersonName, line.At }).FirstOrDefault(),
            })
            .ToDictionaryAsync(each => each.Id, cancellationToken);
        var agency = province.Directory.Agency(slip.AgencyId);
        return new ResultSlipPage(
            slip,
            FormHeading.Of(agency, province),
            agency,
            province.Directory.Counter(slip.CounterId),
            province.Time.Local(slip.HandedOverAt),
            [.. slip.Lines.Select(Line)],
            on.By.Role == Role.CounterClerk && on.By.CounterId == slip.CounterId);

        ResultSlipPageLine Line(ResultSlipLine line)
        {
            var dossier = more[line.DossierId];
            return new ResultSlipPageLine(
                line.Ordinal,
                shown[line.DossierId.Value],
                dossier.Result?.Number,
                dossier.Result?.IsRefusal == true,
                dossier.Address,
                dossier.Fee > 0,
                dossier.CollectionWay == CollectionWay.Post,
                dossier.IsComing,
                dossier.Arrival is { } arrival ? (arrival.PersonName, province.Time.Local(arrival.At)) : null);
        }
    }
}
