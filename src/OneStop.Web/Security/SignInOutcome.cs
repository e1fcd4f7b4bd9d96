namespace OneStop.Web.Security;

/// <summary>How a step of a sign-in ended.</summary>
internal enum SignInOutcome
{
    /// <summary>Signed in.</summary>
    Done,

    /// <summary>The password is right; a code of the second factor is needed.</summary>
    SecondStep,

    /// <summary>Wrong name or password (not told apart), or wrong code.</summary>
    Wrong,

    /// <summary>Too many wrong passwords or codes.</summary>
    Locked,

    /// <summary>An administrator locked the account.</summary>
    Suspended,

    /// <summary>The second step came too late.</summary>
    Expired,
}
