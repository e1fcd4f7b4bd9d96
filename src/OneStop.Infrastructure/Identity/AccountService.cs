using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Identity;

/// <inheritdoc cref="IAccounts"/>
internal sealed class AccountService(AppDb db, UserManager<Account> users, ICurrentTenant tenant, AuthenticatorKeys keys, TotpClock clock, TimeProvider time) : IAccounts
{
    /// <inheritdoc/>
    public async Task CreateAsync(StaffId staffId, string userName, string password, CancellationToken cancellationToken)
    {
        var account = NewAccount(staffId, userName);
        account.ActivatedAt = account.CreatedAt;
        Check(await users.CreateAsync(account, password), "UserName");
    }

    /// <inheritdoc/>
    public async Task CreateWithoutPasswordAsync(StaffId staffId, string userName, CancellationToken cancellationToken) =>
        Check(await users.CreateAsync(NewAccount(staffId, userName)), "UserName");

    /// <inheritdoc/>
    public async Task<string> IssueActivationAsync(StaffId staffId, CancellationToken cancellationToken)
    {
        var account = await FindAsync(staffId);
        var token = ActivationToken.New();
        (account.ActivationHash, account.ActivationExpiresAt) = (ActivationToken.Hash(token), time.GetUtcNow() + ActivationToken.Lifetime);
        return token;
    }

    /// <inheritdoc/>
    public async Task<(StaffId StaffId, string UserName)?> FindByActivationAsync(string? token, CancellationToken cancellationToken) =>
        await ByTokenAsync(token, cancellationToken) is { } account ? (account.StaffId, account.UserName) : null;

    /// <inheritdoc/>
    public async Task<StaffId> ActivateAsync(string? token, string password, CancellationToken cancellationToken)
    {
        var account = await ByTokenAsync(token, cancellationToken) ?? throw new RefusedException(new Refusal(RefusalCodes.AccountLinkInvalid));

        // Of two requests with one link, the database lets one through.
        var isFirst = await db.Accounts.Where(each => each.StaffId == account.StaffId && each.ActivationHash == account.ActivationHash)
            .ExecuteUpdateAsync(change => change.SetProperty(each => each.ActivationHash, (string?)null).SetProperty(each => each.ActivationExpiresAt, (DateTimeOffset?)null), cancellationToken) == 1;
        Refusal.ThrowIf(isFirst ? null : new Refusal(RefusalCodes.AccountLinkInvalid));
        await db.Entry(account).ReloadAsync(cancellationToken);
        account.PasswordHash = null;
        account.ActivatedAt ??= time.GetUtcNow();
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        Check(await users.AddPasswordAsync(account, password), "Password");
        return account.StaffId;
    }

    /// <inheritdoc/>
    public async Task ResetSecondFactorAsync(StaffId staffId, CancellationToken cancellationToken)
    {
        var account = await FindAsync(staffId);
        Refusal.ThrowIf(account.SecondFactorSince is null ? new Refusal(RefusalCodes.AccountNoSecondFactor) : null);
        (account.AuthenticatorKey, account.SecondFactorSince, account.LastTimeStep, account.RecoveryCodes) = (null, null, null, []);
        Check(await users.UpdateSecurityStampAsync(account), string.Empty);
    }

    /// <inheritdoc/>
    public async Task ChangePasswordAsync(StaffId staffId, string current, string next, CancellationToken cancellationToken)
    {
        var account = await FindAsync(staffId);
        if (!await users.CheckPasswordAsync(account, current))
        {
            throw new ValidationException([new ValidationFailure("Current", "Mật khẩu hiện tại không đúng.")]);
        }

        Check(await users.ChangePasswordAsync(account, current, next), "Next");
    }

    /// <inheritdoc/>
    public async Task SignOutEverywhereAsync(StaffId staffId, CancellationToken cancellationToken) =>
        Check(await users.UpdateSecurityStampAsync(await FindAsync(staffId)), string.Empty);

