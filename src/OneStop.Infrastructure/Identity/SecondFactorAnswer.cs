namespace OneStop.Infrastructure.Identity;

/// <summary>What a second-step code turned out to be.</summary>
public enum SecondFactorAnswer
{
    /// <summary>Neither the authenticator's nor a recovery code, or used before.</summary>
    Wrong,

    /// <summary>The authenticator's.</summary>
    Authenticator,

    /// <summary>A recovery code, now spent.</summary>
    RecoveryCode,
}
