namespace OneStop.Domain.Applicants;

/// <summary>The outcome of checking one typed value: the value as it is to be stored, and what to tell the clerk.</summary>
/// <param name="Value">The normalised value; null when it is not accepted.</param>
/// <param name="Remarks">Remarks in the order they are to be read; an accepted value may carry notices and warnings.</param>
public sealed record CheckedValue(string? Value, IReadOnlyList<Remark> Remarks)
{
    /// <summary>Whether the value may be stored.</summary>
    public bool IsAccepted => Value is not null;

    /// <summary>Why the value is not accepted; null when it is.</summary>
    public string? Error => Remarks.FirstOrDefault(r => r.Level is RemarkLevel.Error)?.Message;

    internal static CheckedValue Accepted(string value, params IEnumerable<Remark> remarks) => new(value, [.. remarks]);

    internal static CheckedValue Refused(string message) => new(null, [new Remark(RemarkLevel.Error, message)]);
}
