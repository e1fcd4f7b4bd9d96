using OneStop.Domain.Common;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Common;

public sealed class EffectivePeriodTests
{
    private static readonly EffectivePeriod Pilot = new(new(2023, 11, 15), new(2025, 7, 1));

    [Fact]
    public void The_end_is_not_in_the_period()
    {
        Pilot.Contains(new(2023, 11, 14)).ShouldBeFalse();
        Pilot.Contains(new(2023, 11, 15)).ShouldBeTrue();
        Pilot.Contains(new(2025, 6, 30)).ShouldBeTrue();
        Pilot.Contains(new(2025, 7, 1)).ShouldBeFalse();
        Pilot.LastDay.ShouldBe(new DateOnly(2025, 6, 30));
    }

    [Fact]
    public void A_period_without_end_goes_on()
    {
        var open = EffectivePeriod.Starting(new(2025, 7, 1));
        open.Contains(new(2099, 1, 1)).ShouldBeTrue();
        open.LastDay.ShouldBeNull();
        open.Overlaps(Pilot).ShouldBeFalse("one starts on the day the other ends");
        open.Overlaps(EffectivePeriod.Starting(new(2030, 1, 1))).ShouldBeTrue();
        Pilot.Overlaps(new(new(2025, 6, 30), new(2025, 7, 2))).ShouldBeTrue();
    }

    [Fact]
    public void A_period_must_end_after_it_starts()
    {
        Should.Throw<ArgumentException>(() => new EffectivePeriod(new(2025, 7, 1), new(2025, 7, 1)));
        Should.Throw<ArgumentException>(() => new EffectivePeriod(new(2025, 7, 1), new(2025, 6, 30)));
    }
}
