using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Custody;

/// <summary>A numbered hand-over list (Danh sách bàn giao hồ sơ) from a counter to one agency.</summary>
public sealed class HandOverSlip : ITenantOwned
{
    private readonly List<HandOverLine> _lines = [];

    private HandOverSlip()
    {
    }

    /// <inheritdoc/>
    public TenantId TenantId { get; private init; }

    /// <summary>The identifier.</summary>
    public SlipId Id { get; private init; }

    /// <summary>Number in the counter's series of the year.</summary>
    public int Number { get; private init; }

    /// <summary>Year of the series.</summary>
    public int Year { get; private init; }

    /// <summary>From where.</summary>
    public CounterId CounterId { get; private init; }

    /// <summary>To whom.</summary>
    public AgencyId AgencyId { get; private init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset HandedOverAt { get; private init; }

    /// <summary>Who hands over.</summary>
    public StaffId StaffId { get; private init; }

    /// <summary>Their name then.</summary>
    public string StaffName { get; private init; } = string.Empty;

    /// <summary>The dossiers.</summary>
    public IReadOnlyList<HandOverLine> Lines => _lines;

    /// <summary>"214/2026": the number as said and printed.</summary>
    public string Label => $"{Number}/{Year}";

    /// <summary>Makes a list of dossiers of one receiving counter for one agency.</summary>
    /// <exception cref="RefusedException">When there is none, or they go to several agencies.</exception>
    public static HandOverSlip Make(TenantId tenantId, int number, IReadOnlyList<Dossier> dossiers, Occasion on)
    {
        if (dossiers.Count == 0)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.SlipNothingChosen));
        }

        if (dossiers.Select(dossier => dossier.CompetentAgencyId).Distinct().Count() > 1)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.SlipSeveralAgencies));
        }

        var slip = new HandOverSlip
        {
            TenantId = tenantId,
            Id = Common.Id.New<SlipId>(),
            Number = number,
            Year = on.Clock.Time.Day(on.At).Year,
            CounterId = on.By.CounterId ?? throw new InvalidOperationException("Only a counter hands over."),
            AgencyId = dossiers[0].CompetentAgencyId,
            HandedOverAt = on.At,
            StaffId = on.By.StaffId,
            StaffName = on.By.PersonName,
        };
        slip._lines.AddRange(dossiers.Select((dossier, index) => new HandOverLine
        {
            TenantId = tenantId,
            SlipId = slip.Id,
            DossierId = dossier.Id,
            Ordinal = index + 1,
        }));
        return slip;
    }

    /// <summary>The agency confirms one line on arrival.</summary>
    /// <exception cref="RefusedException">When it is another agency's list, or the line is confirmed already.</exception>
    public void Acknowledge(DossierId dossierId, bool isComplete, string? note, Occasion on)
    {
        if (on.By.AgencyId != AgencyId || on.By.Role == Role.CounterClerk)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.SlipNotYours));
        }

        var line = _lines.Find(line => line.DossierId == dossierId) ?? throw new NotFoundException("Hand-over line");
        if (line.IsComplete == true)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.SlipLineAcknowledged));
        }

        line.IsComplete = isComplete;
        line.Note = note;
        line.AcknowledgedAt = on.At;
        line.AcknowledgedBy = on.By.PersonName;
    }
}
