using Microsoft.AspNetCore.Identity;
using OneStop.Application.Accounts;

namespace OneStop.Infrastructure.Identity;

/// <summary>Takes a code of the second step, whichever kind it is; each works once.</summary>
public static class SecondFactorCheck
{
    /// <summary>Checks and spends it.</summary>
    public static async Task<SecondFactorAnswer> IsRightAsync(UserManager<Account> users, Account account, string code)
    {
        if (RecoveryCode.IsLike(code))
        {
            return (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded ? SecondFactorAnswer.RecoveryCode : SecondFactorAnswer.Wrong;
        }

        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        return await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits) ? SecondFactorAnswer.Authenticator : SecondFactorAnswer.Wrong;
    }
}
