using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Results;

/// <summary>
/// A result in the results store (kho kết quả), kept so that nobody asks its owner for it again (NĐ 118/2025 Điều 5 khoản 1,
/// Điều 22). What was issued is never changed; it may be revoked, and then is not offered any more.
/// </summary>
public sealed class StoredResult : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required StoredResultId Id { get; init; }

    /// <summary>Citizen number or tax code of whom it was issued to.</summary>
    public required string OwnerIdNumber { get; init; }

    /// <summary>Their name as on the dossier.</summary>
    public required string OwnerName { get; init; }

    /// <summary>The name without diacritics.</summary>
    public required string OwnerNameKey { get; init; }

    /// <summary>The procedure it came of.</summary>
    public required ProcedureId ProcedureId { get; init; }

    /// <summary>What the paper is called, e.g. "Giấy phép kinh doanh dịch vụ lữ hành nội địa".</summary>
    public required string Name { get; init; }

    /// <summary>Number and sign.</summary>
    public required string Number { get; init; }

    /// <summary>The legal day of issue.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Last day on which it is valid; null when it has no end.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Who issued it.</summary>
    public required AgencyId AgencyId { get; init; }

    /// <summary>The agency's name as it was then.</summary>
    public required string AgencyName { get; init; }

    /// <summary>The document.</summary>
    public required FileId FileId { get; init; }

    /// <summary>The electronic signature that came with it as a file of its own.</summary>
    public FileId? SignatureFileId { get; init; }

    /// <summary>The dossier it came of.</summary>
    public DossierId? DossierId { get; init; }

    /// <summary>When it was kept.</summary>
    public required DateTimeOffset KeptAt { get; init; }

    /// <summary>When it was revoked; null while it holds.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Who revoked it.</summary>
    public string? RevokedBy { get; private set; }

    /// <summary>Number and sign of the document that revokes it; null where its issue itself was taken back.</summary>
    public string? RevokedNumber { get; private set; }

    /// <summary>Why.</summary>
    public string? RevokedReason { get; private set; }

    /// <summary>Whether it may stand for the paper on a day.</summary>
    public bool IsValidOn(DateOnly day) => RevokedAt is null && IssuedOn <= day && (ValidUntil is null || ValidUntil >= day);

    /// <summary>Why these people may not revoke it; null when they may: the records clerk or the head of the agency that issued it, once.</summary>
    /// <param name="by">Who.</param>
    /// <param name="isSuccessor">Their agency took over the one that issued it.</param>
    public Refusal? RefusalToRevoke(Duty by, bool isSuccessor = false)
    {
        if (by.Role is not (Role.RecordsClerk or Role.AgencyLeader) || (by.AgencyId != AgencyId && !isSuccessor))
        {
            return new Refusal(RefusalCodes.ResultOtherAgency).With("agency", AgencyName);
        }

        return RevokedAt is null ? null : new Refusal(RefusalCodes.ResultRevoked);
    }

    /// <summary>Revokes it: from now on nobody is offered it.</summary>
    /// <param name="number">Number and sign of the document that revokes it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="on">Who, when.</param>
    /// <param name="isSuccessor">As for <see cref="RefusalToRevoke"/>.</param>
    /// <exception cref="RefusedException">As <see cref="RefusalToRevoke"/>, or without number or reason.</exception>
    public void Revoke(string number, string reason, Occasion on, bool isSuccessor = false)
    {
        Refusal.ThrowIf(RefusalToRevoke(on.By, isSuccessor));
        if (string.IsNullOrWhiteSpace(number) || string.IsNullOrWhiteSpace(reason))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.DossierReasonMissing));
        }

        (RevokedAt, RevokedBy, RevokedNumber, RevokedReason) = (on.At, on.By.PersonName, number, reason);
    }

    /// <summary>Its issue was taken back: it never left the agency, and no document is needed.</summary>
    /// <exception cref="RefusedException">As <see cref="RefusalToRevoke"/>.</exception>
    public void TakeBack(Occasion on)
    {
        Refusal.ThrowIf(RefusalToRevoke(on.By));
        (RevokedAt, RevokedBy, RevokedReason) = (on.At, on.By.PersonName, "Thu hồi việc ban hành kết quả");
    }
}
