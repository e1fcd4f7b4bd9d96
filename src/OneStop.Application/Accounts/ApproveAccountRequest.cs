#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Approves a request, as asked or changed: makes person, account, appointment and activation link.</summary>
/// <param name="Id">The request.</param>
/// <param name="Role">As what.</param>
/// <param name="Counter">The counter, for clerks.</param>
/// <param name="Division">The division.</param>
/// <param name="From">From when.</param>
/// <param name="Until">The last day.</param>
[AllowedTo(Domain.Accounts.Role.ProvincialOffice)]
public sealed record ApproveAccountRequest(AccountRequestId Id, string? Role, string? Counter, string? Division, string? From, string? Until) : ICommand<NewAccount>;

/// <summary>Checks what is checked without knowing the request.</summary>
public sealed class ApproveAccountRequestValidator : AbstractValidator<ApproveAccountRequest>
{
    /// <summary>The rules.</summary>
    public ApproveAccountRequestValidator() => RuleFor(command => command.Role).NotEmpty().WithMessage("Hãy chọn vai trò.");
}

/// <summary>Carries it out.</summary>
public sealed class ApproveAccountRequestHandler(IAppDb db, Occasions occasions, AccountMaker maker, AuditTrail trail) : IRequestHandler<ApproveAccountRequest, NewAccount>
{
    /// <inheritdoc/>
    public async Task<NewAccount> Handle(ApproveAccountRequest request, CancellationToken cancellationToken)
    {
        await db.HoldAccountsAsync(cancellationToken);
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var asked = await db.AccountRequests.FindOrThrowAsync(request.Id, on.By, cancellationToken);
        Refusal.ThrowIf(asked.RefusalToDecide());
        var input = new AccountInput
        {
            FullName = asked.FullName,
            Position = asked.Position,
            Email = asked.Email,
            Phone = asked.Phone,
            Role = request.Role,
            Counter = request.Counter,
            Division = request.Division,
            From = request.From,
            Until = request.Until,
        };
        var account = AccountChecks.CheckOrThrow(input, province.Directory.Agency(asked.AgencyId), province, province.Time.Day(on.At));
        return await GrantAsync(asked, account, on, province, maker, trail, cancellationToken);
    }

    internal static async Task<NewAccount> GrantAsync(
        AccountRequest asked, CheckedAccount account, Domain.Dossiers.Occasion on, Province province, AccountMaker maker, AuditTrail trail, CancellationToken cancellationToken)
    {
        (asked.Role, asked.CounterId, asked.Division, asked.Valid) = (account.Role, account.CounterId, account.Division, account.Valid);
        trail.Write(AuditKind.AccountRequestApproved, AuditSubject.AccountRequest, asked.Id.Value, asked.FullName, AccountMaker.Describe(account.Role, account.AgencyId, account.CounterId, account.Valid, province));
        var made = await maker.MakeAsync(account, on, province, cancellationToken);
        asked.Approve(new StaffId(made.StaffId), on.By, on.At);
        await maker.SaveAsync(cancellationToken);
        return made;
    }
}
