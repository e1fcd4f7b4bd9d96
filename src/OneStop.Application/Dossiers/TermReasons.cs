using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Why the deadlines beneath a dossier's promised date are what they are; empty lines where nothing runs, or its basis was not kept.</summary>
/// <param name="Step">Of the current step.</param>
/// <param name="Supplement">Of the supplement asked for.</param>
/// <param name="Opinions">Of the opinions asked for.</param>
public sealed record TermReasons(IReadOnlyList<string> Step, IReadOnlyList<string> Supplement, IReadOnlyDictionary<ConsultationId, IReadOnlyList<string>> Opinions)
{
    /// <summary>Reads them.</summary>
    /// <param name="dossier">The dossier, its steps, opinions and timeline loaded.</param>
    /// <param name="province">Calendars and law.</param>
    public static TermReasons Of(Dossier dossier, Province province)
    {
        var clock = province.Clock.Of(dossier.CompetentAgencyId);
        var current = dossier.Steps.MaxBy(step => step.Sequence);
        return new TermReasons(
            dossier.DueAt is not null && current is { FinishedAt: null, DeadlineAt: { } deadline }
                ? Lines(dossier.ReadStep(current, DossierLedger.Of(dossier), province.LawOf(dossier), clock), deadline, province)
                : [],
            dossier.SupplementDueAt is { } until ? Lines(dossier.ReadSupplement(clock), until, province) : [],
            dossier.Consultations.ToDictionary(asked => asked.Id, asked => Lines(asked.Read(province.Clock.Of(asked.AgencyId)), asked.DeadlineAt, province)));
    }

    // What somebody was told and the calendar would now make otherwise stays as told.
    private static IReadOnlyList<string> Lines(TermReading? reading, DateTimeOffset stored, Province province)
    {
        if (reading is null || reading.DueAt == stored)
        {
            return reading?.Reasons ?? [];
        }

        var local = province.Time.Local(stored);
        return [.. reading.Reasons.SkipLast(1), $"Hạn đã báo được giữ nguyên: {local:HH\\:mm}, {VietnameseText.ShortDate(DateOnly.FromDateTime(local))}."];
    }
}
