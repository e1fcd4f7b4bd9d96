#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Calendar.Difficulty;

/// <summary>The list of difficult communes as it stands, what it was, and the decisions it comes from.</summary>
/// <param name="Words">Words of a name, a code or a decision; blank for all.</param>
[AllowedTo(Role.ProvincialOffice)]
public sealed record ListDifficultCommunes(string? Words = null) : IQuery<DifficultyList>;

/// <summary>The list.</summary>
/// <param name="Now">Communes on the list today or from a later day on, by name.</param>
/// <param name="Past">Stretches that are over, the latest first.</param>
/// <param name="Decisions">Decisions entered, the latest first.</param>
/// <param name="Procedures">Procedures whose law adds days for them today.</param>
/// <param name="Today">The legal day.</param>
public sealed record DifficultyList(
    IReadOnlyList<DifficultyLine> Now, IReadOnlyList<DifficultyLine> Past, IReadOnlyList<DifficultyDecision> Decisions, IReadOnlyList<(string Code, string Name, int Extra)> Procedures, DateOnly Today);

/// <summary>A commune's stretch of days on the list.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Name">Its name, with its district where there are districts.</param>
/// <param name="Period">The days.</param>
/// <param name="Basis">The decision that put it there.</param>
/// <param name="EndedBy">The decision that takes it off; null where the period ends by itself, or not.</param>
public sealed record DifficultyLine(AdministrativeUnit Commune, string Name, EffectivePeriod Period, string Basis, string? EndedBy);

/// <summary>Answers it.</summary>
public sealed class ListDifficultCommunesHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListDifficultCommunes, DifficultyList>
{
    /// <inheritdoc/>
    public async Task<DifficultyList> Handle(ListDifficultCommunes request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var words = VietnameseText.SearchKey(request.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lines = province.Difficulty.Communes
            .SelectMany(commune => province.Difficulty.Stretches(commune).Select(stretch => Line(province, commune, stretch)))
            .Where(line => VietnameseText.SearchKey($"{line.Name} {line.Commune.Code} {line.Basis} {line.EndedBy}") is var key && words.All(word => key.Contains(word, StringComparison.Ordinal)))
            .ToList();
        return new DifficultyList(
            [.. lines.Where(line => !(line.Period.Until <= today)).OrderByName(line => line.Commune.ProperName).ThenBy(line => line.Period)],
            [.. lines.Where(line => line.Period.Until <= today).OrderByDescending(line => line.Period.Until).ThenByName(line => line.Commune.ProperName)],
            await db.DifficultyDecisions.AsNoTracking().OrderByDescending(each => each.At).ToListAsync(cancellationToken),
            [.. Procedures(province, today)],
            today);
    }

    private static DifficultyLine Line(Province province, UnitId commune, (EffectivePeriod Period, DifficultCommune Entry) stretch)
    {
        var unit = province.Directory.Unit(commune);
        var end = stretch.Period.Until is { } until && province.Difficulty.EntryOn(commune, until) is { IsDifficult: false } ended ? ended.Basis : null;
        return new DifficultyLine(unit, province.Directory.NameWithDistrict(unit, stretch.Period.From), stretch.Period, stretch.Entry.Basis, end);
    }

    private static IEnumerable<(string Code, string Name, int Extra)> Procedures(Province province, DateOnly today) =>
        from procedure in province.Catalogue.Procedures
        let version = province.Catalogue.VersionOn(procedure.Id, today)
        where version is not null
        let extra = province.Clock.RulesOn(today, version.Content.Clock).DifficultExtra
        where extra > 0
        orderby procedure.Code
        select (procedure.Code, version.Name, extra);
}
