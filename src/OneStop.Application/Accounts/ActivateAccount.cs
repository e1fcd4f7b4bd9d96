#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Audit;

namespace OneStop.Application.Accounts;

/// <summary>Sets a password by an activation link.</summary>
[OpenToPublic]
public sealed record ActivateAccount(string? Token, string? Password, string? Repeat) : ICommand<bool>;

/// <summary>Checks what was typed.</summary>
public sealed class ActivateAccountValidator : AbstractValidator<ActivateAccount>
{
    /// <summary>The rules.</summary>
    public ActivateAccountValidator()
    {
        RuleFor(command => command.Password).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Hãy nhập mật khẩu.")
            .MinimumLength(ChangePasswordValidator.Shortest).WithMessage($"Mật khẩu cần ít nhất {ChangePasswordValidator.Shortest} ký tự.")
            .MaximumLength(200).WithMessage("Mật khẩu dài tối đa 200 ký tự.");
        RuleFor(command => command.Repeat).Equal(command => command.Password).WithMessage("Hai lần nhập mật khẩu chưa giống nhau.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class ActivateAccountHandler(IAppDb db, IAccounts accounts, AuditTrail trail) : IRequestHandler<ActivateAccount, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(ActivateAccount request, CancellationToken cancellationToken)
    {
        var person = await db.StaffMembers.FindOrThrowAsync(await accounts.ActivateAsync(request.Token, request.Password!, cancellationToken), cancellationToken);
        trail.WriteAtDoor(AuditKind.AccountActivated, person.Id, person.FullName, null);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
