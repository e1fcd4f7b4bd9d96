using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Common;

/// <summary>A tenant's reference data as one immutable snapshot: organisation, catalogue, receipt rules, calendar, form sets.</summary>
public sealed record Province(
    Tenant Tenant,
    ProvinceDirectory Directory,
    ProcedureCatalogue Catalogue,
    ReceiptRules Rules,
    LegalClock Clock,
    IReadOnlyList<FormSetEntry> FormSets)
{
    /// <summary>Hours after which a dossier may be handed over early the next working day.</summary>
    public IReadOnlyList<HandOverCutoffEntry> HandOverCutoffs { get; init; } = [];

    /// <summary>Communes whose difficulty adds days.</summary>
    public DifficultyBook Difficulty { get; init; } = DifficultyBook.Empty;

    /// <summary>The entries the calendars are made from.</summary>
    public CalendarBook Calendars { get; init; } = CalendarBook.Empty;

    /// <summary>The tenant's wall clock.</summary>
    public TenantTime Time => Clock.Time;

    /// <summary>What holds for a dossier in the version it was received under.</summary>
    public ProcedureTerms TermsOf(Dossier dossier) => Catalogue.Version(dossier.ProcedureVersionId).Terms(dossier.CaseKey, dossier.Channel);

    /// <summary>The law of a dossier's clock: its own, or for one received before it was kept, what held on that day.</summary>
    public ClockLaw LawOf(Dossier dossier) => dossier.Law ?? LawOn(dossier, Time.Day(dossier.ReceivedAt));

    /// <summary>The law of the clock of a dossier that is received on a day.</summary>
    public ClockLaw LawOn(Dossier dossier, DateOnly day) =>
        Catalogue.Version(dossier.ProcedureVersionId).LawOn(Clock, day, dossier.CaseKey, dossier.Channel, IsDifficult(dossier.Applicant.CommuneId, day));

    /// <summary>Whether the commune's difficulty adds days on a day.</summary>
    public bool IsDifficult(UnitId? commune, DateOnly day) => Difficulty.IsDifficult(commune, day);

    /// <summary>Name of the counter somebody serves at, or else of the agency.</summary>
    public string PlaceOf(AgencyId agency, CounterId? counter) => counter is { } id ? Directory.Counter(id).Name : Directory.Agency(agency).Name;

    /// <summary>The set of official forms in force on a day.</summary>
    /// <exception cref="InvalidOperationException">When none is.</exception>
    public FormSetEntry FormSetOn(DateOnly day) => FormSets.FirstOrDefault(set => set.Valid.Contains(day))
        ?? throw new InvalidOperationException($"No form set is in force on {day:yyyy-MM-dd}.");

    /// <summary>The hand-over hour in force on a day, with its law; null when there is none.</summary>
    public HandOverCutoffEntry? HandOverCutoffOn(DateOnly day) => HandOverCutoffs.FirstOrDefault(each => each.Valid.Contains(day));

    /// <summary>By when a dossier received at this wall-clock time must be handed to the competent agency.</summary>
    public DateTime HandOverBy(DateTime receivedLocal)
    {
        var cutoff = HandOverCutoffOn(DateOnly.FromDateTime(receivedLocal));
        return HandOverRule.HandOverBy(receivedLocal, cutoff?.Time, Clock.Calendar);
    }
}
