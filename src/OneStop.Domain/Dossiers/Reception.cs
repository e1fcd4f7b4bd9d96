using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Dossiers;

/// <summary>Everything a counter puts down when a dossier comes in.</summary>
public sealed record Reception
{
    /// <summary>The tenant.</summary>
    public required TenantId TenantId { get; init; }

    /// <summary>The new dossier's identifier.</summary>
    public required DossierId DossierId { get; init; }

    /// <summary>Dossier code (TT 01/2018 Điều 19, TT 03/2025 Điều 13).</summary>
    public required string Code { get; init; }

    /// <summary>The procedure.</summary>
    public required Procedure Procedure { get; init; }

    /// <summary>The case of the procedure; null where it has but one.</summary>
    public string? CaseKey { get; init; }

    /// <summary>The verdict that allows it; must be an allowing one with a competent agency.</summary>
    public required ReceiptVerdict Verdict { get; init; }

    /// <summary>Where it is received.</summary>
    public required Counter Counter { get; init; }

    /// <summary>Whose dossier it is.</summary>
    public required Applicant Applicant { get; init; }

    /// <summary>What was handed in, in the order of the procedure's list.</summary>
    public required IReadOnlyList<HandedInPaper> Papers { get; init; }

    /// <summary>How it came in.</summary>
    public required Channel Channel { get; init; }

    /// <summary>How the result goes back.</summary>
    public required CollectionWay CollectionWay { get; init; }

    /// <summary>The counter where the result is collected, or from which it is posted.</summary>
    public required Counter CollectionCounter { get; init; }

    /// <summary>Where the result is posted to.</summary>
    public string? PostAddress { get; init; }

    /// <summary>Number of the receipt in the counter's series of the year.</summary>
    public required int ReceiptNumber { get; init; }

    /// <summary>Unguessable text in the receipt's QR, which opens the public look-up.</summary>
    public required string LookupToken { get; init; }

    /// <summary>The applicant lives in a commune whose difficulty adds days where the procedure's law says so.</summary>
    public bool IsDifficult { get; init; }

    /// <summary>The law of the dossier's clock, were it received on this occasion.</summary>
    public ClockLaw Law(Occasion on) => Verdict.Version!.LawOn(on.Clock, on.Clock.Time.Day(on.At), CaseKey, Channel, IsDifficult);
}
