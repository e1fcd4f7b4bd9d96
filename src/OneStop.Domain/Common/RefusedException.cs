namespace OneStop.Domain.Common;

/// <summary>An act was refused; nothing was changed.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    /// <summary>The reason.</summary>
    public Refusal Refusal { get; } = refusal;
}
