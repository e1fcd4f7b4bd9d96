using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NpgsqlTypes;
using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Persistence.Conventions;

/// <summary>Stores a period as a daterange, upper bound exclusive or infinite.</summary>
internal sealed class PeriodConverter() : ValueConverter<EffectivePeriod, NpgsqlRange<DateOnly>>(
    period => ToRange(period),
    range => ToPeriod(range))
{
    private static NpgsqlRange<DateOnly> ToRange(EffectivePeriod period) =>
        new(period.From, lowerBoundIsInclusive: true, lowerBoundInfinite: false, period.Until ?? default, upperBoundIsInclusive: false, upperBoundInfinite: period.Until is null);

    private static EffectivePeriod ToPeriod(NpgsqlRange<DateOnly> range) =>
        new(range.LowerBound, range.UpperBoundInfinite ? null : range.UpperBound);
}
