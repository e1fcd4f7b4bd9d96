#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Calendar.Difficulty;

/// <summary>Communes to choose from for a decision: those chosen, and those a search finds.</summary>
/// <param name="Input">What was typed so far.</param>
/// <param name="Words">Words of a name, a district or a code; blank finds all.</param>
[AllowedTo(Role.ProvincialOffice)]
public sealed record GetDifficultyForm(DifficultyInput Input, string? Words) : IQuery<DifficultyForm>;

/// <summary>The communes.</summary>
/// <param name="Chosen">Those ticked.</param>
/// <param name="Found">Others that the search finds.</param>
/// <param name="Day">The day on which they are looked at: the first day of the decision, or today.</param>
/// <param name="Today">The legal day.</param>
public sealed record DifficultyForm(IReadOnlyList<CommuneChoice> Chosen, IReadOnlyList<CommuneChoice> Found, DateOnly Day, DateOnly Today);

/// <summary>A commune to tick.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Name">Its name, with its district where there are districts.</param>
/// <param name="Code">Its code.</param>
/// <param name="IsListed">It is on the list on that day.</param>
public sealed record CommuneChoice(Guid Id, string Name, string Code, bool IsListed);

/// <summary>Answers it.</summary>
public sealed class GetDifficultyFormHandler(Occasions occasions) : IRequestHandler<GetDifficultyForm, DifficultyForm>
{
    /// <inheritdoc/>
    public async Task<DifficultyForm> Handle(GetDifficultyForm request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var day = request.Input.FirstDay ?? today;
        var all = NamedCommunes.Find(request.Words, province, day)
            .Where(unit => !request.Input.IsEnd || province.Difficulty.IsDifficult(unit.Id, day))
            .Select(Choice);
        var chosen = request.Input.Communes.Distinct().Select(id => province.Directory.CommuneOn(new UnitId(id), day)).OfType<Domain.Organisation.AdministrativeUnit>().Select(Choice).ToList();
        return new DifficultyForm(chosen, [.. all.ExceptBy(chosen.Select(each => each.Id), each => each.Id)], day, today);

        CommuneChoice Choice(Domain.Organisation.AdministrativeUnit unit) => new(unit.Id.Value, province.Directory.NameWithDistrict(unit, day), unit.Code, province.Difficulty.IsDifficult(unit.Id, day));
    }
}
