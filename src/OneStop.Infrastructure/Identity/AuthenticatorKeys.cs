using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Identity;

/// <summary>Protects keys of authenticators: whoever reads the database alone cannot make codes.</summary>
public sealed class AuthenticatorKeys(IDataProtectionProvider protection)
{
    private static readonly TimeSpan PendingFor = TimeSpan.FromMinutes(30);

    private readonly IDataProtector _kept = protection.CreateProtector("OneStop.Authenticator");
    private readonly ITimeLimitedDataProtector _pending = protection.CreateProtector("OneStop.Authenticator.Pending").ToTimeLimitedDataProtector();

    /// <summary>As it is kept.</summary>
    public string Protect(string key) => _kept.Protect(key);

    /// <summary>As it is used.</summary>
    public string Unprotect(string kept) => _kept.Unprotect(kept);

    /// <summary>A key that a form carries while its owner enrols; nobody else's form, and not for long.</summary>
    public string Seal(StaffId owner, string key) => _pending.Protect($"{owner}/{key}", PendingFor);

    /// <summary>The key of a form; null when it is another person's, too old or forged.</summary>
    public string? Unseal(StaffId owner, string? seal)
    {
        try
        {
            return string.IsNullOrEmpty(seal) ? null
                : _pending.Unprotect(seal).Split('/') is [var id, var key] && id == owner.ToString() ? key : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
