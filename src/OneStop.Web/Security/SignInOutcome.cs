namespace OneStop.Web.Security;

/// <summary>How a sign-in ended.</summary>
internal enum SignInOutcome
{
    /// <summary>Signed in.</summary>
    Done,

    /// <summary>Wrong name or password: not told apart.</summary>
    Wrong,

    /// <summary>Too many wrong passwords.</summary>
    Locked,
}
