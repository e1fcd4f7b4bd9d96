#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Mentions;

/// <summary>Who may be mentioned in a remark on a dossier, by the first letters typed after the @.</summary>
/// <param name="Code">The dossier's code.</param>
/// <param name="Query">Letters of a user name or of a name, without diacritics or with; blank for everybody.</param>
[AllowedTo(Role.CounterClerk, Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk)]
public sealed record ListMentionable(string Code, string? Query) : IQuery<IReadOnlyList<MentionablePerson>>;

/// <summary>Answers it.</summary>
public sealed class ListMentionableHandler(IAppDb db, Occasions occasions, MentionablePeople people) : IRequestHandler<ListMentionable, IReadOnlyList<MentionablePerson>>
{
    private const int Most = 8;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MentionablePerson>> Handle(ListMentionable request, CancellationToken cancellationToken)
    {
        var (on, _) = await occasions.NowAsync(cancellationToken);
        var dossier = await db.Dossiers.AsNoTracking().Include(each => each.Consultations).VisibleTo(on.By).FirstOrDefaultAsync(each => each.Code == request.Code, cancellationToken)
            ?? throw new NotFoundException("Dossier");
        var typed = VietnameseText.Clean(request.Query);
        var words = VietnameseText.SearchKey(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. (await people.OfAsync(dossier, cancellationToken))
                .Where(person => person.StaffId != on.By.StaffId)
                .Where(person => person.UserName.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || HasWords(person, words))
                .Take(Most),
        ];
    }

    private static bool HasWords(MentionablePerson person, string[] words)
    {
        var own = VietnameseText.SearchKey(person.FullName).Split(' ');
        return Array.TrueForAll(words, word => Array.Exists(own, each => each.StartsWith(word, StringComparison.Ordinal)));
    }
}
