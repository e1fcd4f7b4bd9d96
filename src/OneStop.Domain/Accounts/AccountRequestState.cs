namespace OneStop.Domain.Accounts;

/// <summary>What became of a request for an account.</summary>
public enum AccountRequestState
{
    /// <summary>It waits for the Office.</summary>
    Submitted = 1,

    /// <summary>The account was granted.</summary>
    Approved = 2,

    /// <summary>It was refused, with a reason.</summary>
    Refused = 3,

    /// <summary>The unit took it back.</summary>
    Withdrawn = 4,
}
