using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Calendar.Difficulty;

/// <summary>What a decision enters into the list of difficult communes, and which dossiers it touches.</summary>
/// <param name="Communes">Communes it names.</param>
/// <param name="Valid">Days of reception it holds for.</param>
/// <param name="Entries">One entry for each.</param>
public sealed record DifficultyEntries(IReadOnlyList<AdministrativeUnit> Communes, EffectivePeriod Valid, IReadOnlyList<DifficultCommune> Entries)
{
    /// <summary>Reads a checked decision.</summary>
    /// <exception cref="FluentValidation.ValidationException">When it names communes that there are not.</exception>
    public static DifficultyEntries Of(DifficultyInput input, DifficultyDecisionId id, Province province)
    {
        var communes = NamedCommunes.Of(input, province);
        var valid = new EffectivePeriod(input.FirstDay!.Value, input.IsEnd ? null : TypedDate.Read(input.Until)?.AddDays(1));
        return new DifficultyEntries(communes, valid, [.. communes.Select(commune => new DifficultCommune
        {
            TenantId = province.Tenant.Id,
            Id = Id.New<DifficultyEntryId>(),
            UnitId = commune.Id,
            Valid = valid,
            IsDifficult = !input.IsEnd,
            Basis = VietnameseText.Clean(input.Number),
            DecisionId = id,
        })]);
    }

    /// <summary>Open dossiers of applicants of these communes, received on these days.</summary>
    public IQueryable<Dossier> Touched(IQueryable<Dossier> dossiers, Province province) => OpenClocks.Of(
        dossiers,
        [.. Communes.Select(commune => commune.Id)],
        province.Time.Instant(Valid.From.ToDateTime(TimeOnly.MinValue)),
        Valid.Until is { } until ? province.Time.Instant(until.ToDateTime(TimeOnly.MinValue)) : null);

    /// <summary>The law of a dossier's clock with the list as it would be.</summary>
    public ClockLaw LawOf(Dossier dossier, Province province)
    {
        var law = province.LawOf(dossier);
        var isDifficult = province.Difficulty.With(Entries).IsDifficult(dossier.Applicant.CommuneId, province.Time.Day(dossier.ReceivedAt));
        return law with { Extra = isDifficult ? law.Rules.DifficultExtra : 0 };
    }
}
