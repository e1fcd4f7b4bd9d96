namespace OneStop.Application.Common;

/// <summary>The idempotency key that came with the current request; null when none did.</summary>
public interface IRequestKey
{
    /// <summary>The key.</summary>
    Guid? Key { get; set; }
}
