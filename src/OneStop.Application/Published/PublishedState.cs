namespace OneStop.Application.Published;

/// <summary>How a procedure stands on a day.</summary>
public enum PublishedState
{
    /// <summary>Đang có hiệu lực.</summary>
    InForce = 1,

    /// <summary>Sắp có hiệu lực.</summary>
    Coming = 2,

    /// <summary>Hết hiệu lực.</summary>
    Ended = 3,
}
