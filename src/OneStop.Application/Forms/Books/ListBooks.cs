#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Forms;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Forms.Books;

/// <summary>The follow-up books (Sổ theo dõi hồ sơ) of a counter in a year, one per field; clerks see their own counter's.</summary>
/// <param name="CounterId">The counter; null for the clerk's own, or the first that has a book.</param>
/// <param name="Year">The year; null for the last that has a book.</param>
[AllowedTo(Role.CounterClerk, Role.ProvincialOffice)]
public sealed record ListBooks(Guid? CounterId, int? Year) : IQuery<BookShelf>;

/// <summary>The books to choose from.</summary>
/// <param name="Counters">Counters that have books, as far as the person may see them.</param>
/// <param name="Counter">The one looked at; null when there is none yet.</param>
/// <param name="Years">Years in which it has books, the last first.</param>
/// <param name="Year">The one looked at.</param>
/// <param name="Books">The books in the order of their numbers.</param>
public sealed record BookShelf(IReadOnlyList<Counter> Counters, Counter? Counter, IReadOnlyList<int> Years, int Year, IReadOnlyList<ShelvedBook> Books);

/// <summary>One book.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Label">Its number and sign.</param>
/// <param name="Number">Its number among the counter's books of the year (Quyển số).</param>
/// <param name="Field">The field it is for.</param>
/// <param name="SetName">The set its form is of.</param>
/// <param name="OpenedLocal">When it was opened, wall clock.</param>
/// <param name="Entries">How many dossiers it holds.</param>
public sealed record ShelvedBook(Guid Id, string Label, int Number, string Field, string SetName, DateTime OpenedLocal, int Entries);

/// <summary>Answers it.</summary>
public sealed class ListBooksHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListBooks, BookShelf>
{
    /// <inheritdoc/>
    public async Task<BookShelf> Handle(ListBooks request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var known = await VisibleTo(db.IssuedForms, on.By)
            .GroupBy(book => new { book.CounterId, book.Year })
            .Select(group => group.Key)
            .ToListAsync(cancellationToken);
        var counters = known.Select(each => each.CounterId!.Value).Distinct().Select(province.Directory.Counter)
            .OrderBy(counter => counter.Level).ThenBy(counter => counter.ShortName, StringComparer.Ordinal).ThenBy(counter => counter.Valid.From).ToList();
        var asked = request.CounterId is { } id ? new CounterId(id) : on.By.CounterId;
        var counter = counters.Find(each => each.Id == asked) ?? counters.FirstOrDefault();
        if (counter is null)
        {
            return new BookShelf([], null, [], province.Time.Day(on.At).Year, []);
        }

        var years = known.Where(each => each.CounterId == counter.Id).Select(each => each.Year).OrderDescending().ToList();
        var year = request.Year is { } wanted && years.Contains(wanted) ? wanted : years[0];
        var books = await VisibleTo(db.IssuedForms, on.By).AsNoTracking()
            .Where(book => book.CounterId == counter.Id && book.Year == year)
            .OrderBy(book => book.Number)
            .Select(book => new { Form = book, Entries = db.BookEntries.Count(entry => entry.BookId == book.Id) })
            .ToListAsync(cancellationToken);
        return new BookShelf(counters, counter, years, year, [.. books.Select(each => Shelved(each.Form, each.Entries, province))]);
    }

    /// <summary>Only the books these people may see.</summary>
    internal static IQueryable<IssuedForm> VisibleTo(IQueryable<IssuedForm> forms, Duty duty)
    {
        var books = forms.Where(form => form.Kind == FormKind.Book);
        return duty.Role == Role.ProvincialOffice ? books : books.Where(book => book.CounterId == duty.CounterId);
    }

    private static ShelvedBook Shelved(IssuedForm book, int entries, Province province) =>
        new(book.Id.Value, book.Label, book.Number, book.Content.Subject, FormPages.SetName(book, province), province.Time.Local(book.IssuedAt), entries);
}
