#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Audit;

namespace OneStop.Application.Accounts;

/// <summary>Changes one's own password.</summary>
[AllowedTo]
public sealed record ChangePassword(string? Current, string? Next, string? Repeat) : ICommand<bool>;

/// <summary>Checks what was typed.</summary>
public sealed class ChangePasswordValidator : AbstractValidator<ChangePassword>
{
    /// <summary>Shortest password, in characters.</summary>
    public const int Shortest = 10;

    /// <summary>The rules.</summary>
    public ChangePasswordValidator()
    {
        RuleFor(command => command.Current).NotEmpty().WithMessage("Hãy nhập mật khẩu hiện tại.");
        RuleFor(command => command.Next).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Hãy nhập mật khẩu mới.")
            .MinimumLength(Shortest).WithMessage($"Mật khẩu mới cần ít nhất {Shortest} ký tự.")
            .MaximumLength(200).WithMessage("Mật khẩu dài tối đa 200 ký tự.")
            .NotEqual(command => command.Current).WithMessage("Mật khẩu mới phải khác mật khẩu hiện tại.");
        RuleFor(command => command.Repeat).Equal(command => command.Next).WithMessage("Hai lần nhập mật khẩu mới chưa giống nhau.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class ChangePasswordHandler(IAccounts accounts, ICurrentDuty duty, AuditTrail trail) : IRequestHandler<ChangePassword, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        var by = duty.Require();
        trail.Write(AuditKind.PasswordChanged, AuditSubject.StaffMember, by.StaffId.Value, by.PersonName);
        await accounts.ChangePasswordAsync(by.StaffId, request.Current!, request.Next!, cancellationToken);
        return true;
    }
}
