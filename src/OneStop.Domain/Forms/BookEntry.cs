using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Forms;

/// <summary>
/// A dossier's place in the follow-up book (Sổ theo dõi hồ sơ) of its counter, field and year: given at reception, printed on
/// the receipt, never changed. There is one book per field (lĩnh vực), as the forms ask.
/// </summary>
public sealed class BookEntry : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierId DossierId { get; init; }

    /// <summary>The book, which is an issued form of kind <see cref="FormKind.Book"/>.</summary>
    public required FormId BookId { get; init; }

    /// <summary>The counter that received it.</summary>
    public required CounterId CounterId { get; init; }

    /// <summary>Year of the book.</summary>
    public required int Year { get; init; }

    /// <summary>The form set the book is of.</summary>
    public required string SetKey { get; init; }

    /// <summary>Field of the procedure.</summary>
    public required string Field { get; init; }

    /// <summary>Ordinal in the book (Số thứ tự), from 1 without gaps.</summary>
    public required int Ordinal { get; init; }
}
