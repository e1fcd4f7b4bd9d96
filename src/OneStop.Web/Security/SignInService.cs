using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Application.Audit;
using OneStop.Domain.Audit;
using OneStop.Infrastructure.Identity;
using OneStop.Infrastructure.Persistence;
using OneStop.Infrastructure.Seeding.Demo;

namespace OneStop.Web.Security;

/// <summary>Signs people in, in one step or two, and out; writes both into the trail.</summary>
internal sealed class SignInService(
    AppDb db, UserManager<Account> users, IPasswordHasher<Account> hasher, AuthenticatorKeys keys, TotpClock clock, AuditTrail trail, TenantContext current, TimeProvider time, IHostEnvironment environment)
{
    /// <summary>Scheme of the cookie that remembers, for a short while, whose password was right.</summary>
    public const string SecondStepScheme = "second-step";

    /// <summary>How long that is.</summary>
    public static readonly TimeSpan SecondStepTime = TimeSpan.FromMinutes(5);

    private static readonly Account Nobody = new() { TenantId = default, StaffId = default, UserName = string.Empty, NormalizedUserName = string.Empty, SecurityStamp = string.Empty };
    private static string? _hashOfNobody;

    /// <summary>First step: name and password.</summary>
    public async Task<SignInOutcome> SignInAsync(HttpContext context, string userName, string password)
    {
        if (await users.FindByNameAsync(userName) is not { } account)
        {
            WorkInVain(password);
            await NoteAsync(context, AuditKind.SignInFailed, null, IsName(userName) ? userName : "(không phải tên đăng nhập)");
            return SignInOutcome.Wrong;
        }

        if (await users.IsLockedOutAsync(account))
        {
            return SignInOutcome.Locked;
        }

        if (account.PasswordHash is null)
        {
            WorkInVain(password);
        }

        if (!await users.CheckPasswordAsync(account, password))
        {
            return await CountWrongAsync(context, account);
        }

        if (account.LockedAt is not null)
        {
            await NoteAsync(context, AuditKind.SignInFailed, account, account.UserName);
            return SignInOutcome.Suspended;
        }

        if (account.SecondFactorSince is not null)
        {
            await context.SignInAsync(SecondStepScheme, StaffClaims.Of(account, SecondStepScheme));
            return SignInOutcome.SecondStep;
        }

        return await LetInAsync(context, account);
    }

    /// <summary>Second step: a code of the authenticator, or a recovery code.</summary>
    public async Task<SignInOutcome> ProveAsync(HttpContext context, string code)
    {
        if (await AtSecondStepAsync(context) is not { } account)
        {
            return SignInOutcome.Expired;
        }

        if (await users.IsLockedOutAsync(account))
        {
            return SignInOutcome.Locked;
        }

        if (account.LockedAt is not null)
        {
            return SignInOutcome.Suspended;
        }

        var answer = await SecondFactorCheck.IsRightAsync(users, account, code);
        if (answer == SecondFactorAnswer.Wrong)
        {
            return await CountWrongAsync(context, account);
        }

        if (answer == SecondFactorAnswer.RecoveryCode)
        {
            await NoteAsync(context, AuditKind.RecoveryCodeUsed, account, account.UserName);
        }

        await context.SignOutAsync(SecondStepScheme);
        return await LetInAsync(context, account);
    }

    /// <summary>Whether somebody's password was right a short while ago.</summary>
    public async Task<bool> IsAtSecondStepAsync(HttpContext context) => await AtSecondStepAsync(context) is not null;

    /// <summary>In Development, the code that a demo person's authenticator would show; null for everybody else. The first step not yet used, so that nobody has to wait.</summary>
    public async Task<string?> DemoCodeAsync(HttpContext context)
    {
        if (!environment.IsDevelopment() || await AtSecondStepAsync(context) is not { } account || keys.Unprotect(account.AuthenticatorKey!) != DemoAccounts.AuthenticatorKey)
        {
            return null;
        }

        return Totp.Code(DemoAccounts.AuthenticatorKey, Math.Max(clock.Step, (account.LastTimeStep ?? 0) + 1));
    }

    /// <summary>Counts a wrong code that was given inside a session: one left open is no place to guess in.</summary>
    public async Task CountWrongCodeAsync(HttpContext context)
    {
        if (current.SignedIn is { } person && await users.FindByIdAsync(person.ToString()) is { } account)
        {
            await CountWrongAsync(context, account);
        }
    }

    /// <summary>Signs out of this browser.</summary>
    public async Task SignOutAsync(HttpContext context)
    {
        if (current.SignedIn is { } person && await users.FindByIdAsync(person.ToString()) is { } account)
        {
            await NoteAsync(context, AuditKind.SignedOut, account, account.UserName);
        }

        await context.SignOutAsync();
    }

    /// <summary>Gives the person a new cookie after their stamp changed, so that this session goes on.</summary>
    public async Task RenewAsync(HttpContext context)
    {
        if (StaffClaims.StaffIdOf(context.User) is { } id && await users.FindByIdAsync(id.ToString()) is { } account)
        {
            await IssueAsync(context, account, StaffClaims.DutyOf(context.User));
        }
    }

    /// <summary>Lets the person act in another of their duties; nothing happens when it is not theirs now.</summary>
    public async Task ChooseDutyAsync(HttpContext context, Guid key)
    {
        if (current.SignedIn is { } id && current.Held.Any(duty => duty.Key == key) && await users.FindByIdAsync(id.ToString()) is { } account)
        {
            await IssueAsync(context, account, key);
        }
    }

    private static Task IssueAsync(HttpContext context, Account account, Guid? duty = null) => context.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        StaffClaims.Of(account, CookieAuthenticationDefaults.AuthenticationScheme, duty));

    private static bool IsName(string typed) => typed.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-');

    // The same work where there is no password to check: the time taken must not tell which names exist, nor which wait for their first password.
    private void WorkInVain(string password) => hasher.VerifyHashedPassword(Nobody, _hashOfNobody ??= hasher.HashPassword(Nobody, "nobody"), password);

    private async Task<SignInOutcome> LetInAsync(HttpContext context, Account account)
    {
        // Only now: a right password alone must not give five more tries at the code.
        account.AccessFailedCount = 0;
        account.LastSignedInAt = time.GetUtcNow();
        await NoteAsync(context, AuditKind.SignedIn, account, account.UserName);
        await IssueAsync(context, account);
        return SignInOutcome.Done;
    }

    private async Task<SignInOutcome> CountWrongAsync(HttpContext context, Account account)
    {
        await users.AccessFailedAsync(account);
        var isLocked = await users.IsLockedOutAsync(account);
        await NoteAsync(context, isLocked ? AuditKind.SignInLocked : AuditKind.SignInFailed, account, account.UserName);
        return isLocked ? SignInOutcome.Locked : SignInOutcome.Wrong;
    }

    private async Task<Account?> AtSecondStepAsync(HttpContext context)
    {
        var step = await context.AuthenticateAsync(SecondStepScheme);
        return step.Principal is { } principal && StaffClaims.IsOf(principal, current.Tenant.Id) && StaffClaims.StaffIdOf(principal) is { } id
            && await users.FindByIdAsync(id.ToString()) is { SecondFactorSince: not null } account && account.SecurityStamp == StaffClaims.StampOf(principal)
            ? account
            : null;
    }

    private async Task NoteAsync(HttpContext context, AuditKind kind, Account? account, string userName)
    {
        var name = account is null
            ? userName
            : await db.StaffMembers.Where(person => person.Id == account.StaffId).Select(person => person.FullName).FirstAsync(context.RequestAborted);
        trail.WriteAtDoor(kind, account?.StaffId, name, context.Connection.RemoteIpAddress?.ToString());
        await db.SaveChangesAsync(context.RequestAborted);
    }
}
