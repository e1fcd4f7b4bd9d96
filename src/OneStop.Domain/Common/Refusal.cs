namespace OneStop.Domain.Common;

/// <summary>Why an act is not allowed now. The absence of a refusal (null) is the permission.</summary>
/// <param name="Code">What is wrong, <c>area.what_is_wrong</c>; one of <see cref="RefusalCodes"/>, never reused for another meaning.</param>
/// <param name="LegalBasis">The article that says so, as printed to people; null where the reason is not one of law.</param>
public sealed record Refusal(string Code, string? LegalBasis = null)
{
    /// <summary>Facts the text names, by placeholder: <c>{from}</c>, <c>{until}</c>, <c>{holder}</c>…</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The same refusal, naming one more fact.</summary>
    public Refusal With(string fact, string value) =>
        this with { Facts = new Dictionary<string, string>(Facts, StringComparer.Ordinal) { [fact] = value } };

    /// <summary>Throws when there is a refusal; the one way an act says no.</summary>
    /// <exception cref="RefusedException">When <paramref name="refusal"/> is not null.</exception>
    public static void ThrowIf(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new RefusedException(refusal);
        }
    }
}