    /// <inheritdoc/>
    public async Task<SecondFactorState?> SecondFactorAsync(StaffId staffId, CancellationToken cancellationToken) => await db.Set<Account>().AsNoTracking()
        .Where(account => account.StaffId == staffId)
        .Select(account => new SecondFactorState(account.UserName, account.SecondFactorSince, account.RecoveryCodes.Count))
        .FirstOrDefaultAsync(cancellationToken);

    /// <inheritdoc/>
    public PendingKey PendingKey(StaffId staffId, string? seal)
    {
        if (keys.Unseal(staffId, seal) is { } known)
        {
            return new PendingKey(known, seal!);
        }

        var key = Totp.NewKey();
        return new PendingKey(key, keys.Seal(staffId, key));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> EnrolAsync(StaffId staffId, string seal, string code, string? currentCode, CancellationToken cancellationToken)
    {
        var key = keys.Unseal(staffId, seal) ?? throw new RefusedException(new Refusal(RefusalCodes.AccessEnrolAgain));
        var account = await FindAsync(staffId);
        if (account.SecondFactorSince is not null && !await IsCodeAsync(account, currentCode))
        {
            throw Wrong("CurrentCode");
        }

        var step = Totp.StepOf(key, Digits(code), clock.Step, clock.Window, null) ?? throw Wrong("Code");
        Tie(account, key);
        account.LastTimeStep = step;
        return await NewCodesAsync(account);
    }

    /// <inheritdoc/>
    public async Task PresetSecondFactorAsync(StaffId staffId, string key, CancellationToken cancellationToken)
    {
        var account = await FindAsync(staffId);
        Tie(account, key);
        Check(await users.UpdateAsync(account), string.Empty);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(StaffId staffId, string code, CancellationToken cancellationToken)
    {
        var account = await FindAsync(staffId);
        return await IsCodeAsync(account, code) ? await NewCodesAsync(account) : throw Wrong("Code");
    }

    private async Task<bool> IsCodeAsync(Account account, string? code)
    {
        if (await users.IsLockedOutAsync(account))
        {
            throw new RefusedException(new Refusal(RefusalCodes.AccessLocked));
        }

        return await SecondFactorCheck.IsRightAsync(users, account, code ?? string.Empty) is not SecondFactorAnswer.Wrong;
    }

    private Account NewAccount(StaffId staffId, string userName) => new()
    {
        TenantId = tenant.Tenant.Id,
        StaffId = staffId,
        UserName = userName,
        NormalizedUserName = users.NormalizeName(userName)!,
        SecurityStamp = string.Empty,
        CreatedAt = time.GetUtcNow(),
    };

    private async Task<Account?> ByTokenAsync(string? token, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(token) || token.Length > ActivationToken.MaxLength)
        {
            return null;
        }

        var (hash, now) = (ActivationToken.Hash(token), time.GetUtcNow());
        return await db.Accounts.FirstOrDefaultAsync(account => account.ActivationHash == hash && account.ActivationExpiresAt > now && account.LockedAt == null, cancellationToken);
    }

    private void Tie(Account account, string key) =>
        (account.AuthenticatorKey, account.SecondFactorSince, account.LastTimeStep) = (keys.Protect(key), time.GetUtcNow(), null);

    private async Task<IReadOnlyList<string>> NewCodesAsync(Account account)
    {
        var codes = Enumerable.Range(0, RecoveryCode.Count).Select(_ => RecoveryCode.New()).ToList();
        account.RecoveryCodes = [.. codes.Select(code => RecoveryCode.Hash(account.StaffId, code))];
        Check(await users.UpdateSecurityStampAsync(account), string.Empty);
        return codes;
    }

    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));

    private static ValidationException Wrong(string field) =>
        new([new ValidationFailure(field, RefusalTexts.Text(new Refusal(RefusalCodes.AccessCodeWrong)))]);

    private static void Check(IdentityResult result, string field)
    {
        if (!result.Succeeded)
        {
            throw new ValidationException(result.Errors.Select(error => new ValidationFailure(field, error.Description)));
        }
    }

    private async Task<Account> FindAsync(StaffId staffId) =>
        await users.FindByIdAsync(staffId.ToString()) ?? throw new NotFoundException("Account");
}
