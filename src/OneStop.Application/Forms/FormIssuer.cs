using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Forms.Books;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Forms;

/// <summary>Issues official forms inside acts: draws the number, puts the head on, adds the form to what will be saved.</summary>
public sealed class FormIssuer(IAppDb db, INumberSeries numbers, DossierBooks books, ICurrentTenant tenant)
{
    /// <summary>
    /// Issues a form in the set in force now. Apologies are numbered by the competent agency, all others by a counter:
    /// that of the person who acts, or else the one that received the dossier. The first receipt of a dossier takes the
    /// number drawn at reception. Nothing is saved here.
    /// </summary>
    /// <param name="kind">Which form.</param>
    /// <param name="content">What it prints, from <see cref="FormContents"/>; the head is filled in here.</param>
    /// <param name="dossier">The dossier; null for a refusal or guidance before there is one.</param>
    /// <param name="on">Who, when.</param>
    /// <param name="province">The province.</param>
    /// <param name="revision">0 for the first, k for the k-th re-issue, which names the one it replaces.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IssuedForm> IssueAsync(FormKind kind, FormContent content, Dossier? dossier, Occasion on, Province province, int revision, CancellationToken cancellationToken)
    {
        var today = province.Time.Day(on.At);
        var set = province.FormSetOn(today);
        var design = FormDesigns.Of(set.Key, kind);
        var counter = kind == FormKind.Apology ? null : CounterOf(kind, dossier, revision, on, province, today);
        var agency = counter is null ? province.Directory.Agency(dossier?.CompetentAgencyId ?? on.By.AgencyId) : null;
        var heading = counter is null ? FormHeading.Of(agency!, province) : FormHeading.Of(counter, province);
        var (number, year) = IsFirstReceipt(kind, dossier, revision)
            ? (dossier!.ReceiptNumber, YearOfReceipt(dossier, province))
            : (await DrawAsync(kind, counter?.Key ?? agency!.Key, today, cancellationToken), today.Year);
        var place = kind == FormKind.Receipt && dossier is not null ? await PlaceInBookAsync(dossier, counter!, heading, set.Key, revision, on, province, cancellationToken) : null;

        var form = new IssuedForm
        {
            TenantId = tenant.Tenant.Id,
            Id = Id.New<FormId>(),
            Kind = kind,
            SetKey = set.Key,
            Number = number,
            Year = year,
            Revision = revision,
            CounterId = counter?.Id,
            AgencyId = agency?.Id,
            DossierId = dossier?.Id,
            IssuedAt = on.At,
            StaffId = on.By.StaffId,
            StaffName = on.By.OwnName,
            SignerTitle = kind == FormKind.Apology && on.By.OnBehalfOf is not null ? $"TUQ. {design.SignerTitle}" : design.SignerTitle,
            PlaceName = heading.PlaceName,
            Content = heading.PutOn(content, design) with
            {
                BookNumber = place?.Book ?? content.BookNumber,
                BookOrdinal = place?.Ordinal ?? content.BookOrdinal,
                Replaces = revision == 0 || dossier is null ? null : await ReplacedAsync(kind, dossier, province, cancellationToken),
            },
        };
        db.IssuedForms.Add(form);
        return form;
    }

    private static Counter CounterOf(FormKind kind, Dossier? dossier, int revision, Occasion on, Province province, DateOnly today)
    {
        // The slip that goes along with the papers and the first receipt come from where the dossier came in.
        if (dossier is not null && (kind == FormKind.ControlSlip || IsFirstReceipt(kind, dossier, revision)))
        {
            return province.Directory.Counter(dossier.ReceivingCounterId);
        }

        if (on.By.CounterId is { } own)
        {
            return province.Directory.Counter(own);
        }

        if (dossier is null)
        {
            throw new InvalidOperationException("Only a counter issues a form before there is a dossier.");
        }

        // A counter that has ended issues nothing more: the one that gives the result back speaks for it.
        var receiving = province.Directory.Counter(dossier.ReceivingCounterId);
        var collection = province.Directory.Counter(dossier.CollectionCounterId);
        return receiving.Valid.Contains(today) || !collection.Valid.Contains(today) ? receiving : collection;
    }

    private static bool IsFirstReceipt(FormKind kind, Dossier? dossier, int revision) => kind == FormKind.Receipt && revision == 0 && dossier is not null;

    // A dossier registered online on the last day of a year and received in the next keeps the number of the old year.
    private static int YearOfReceipt(Dossier dossier, Province province) =>
        DossierCode.DayOf(dossier.Code)?.Year ?? province.Time.Day(dossier.ReceivedAt).Year;

    // With the first receipt a dossier enters the book; later receipts name the same place.
    private async Task<(int Book, int Ordinal)?> PlaceInBookAsync(Dossier dossier, Counter counter, FormHeading heading, string setKey, int revision, Occasion on, Province province, CancellationToken cancellationToken)
    {
        if (revision == 0)
        {
            return await books.EnterAsync(dossier, counter, heading, setKey, on, province, cancellationToken);
        }

        var entry = await db.BookEntries.AsNoTracking()
            .Where(each => each.DossierId == dossier.Id)
            .Select(each => new { each.Ordinal, Book = db.IssuedForms.Where(form => form.Id == each.BookId).Select(form => form.Number).First() })
            .FirstOrDefaultAsync(cancellationToken);
        return entry is null ? null : (entry.Book, entry.Ordinal);
    }

    private async Task<int> DrawAsync(FormKind kind, string unitKey, DateOnly today, CancellationToken cancellationToken)
    {
        var drawn = await numbers.DrawAsync([($"{SeriesOf(kind)}:{unitKey}", today.Year.ToString(CultureInfo.InvariantCulture))], cancellationToken);
        return drawn[0];
    }

    // Receipts go on in the series that reception draws from.
    private static string SeriesOf(FormKind kind) => kind switch
    {
        FormKind.Receipt => "receipt",
        FormKind.SupplementRequest => "supplement-request",
        FormKind.Rejection => "rejection",
        FormKind.Apology => "apology",
        FormKind.StopNotice => "stop-notice",
        FormKind.ControlSlip => "control-slip",
        FormKind.Book => "book",
    };

    private async Task<string?> ReplacedAsync(FormKind kind, Dossier dossier, Province province, CancellationToken cancellationToken)
    {
        var last = await db.IssuedForms.AsNoTracking()
            .Where(form => form.DossierId == dossier.Id && form.Kind == kind)
            .OrderByDescending(form => form.Revision).ThenByDescending(form => form.IssuedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return last is not null ? last.Label
            : kind == FormKind.Receipt ? FormNumbers.Label(dossier.ReceiptNumber, FormNumbers.UnitSign(province.Directory.Counter(dossier.ReceivingCounterId)))
            : null;
    }
}
