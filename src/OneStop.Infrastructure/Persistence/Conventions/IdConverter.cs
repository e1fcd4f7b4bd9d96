using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Persistence.Conventions;

/// <summary>Stores a typed id as a uuid.</summary>
internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Wrap(value))
    where TId : struct, IId<TId>
{
    // Expression trees cannot name a static abstract member themselves.
    private static TId Wrap(Guid value) => TId.From(value);
}
