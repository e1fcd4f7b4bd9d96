#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Refuses a request; the unit reads why.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record RefuseAccountRequest(AccountRequestId Id, string? Reason) : ICommand<bool>;

/// <summary>Checks what was typed.</summary>
public sealed class RefuseAccountRequestValidator : AbstractValidator<RefuseAccountRequest>
{
    /// <summary>The rules.</summary>
    public RefuseAccountRequestValidator() => RuleFor(command => command.Reason).Reason("lý do từ chối");
}

/// <summary>Carries it out.</summary>
public sealed class RefuseAccountRequestHandler(IAppDb db, Occasions occasions, AuditTrail trail) : IRequestHandler<RefuseAccountRequest, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(RefuseAccountRequest request, CancellationToken cancellationToken)
    {
        var (on, _) = await occasions.NowAsync(cancellationToken);
        var asked = await db.AccountRequests.FindOrThrowAsync(request.Id, on.By, cancellationToken);
        asked.Refuse(VietnameseText.Clean(request.Reason), on.By, on.At);
        trail.Write(AuditKind.AccountRequestRefused, AuditSubject.AccountRequest, asked.Id.Value, asked.FullName, asked.Reason);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
