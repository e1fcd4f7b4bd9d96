#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Results;

/// <summary>
/// Revokes a result in the store: it stays where it is, says that it is revoked, and is no longer offered at reception, where
/// only valid papers are (NĐ 118/2025 Điều 5).
/// </summary>
/// <param name="Id">The result.</param>
/// <param name="Number">Number and sign of the document that revokes it.</param>
/// <param name="Reason">Why.</param>
[AllowedTo(Role.RecordsClerk, Role.AgencyLeader)]
public sealed record RevokeResult(Guid Id, string? Number, string? Reason) : ICommand<bool>;

/// <summary>Checks what was typed.</summary>
public sealed class RevokeResultValidator : AbstractValidator<RevokeResult>
{
    /// <summary>The rules.</summary>
    public RevokeResultValidator()
    {
        RuleFor(command => command.Number).Reason("số, ký hiệu văn bản thu hồi").MaximumLength(200).WithMessage("Nhập tối đa 200 ký tự.");
        RuleFor(command => command.Reason).Reason("lý do thu hồi");
    }
}

/// <summary>Carries it out.</summary>
public sealed class RevokeResultHandler(IAppDb db, Occasions occasions, AuditTrail audit) : IRequestHandler<RevokeResult, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(RevokeResult request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var (id, today) = (new StoredResultId(request.Id), province.Time.Day(on.At));
        var result = await StoredResultAccess.Of(db.StoredResults, on.By, province, today).FirstOrDefaultAsync(each => each.Id == id, cancellationToken)
            ?? throw new NotFoundException("StoredResult");
        var (number, reason) = (VietnameseText.Clean(request.Number), VietnameseText.Clean(request.Reason));
        result.Revoke(number, reason, on, StoredResultAccess.IsHeir(result.AgencyId, on.By, province, today));
        audit.Write(AuditKind.ResultRevoked, AuditSubject.StoredResult, result.Id.Value, $"{result.Name} số {result.Number}", $"theo {number}: {reason}");
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
