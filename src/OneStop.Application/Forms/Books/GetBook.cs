#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Forms.Books;

/// <summary>A follow-up book with its entries, filled from the dossiers as they stand now.</summary>
/// <param name="Id">The book.</param>
/// <param name="From">Only what was received from this day on.</param>
/// <param name="To">Only what was received up to this day.</param>
/// <param name="Page">The page from 1; null for all at once, as for paper and spreadsheets.</param>
[AllowedTo(Role.CounterClerk, Role.ProvincialOffice)]
public sealed record GetBook(Guid Id, DateOnly? From, DateOnly? To, int? Page) : IQuery<BookPage>;

/// <summary>The book.</summary>
/// <param name="Book">The form it is.</param>
/// <param name="SetName">The set it is of.</param>
/// <param name="Counter">Whose book.</param>
/// <param name="Rows">Its entries, or one page of them.</param>
/// <param name="Total">How many entries match.</param>
public sealed record BookPage(IssuedForm Book, string SetName, Counter Counter, IReadOnlyList<BookRow> Rows, int Total)
{
    /// <summary>Entries on one page of the screen.</summary>
    public const int PageSize = 50;

    /// <summary>Most entries printed or exported at once: more are chosen by days.</summary>
    public const int Most = 5000;
}

/// <summary>One entry.</summary>
/// <param name="Ordinal">Số thứ tự.</param>
/// <param name="Code">Dossier code.</param>
/// <param name="ProcedureName">Name of the procedure.</param>
/// <param name="Sets">Number of sets (bộ); the form of 2018 asks for it.</param>
/// <param name="ApplicantName">Whose dossier.</param>
/// <param name="Contact">Address, telephone.</param>
/// <param name="AgencyName">The agency in charge.</param>
/// <param name="ReceivedLocal">When it came in.</param>
/// <param name="DueLocal">When the result is promised.</param>
/// <param name="ReturnedLocal">When the result was given back.</param>
/// <param name="Ending">In place of a result: withdrawn, stopped.</param>
/// <param name="Way">How the result goes back.</param>
/// <param name="SignedBy">Who received it.</param>
public sealed record BookRow(
    int Ordinal,
    string Code,
    string ProcedureName,
    int Sets,
    string ApplicantName,
    string Contact,
    string AgencyName,
    DateTime ReceivedLocal,
    DateTime? DueLocal,
    DateTime? ReturnedLocal,
    string? Ending,
    string Way,
    string? SignedBy);

/// <summary>Answers it.</summary>
public sealed class GetBookHandler(IAppDb db, Occasions occasions) : IRequestHandler<GetBook, BookPage>
{
    /// <inheritdoc/>
    public async Task<BookPage> Handle(GetBook request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var id = new FormId(request.Id);
        var book = await ListBooksHandler.VisibleTo(db.IssuedForms, on.By).AsNoTracking().FirstOrDefaultAsync(each => each.Id == id, cancellationToken)
            ?? throw new NotFoundException("Book");
        var (from, until) = (Instant(request.From, province), Instant(request.To?.AddDays(1), province));
        var matching = db.BookEntries.AsNoTracking()
            .Where(entry => entry.BookId == id)
            .Join(db.Dossiers.AsNoTracking(), entry => entry.DossierId, dossier => dossier.Id, (entry, dossier) => new { entry.Ordinal, Dossier = dossier })
            .Where(each => (from == null || each.Dossier.ReceivedAt >= from) && (until == null || each.Dossier.ReceivedAt < until));
        var total = await matching.CountAsync(cancellationToken);
        var ordered = matching.OrderBy(each => each.Ordinal);
        var rows = request.Page is { } page
            ? ordered.Skip((Math.Max(1, page) - 1) * BookPage.PageSize).Take(BookPage.PageSize)
            : ordered.Take(BookPage.Most);
        return new BookPage(
            book,
            FormPages.SetName(book, province),
            province.Directory.Counter(book.CounterId!.Value),
            [.. (await rows.ToListAsync(cancellationToken)).Select(each => Row(each.Ordinal, each.Dossier, province))],
            total);
    }

    private static DateTimeOffset? Instant(DateOnly? day, Province province) => day is { } given ? province.Time.Instant(given.ToDateTime(TimeOnly.MinValue)) : null;

    private static BookRow Row(int ordinal, Dossier dossier, Province province) => new(
        ordinal,
        dossier.Code,
        province.Catalogue.Version(dossier.ProcedureVersionId).Name,
        1,
        dossier.Applicant.Name,
        $"{dossier.Applicant.Address}, {PhoneNumber.Format(dossier.Applicant.Phone)}",
        province.Directory.Agency(dossier.CompetentAgencyId).Name,
        province.Time.Local(dossier.ReceivedAt),
        dossier.DueAt is { } due ? province.Time.Local(due) : null,
        dossier.ReturnedAt is { } returned ? province.Time.Local(returned) : null,
        dossier.Status is DossierStatus.Withdrawn or DossierStatus.Stopped ? dossier.Status.ToText() : null,
        dossier.CollectionWay == CollectionWay.Post ? "Bưu chính công ích" : "Trực tiếp",
        dossier.ReturnedAt is null ? null : dossier.Recipient?.Name);
}
