using System.Globalization;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>What the applicant must do meanwhile: supplement, or meet a financial duty. Always through the counter (NĐ 118/2025 Điều 5).</summary>
public static class WaitingActs
{
    /// <summary>
    /// Asks for a supplement (Mẫu 02); the clock stops. Once by the officer; again only by the head of the agency, naming
    /// the law that allows it (NĐ 61/2018 Điều 19, NĐ 118/2025 Điều 11).
    /// </summary>
    /// <exception cref="RefusedException">Also when a second request names no legal ground.</exception>
    public static void RequestSupplement(this Dossier dossier, SupplementRequest request, Occasion on)
    {
        dossier.Begin(DossierAct.RequestSupplement, on, request.What);
        if (dossier.SupplementCount > 0 && string.IsNullOrWhiteSpace(request.Ground))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierSupplementGround, DossierAccess.OnceOnly.At(dossier.ReceivedAt)));
        }

        dossier.Pause(DossierStatus.AwaitingSupplement, TimeOwner.Supplement, on);
        dossier.SupplementCount++;
        var days = request.Days ?? dossier.Law?.Rules.SupplementDays ?? new ClockRules().SupplementDays;
        dossier.SupplementDueAt = dossier.ClockOf(on).AddWorkingDays(on.At, days);
        dossier.Record(
            DossierAct.RequestSupplement,
            on,
            ("reason", request.What),
            ("why", request.Why),
            ("ground", request.Ground),
            ("days", days.ToString(CultureInfo.InvariantCulture)),
            ("until", Dossier.Iso(dossier.SupplementDueAt.Value)));
    }

    /// <summary>Why the applicant has until then for the supplement; null while none is asked for, or its days were not kept.</summary>
    /// <param name="dossier">The dossier, its timeline loaded.</param>
    /// <param name="clock">The clock of the agency that decides.</param>
    public static TermReading? ReadSupplement(this Dossier dossier, LegalClock clock) =>
        dossier.SupplementDueAt is not null
        && dossier.Events.Where(line => line.Act == DossierAct.RequestSupplement).MaxBy(line => line.Sequence) is { } asked
        && asked.Facts.TryGetValue("days", out var days)
            ? clock.Read("Người nộp bổ sung hồ sơ", int.Parse(days, CultureInfo.InvariantCulture), "theo Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", asked.At)
            : null;

    /// <summary>
    /// The supplement is in, with what papers came; what it means for the promised date is the law of the dossier's clock.
    /// A date that moved is promised on a new receipt, which this counts.
    /// </summary>
    /// <returns>Whether the promised date moved.</returns>
    public static bool AcceptSupplement(this Dossier dossier, IReadOnlyList<HandedInPaper> papers, string? note, Occasion on)
    {
        dossier.Begin(DossierAct.AcceptSupplement, on);
        dossier.AddPapers(papers);
        dossier.SupplementDueAt = null;
        return dossier.Resume(DossierAct.AcceptSupplement, on, ("note", note), ("papers", string.Join("; ", papers.Select(paper => paper.Name))));
    }

    /// <summary>The applicant did not supplement in time: the handling ends with a notice.</summary>
    public static void Lapse(this Dossier dossier, string reason, Occasion on) => dossier.Close(DossierAct.Lapse, DossierStatus.Stopped, reason, on);

    /// <summary>Asks for a financial duty to be met; the clock stops.</summary>
    public static void RequirePayment(this Dossier dossier, string what, Occasion on)
    {
        dossier.Begin(DossierAct.RequirePayment, on, what);
        dossier.Pause(DossierStatus.AwaitingPayment, TimeOwner.Payment, on);
        dossier.Record(DossierAct.RequirePayment, on, ("reason", what));
    }

    /// <summary>The financial duty is met. A date that moved is promised on a new receipt, which this counts.</summary>
    /// <returns>Whether the promised date moved.</returns>
    public static bool ConfirmPayment(this Dossier dossier, string? note, Occasion on)
    {
        dossier.Begin(DossierAct.ConfirmPayment, on);
        return dossier.Resume(DossierAct.ConfirmPayment, on, ("note", note));
    }

    private static void Pause(this Dossier dossier, DossierStatus status, TimeOwner owner, Occasion on)
    {
        dossier.Status = status;
        dossier.HolderAgencyId = null;
        dossier.HolderCounterId = dossier.ReceivingCounterId;
        dossier.Turn(owner, on);
    }

    private static bool Resume(this Dossier dossier, DossierAct act, Occasion on, params IEnumerable<(string Key, string? Value)> facts)
    {
        var before = dossier.DueAt!.Value;
        dossier.Status = DossierStatus.Processing;
        dossier.HolderCounterId = null;
        dossier.HolderAgencyId = dossier.CompetentAgencyId;
        dossier.Turn(dossier.AtWork, on);
        var hasMoved = dossier.DueAt != before;
        dossier.ReceiptRevision += hasMoved ? 1 : 0;
        dossier.Record(
            act,
            on,
            [.. facts, ("due_before", Dossier.Iso(before)), ("due", Dossier.Iso(dossier.DueAt.Value)), ("revision", hasMoved ? dossier.ReceiptRevision.ToString(CultureInfo.InvariantCulture) : null)]);
        return hasMoved;
    }
}
