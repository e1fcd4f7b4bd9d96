#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Ties an authenticator to one's own account, for the first time or in place of another.</summary>
/// <param name="Seal">The key of the form.</param>
/// <param name="Code">The code that the authenticator shows for it.</param>
/// <param name="CurrentCode">Where there is one already: its code, or a recovery code.</param>
[OpenToSignedIn]
public sealed record EnrolSecondFactor(string? Seal, string? Code, string? CurrentCode) : ICommand<RecoveryCodes>;

/// <summary>Checks what was typed.</summary>
public sealed class EnrolSecondFactorValidator : AbstractValidator<EnrolSecondFactor>
{
    /// <summary>The rules.</summary>
    public EnrolSecondFactorValidator()
    {
        RuleFor(command => command.Code).NotEmpty().WithMessage("Hãy nhập mã 6 chữ số đang hiện trong ứng dụng xác thực.").MaximumLength(20).WithMessage("Mã gồm 6 chữ số.");
        RuleFor(command => command.CurrentCode).MaximumLength(20).WithMessage("Nhập tối đa 20 ký tự.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class EnrolSecondFactorHandler(IAppDb db, IAccounts accounts, ICurrentDuty duty, AuditTrail trail) : IRequestHandler<EnrolSecondFactor, RecoveryCodes>
{
    /// <inheritdoc/>
    public async Task<RecoveryCodes> Handle(EnrolSecondFactor request, CancellationToken cancellationToken)
    {
        var person = await db.StaffMembers.FindOrThrowAsync(duty.RequireSignedIn(), cancellationToken);
        trail.WriteAtDoor(AuditKind.SecondFactorEnrolled, person.Id, person.FullName, null);
        return new RecoveryCodes(await accounts.EnrolAsync(person.Id, request.Seal ?? string.Empty, request.Code!, request.CurrentCode, cancellationToken));
    }
}
