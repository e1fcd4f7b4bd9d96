#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Reception;

/// <summary>Finds procedures as a clerk types, without diacritics and in any order, each with its verdict for this counter; what may be received comes first.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record SearchProcedures(string? Query) : IQuery<IReadOnlyList<FoundProcedure>>;

/// <summary>A procedure found.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="KnownAs">The version by which it is known today.</param>
/// <param name="Verdict">Whether it may be received here.</param>
public sealed record FoundProcedure(Procedure Procedure, ProcedureVersion KnownAs, ReceiptVerdict Verdict);

/// <summary>Answers it.</summary>
public sealed class SearchProceduresHandler(Occasions occasions) : IRequestHandler<SearchProcedures, IReadOnlyList<FoundProcedure>>
{
    private const int MostShown = 12;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FoundProcedure>> Handle(SearchProcedures request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var counter = province.Directory.Counter(on.By.CounterId!.Value);
        return [.. province.Catalogue.Search(request.Query, today)
            .OrderBy(version => province.Rules.MayReceive(version, counter, null, today) ? 0 : 1)
            .Take(MostShown)
            .Select(version => new FoundProcedure(
                province.Catalogue.Procedure(version.ProcedureId),
                version,
                province.Rules.Judge(version.ProcedureId, counter, null, today)))];
    }
}
