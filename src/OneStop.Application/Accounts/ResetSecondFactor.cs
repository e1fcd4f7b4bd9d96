#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Takes away a person's second factor, so that they enrol anew: their telephone is lost.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record ResetSecondFactor(StaffId StaffId, string? Reason) : ICommand<bool>;

/// <summary>Checks what was typed.</summary>
public sealed class ResetSecondFactorValidator : AbstractValidator<ResetSecondFactor>
{
    /// <summary>The rules.</summary>
    public ResetSecondFactorValidator() => RuleFor(command => command.Reason).Reason("lý do đặt lại");
}

/// <summary>Carries it out.</summary>
public sealed class ResetSecondFactorHandler(IAppDb db, Occasions occasions, IAccounts accounts, AuditTrail trail) : IRequestHandler<ResetSecondFactor, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(ResetSecondFactor request, CancellationToken cancellationToken)
    {
        var (on, _) = await occasions.NowAsync(cancellationToken);
        var person = await db.FindVisibleAsync(request.StaffId, on.By, cancellationToken);
        Refusal.ThrowIf(on.By.ActsFor(person.Id) ? new Refusal(RefusalCodes.AccountOwn) : null);
        trail.Write(AuditKind.SecondFactorReset, person, VietnameseText.Clean(request.Reason));
        await accounts.ResetSecondFactorAsync(person.Id, cancellationToken);
        return true;
    }
}
