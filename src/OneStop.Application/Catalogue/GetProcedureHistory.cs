#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>A procedure with all its versions, and two of them compared.</summary>
/// <param name="Code">National code.</param>
/// <param name="Shown">The version shown; null for the one by which it is known today.</param>
/// <param name="Against">The version compared with; null for the one before it.</param>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record GetProcedureHistory(string Code, Guid? Shown, Guid? Against) : IQuery<ProcedureHistory>;

/// <summary>The page.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Versions">Its versions, the latest first, each with the decision that published it.</param>
/// <param name="Shown">The version shown.</param>
/// <param name="Against">The version compared with; null for the first.</param>
/// <param name="Difference">Field by field, from <paramref name="Against"/> to <paramref name="Shown"/>.</param>
/// <param name="Today">The legal day.</param>
/// <param name="Agency">Who is competent.</param>
public sealed record ProcedureHistory(
    Procedure Procedure,
    IReadOnlyList<(ProcedureVersion Version, CatalogueDecision? Decision)> Versions,
    ProcedureVersion Shown,
    ProcedureVersion? Against,
    IReadOnlyList<FieldDifference> Difference,
    DateOnly Today,
    string Agency);

/// <summary>Answers it, without a statement.</summary>
public sealed class GetProcedureHistoryHandler(Occasions occasions) : IRequestHandler<GetProcedureHistory, ProcedureHistory>
{
    /// <inheritdoc/>
    public async Task<ProcedureHistory> Handle(GetProcedureHistory request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var (today, catalogue) = (province.Time.Day(on.At), province.Catalogue);
        var procedure = catalogue.Find(request.Code) ?? throw new NotFoundException("Procedure");
        var versions = catalogue.VersionsOf(procedure.Id);
        var shown = Pick(request.Shown) ?? catalogue.KnownAs(procedure.Id, today) ?? throw new NotFoundException("Version");
        var against = Pick(request.Against) ?? versions.LastOrDefault(version => version.Valid.From < shown.Valid.From);
        var agency = shown.AgencyKey is { } key
            ? province.Directory.AgencyOn(key, shown.Valid.From)?.Name ?? key
            : LevelNames.Committee(shown.Level);
        return new ProcedureHistory(
            procedure,
            [.. versions.Reverse().Select(version => (version, version.DecisionId is { } id ? catalogue.FindDecision(id) : null))],
            shown,
            against,
            ContentDifference.Of((against ?? shown).Content, shown.Content, province.Directory, shown.Valid.From),
            today,
            agency);

        ProcedureVersion? Pick(Guid? id) => versions.FirstOrDefault(version => version.Id.Value == id);
    }
}
