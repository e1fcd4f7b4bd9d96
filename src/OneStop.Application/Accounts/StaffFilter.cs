namespace OneStop.Application.Accounts;

/// <summary>Which people a list shows.</summary>
public enum StaffFilter
{
    /// <summary>Everybody.</summary>
    All = 0,

    /// <summary>Those with a current appointment.</summary>
    Serving = 1,

    /// <summary>Those whose account is locked.</summary>
    Locked = 2,

    /// <summary>Those who have not yet set a password.</summary>
    NotActivated = 3,
}
