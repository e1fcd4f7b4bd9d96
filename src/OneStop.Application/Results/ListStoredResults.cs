#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Results;

namespace OneStop.Application.Results;

/// <summary>Results in the store that one's agency answers for, the last first.</summary>
/// <param name="Query">A number and sign, an identity number, or the beginning of the owner's name; blank for all.</param>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk, Role.ProvincialOffice)]
public sealed record ListStoredResults(string? Query) : IQuery<StoredResultList>;

/// <summary>The results.</summary>
/// <param name="Results">At most <see cref="Most"/>.</param>
/// <param name="Today">The legal day.</param>
public sealed record StoredResultList(IReadOnlyList<StoredResult> Results, DateOnly Today)
{
    /// <summary>Most shown at once.</summary>
    public const int Most = 50;
}

/// <summary>Answers it.</summary>
public sealed class ListStoredResultsHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListStoredResults, StoredResultList>
{
    /// <inheritdoc/>
    public async Task<StoredResultList> Handle(ListStoredResults request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var results = StoredResultAccess.Of(db.StoredResults.AsNoTracking(), on.By, province, today);
        var typed = VietnameseText.Clean(request.Query);
        if (typed.Length > 0)
        {
            var (digits, key) = (string.Concat(typed.Where(char.IsAsciiDigit)), VietnameseText.SearchKey(typed));
            results = results.Where(result => result.Number == typed || (digits.Length >= 9 && result.OwnerIdNumber == digits) || (key.Length > 0 && result.OwnerNameKey.StartsWith(key)));
        }

        return new StoredResultList(await results.OrderByDescending(result => result.KeptAt).Take(StoredResultList.Most).ToListAsync(cancellationToken), today);
    }
}
