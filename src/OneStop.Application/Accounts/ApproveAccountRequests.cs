#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Approves several requests as they were asked; those that cannot be approved stay, each with its reason.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record ApproveAccountRequests(IReadOnlyList<Guid> Ids) : ICommand<ApprovedAccounts>;

/// <summary>What became of each.</summary>
public sealed record ApprovedAccounts(IReadOnlyList<ApprovedAccount> Rows) : ISecretResponse;

/// <summary>What became of one request.</summary>
/// <param name="FullName">The person.</param>
/// <param name="Account">The account; null when it was not made.</param>
/// <param name="Problem">Why not.</param>
public sealed record ApprovedAccount(string FullName, NewAccount? Account, string? Problem);

/// <summary>Checks it.</summary>
public sealed class ApproveAccountRequestsValidator : AbstractValidator<ApproveAccountRequests>
{
    /// <summary>The rules.</summary>
    public ApproveAccountRequestsValidator() => RuleFor(command => command.Ids)
        .NotEmpty().WithMessage("Hãy chọn ít nhất một đề nghị.")
        .Must(ids => ids is null || ids.Count <= AccountSheet.MostRows).WithMessage($"Mỗi lần duyệt tối đa {AccountSheet.MostRows} đề nghị.");
}

/// <summary>Carries it out.</summary>
public sealed class ApproveAccountRequestsHandler(IAppDb db, Occasions occasions, AccountMaker maker, AuditTrail trail) : IRequestHandler<ApproveAccountRequests, ApprovedAccounts>
{
    /// <inheritdoc/>
    public async Task<ApprovedAccounts> Handle(ApproveAccountRequests request, CancellationToken cancellationToken)
    {
        await db.HoldAccountsAsync(cancellationToken);
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var ids = request.Ids.Distinct().Select(id => new AccountRequestId(id)).ToList();
        var all = await db.AccountRequests.Where(asked => ids.Contains(asked.Id)).OrderBy(asked => asked.RequestedAt).ThenBy(asked => asked.Id).ToListAsync(cancellationToken);
        if (all.Count != ids.Count)
        {
            throw new NotFoundException("AccountRequest");
        }

        var rows = new List<ApprovedAccount>();
        foreach (var asked in all)
        {
            if (asked.RefusalToDecide() is { } decided)
            {
                rows.Add(new ApprovedAccount(asked.FullName, null, RefusalTexts.Text(decided)));
                continue;
            }

            var (account, wrong) = AccountChecks.Check(AccountInputs.Of(asked), province.Directory.Agency(asked.AgencyId), province, province.Time.Day(on.At));
            rows.Add(account is null
                ? new ApprovedAccount(asked.FullName, null, string.Join(' ', wrong.Select(each => each.Message)))
                : new ApprovedAccount(asked.FullName, await ApproveAccountRequestHandler.GrantAsync(asked, account, on, province, maker, trail, cancellationToken), null));
        }

        return new ApprovedAccounts(rows);
    }
}
