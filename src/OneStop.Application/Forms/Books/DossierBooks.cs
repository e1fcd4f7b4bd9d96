using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Forms.Books;

/// <summary>Enters dossiers into the follow-up books of their counters; opens a book with its first entry.</summary>
public sealed class DossierBooks(IAppDb db, INumberSeries numbers, ICurrentTenant tenant)
{
    /// <summary>Enters a dossier that is received. Nothing is saved here.</summary>
    /// <returns>Number of the book among the counter's books of the year, and ordinal of the dossier in it.</returns>
    public async Task<(int Book, int Ordinal)> EnterAsync(Dossier dossier, Counter counter, FormHeading heading, string setKey, Occasion on, Province province, CancellationToken cancellationToken)
    {
        var year = province.Time.Day(on.At).Year;
        var field = province.Catalogue.Version(dossier.ProcedureVersionId).Field;
        var ordinal = await DrawAsync($"book-entry:{counter.Id}:{setKey}:{field}", year, cancellationToken);

        // Who draws 1 opens the book; whoever comes next has waited for the series and finds the book there.
        var book = ordinal == 1
            ? Open(await DrawAsync($"book:{counter.Id}", year, cancellationToken), year, field, counter, heading, setKey, on)
            : await db.IssuedForms.FirstAsync(
                form => db.BookEntries.Any(entry => entry.BookId == form.Id && entry.CounterId == counter.Id && entry.Year == year && entry.SetKey == setKey && entry.Field == field && entry.Ordinal == 1),
                cancellationToken);
        db.BookEntries.Add(new BookEntry
        {
            TenantId = tenant.Tenant.Id,
            DossierId = dossier.Id,
            BookId = book.Id,
            CounterId = counter.Id,
            Year = year,
            SetKey = setKey,
            Field = field,
            Ordinal = ordinal,
        });
        return (book.Number, ordinal);
    }

    private IssuedForm Open(int number, int year, string field, Counter counter, FormHeading heading, string setKey, Occasion on)
    {
        var design = FormDesigns.Of(setKey, FormKind.Book);
        var book = new IssuedForm
        {
            TenantId = tenant.Tenant.Id,
            Id = Id.New<FormId>(),
            Kind = FormKind.Book,
            SetKey = setKey,
            Number = number,
            Year = year,
            Revision = 0,
            CounterId = counter.Id,
            IssuedAt = on.At,
            StaffId = on.By.StaffId,
            StaffName = on.By.OwnName,
            SignerTitle = design.SignerTitle,
            PlaceName = heading.PlaceName,
            Content = heading.PutOn(new FormContent { Subject = field, CounterName = counter.Name }, design),
        };
        db.IssuedForms.Add(book);
        return book;
    }

    private async Task<int> DrawAsync(string series, int year, CancellationToken cancellationToken) =>
        (await numbers.DrawAsync([(series, year.ToString(CultureInfo.InvariantCulture))], cancellationToken))[0];
}
