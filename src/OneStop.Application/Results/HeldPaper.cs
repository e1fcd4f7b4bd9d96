using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Results;

/// <summary>A digitised paper of a person that this province holds already.</summary>
/// <param name="Id">The stored result, or the paper of the earlier dossier.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Number">Number and sign of a result; null for a scan.</param>
/// <param name="On">Day of issue, or of the reception it was scanned for.</param>
/// <param name="ValidUntil">Last day on which it is valid; null when it has no end, or nobody has said so.</param>
/// <param name="FileId">The file.</param>
/// <param name="OwnerName">The name it is held under.</param>
/// <param name="OwnerNameKey">That name without diacritics.</param>
/// <param name="Reuse">What a dossier notes when it uses the paper again.</param>
public sealed record HeldPaper(Guid Id, string Name, string? Number, DateOnly On, DateOnly? ValidUntil, FileId FileId, string OwnerName, string OwnerNameKey, PaperReuse Reuse)
{
    /// <summary>It is a result from the store, not a scan.</summary>
    public bool IsResult => Reuse.ResultId is not null;
}
