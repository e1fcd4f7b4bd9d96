#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>New recovery codes for oneself; the old ones are void.</summary>
[OpenToSignedIn]
public sealed record RenewRecoveryCodes(string? Code) : ICommand<RecoveryCodes>;

/// <summary>Checks what was typed.</summary>
public sealed class RenewRecoveryCodesValidator : AbstractValidator<RenewRecoveryCodes>
{
    /// <summary>The rules.</summary>
    public RenewRecoveryCodesValidator() =>
        RuleFor(command => command.Code).NotEmpty().WithMessage("Hãy nhập mã đang hiện trong ứng dụng xác thực.").MaximumLength(20).WithMessage("Nhập tối đa 20 ký tự.");
}

/// <summary>Carries it out.</summary>
public sealed class RenewRecoveryCodesHandler(IAppDb db, IAccounts accounts, ICurrentDuty duty, AuditTrail trail) : IRequestHandler<RenewRecoveryCodes, RecoveryCodes>
{
    /// <inheritdoc/>
    public async Task<RecoveryCodes> Handle(RenewRecoveryCodes request, CancellationToken cancellationToken)
    {
        var person = await db.StaffMembers.FindOrThrowAsync(duty.RequireSignedIn(), cancellationToken);
        trail.WriteAtDoor(AuditKind.RecoveryCodesRenewed, person.Id, person.FullName, null);
        return new RecoveryCodes(await accounts.RenewRecoveryCodesAsync(person.Id, request.Code!, cancellationToken));
    }
}
