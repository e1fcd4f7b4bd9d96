using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Custody;

/// <summary>
/// A numbered hand-over list of results (Phiếu bàn giao kết quả) from an agency to one counter. It goes along with the
/// paper and changes nothing on the dossiers: the counter confirms each result by receiving it.
/// </summary>
public sealed class ResultSlip : ITenantOwned
{
    private readonly List<ResultSlipLine> _lines = [];

    private ResultSlip()
    {
    }

    /// <inheritdoc/>
    public TenantId TenantId { get; private init; }

    /// <summary>The identifier.</summary>
    public ResultSlipId Id { get; private init; }

    /// <summary>Number in the agency's series of the year.</summary>
    public int Number { get; private init; }

    /// <summary>Year of the series.</summary>
    public int Year { get; private init; }

    /// <summary>From where.</summary>
    public AgencyId AgencyId { get; private init; }

    /// <summary>To which counter.</summary>
    public CounterId CounterId { get; private init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset HandedOverAt { get; private init; }

    /// <summary>Who hands over.</summary>
    public StaffId StaffId { get; private init; }

    /// <summary>Their name then.</summary>
    public string StaffName { get; private init; } = string.Empty;

    /// <summary>The results.</summary>
    public IReadOnlyList<ResultSlipLine> Lines => _lines;

    /// <summary>"12/2026": the number as said and printed.</summary>
    public string Label => $"{Number}/{Year}";

    /// <summary>Makes a list of results of one agency for one counter.</summary>
    /// <param name="tenantId">The province.</param>
    /// <param name="number">Its number.</param>
    /// <param name="dossiers">The dossiers in the order of the list.</param>
    /// <param name="on">Who, when.</param>
    /// <exception cref="RefusedException">When there is none, or one of them is not on its way back from the agency of whoever acts.</exception>
    public static ResultSlip Make(TenantId tenantId, int number, IReadOnlyList<Dossier> dossiers, Occasion on)
    {
        if (dossiers.Count == 0)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.SlipNothingChosen));
        }

        if (dossiers.Select(dossier => dossier.CollectionCounterId).Distinct().Count() > 1)
        {
            throw new InvalidOperationException("A list of results goes to one counter.");
        }

        foreach (var dossier in dossiers)
        {
            Refusal.ThrowIf(RefusalTo(dossier, on));
        }

        var slip = new ResultSlip
        {
            TenantId = tenantId,
            Id = Common.Id.New<ResultSlipId>(),
            Number = number,
            Year = on.Clock.Time.Day(on.At).Year,
            AgencyId = on.By.AgencyId,
            CounterId = dossiers[0].CollectionCounterId,
            HandedOverAt = on.At,
            StaffId = on.By.StaffId,
            StaffName = on.By.PersonName,
        };
        slip._lines.AddRange(dossiers.Select((dossier, index) => new ResultSlipLine
        {
            TenantId = tenantId,
            SlipId = slip.Id,
            DossierId = dossier.Id,
            Ordinal = index + 1,
        }));
        return slip;
    }

    /// <summary>Why the result of a dossier cannot go on a list now; null when it can. Whether it is on one already is not asked here.</summary>
    public static Refusal? RefusalTo(Dossier dossier, Occasion on) =>
        dossier is { Status: DossierStatus.Processing, StepKind: Catalogue.StepKind.Return } && dossier.CompetentAgencyId == on.By.AgencyId
            ? null
            : new Refusal(RefusalCodes.SlipResultNotWaiting).With("code", dossier.Code);
}
