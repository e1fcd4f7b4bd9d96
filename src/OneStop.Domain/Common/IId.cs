namespace OneStop.Domain.Common;

/// <summary>A typed identifier over a <see cref="Guid"/>: a dossier's id cannot be passed where a counter's is meant.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The bare value, as stored.</summary>
    Guid Value { get; }

    /// <summary>Wraps a stored value.</summary>
    static abstract TSelf From(Guid value);
}

/// <summary>Makes new identifiers that sort by the order of their making.</summary>
public static class Id
{
    /// <summary>A new identifier (UUID version 7).</summary>
    public static TId New<TId>()
        where TId : struct, IId<TId> => TId.From(IdSequence.Next());
}
