namespace OneStop.Application.Tests.Isolation;

/// <summary>How a request for another province's things must be answered.</summary>
internal enum LeakAnswer
{
    /// <summary>As if it were not there.</summary>
    NotFound,

    /// <summary>Refused as anything unknown is.</summary>
    Refused,

    /// <summary>What it says is found wrong, as it would be of anybody.</summary>
    Invalid,

    /// <summary>The database itself refuses the reference.</summary>
    DatabaseRefuses,

    /// <summary>It is answered, with nothing of the other province.</summary>
    Nothing,
}
