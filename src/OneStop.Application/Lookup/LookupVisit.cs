namespace OneStop.Application.Lookup;

/// <summary>What a citizen still has to do with a counter.</summary>
public enum LookupVisit
{
    /// <summary>Collect the result, now or later.</summary>
    Collect,

    /// <summary>The result comes by post; the counter answers questions.</summary>
    Post,

    /// <summary>Bring what is missing.</summary>
    Supplement,

    /// <summary>Pay.</summary>
    Pay,
}
