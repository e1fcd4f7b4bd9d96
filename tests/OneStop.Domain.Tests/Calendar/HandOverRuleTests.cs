using OneStop.Domain.Calendar;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Calendar;

public sealed class HandOverRuleTests
{
    private static readonly TimeOnly Cutoff = new(15, 0);

    [Theory]
    [InlineData("2023-12-01T09:00", "2023-12-01T17:00")] // Friday morning: the same day.
    [InlineData("2023-12-01T15:00", "2023-12-01T17:00")] // At the hour itself, not after it.
    [InlineData("2023-12-01T15:01", "2023-12-04T11:30")] // After it, and a weekend follows.
    [InlineData("2024-02-07T16:00", "2024-02-15T11:30")] // The eve of Tết.
    public void A_dossier_goes_the_same_day_or_early_the_next_after_the_cutoff(string received, string by) =>
        HandOverRule.HandOverBy(DateTime.Parse(received), Cutoff, TestCalendar.Announced).ShouldBe(DateTime.Parse(by));

    [Fact]
    public void What_came_in_after_closing_goes_early_the_next_working_day()
    {
        HandOverRule.HandOverBy(new DateTime(2023, 12, 1, 17, 0, 0), null, TestCalendar.Announced).ShouldBe(new DateTime(2023, 12, 1, 17, 0, 0));
        HandOverRule.HandOverBy(new DateTime(2023, 12, 1, 17, 30, 0), null, TestCalendar.Announced).ShouldBe(new DateTime(2023, 12, 4, 11, 30, 0));
        HandOverRule.HandOverBy(new DateTime(2023, 12, 1, 17, 30, 0), new TimeOnly(18, 0), TestCalendar.Announced).ShouldBe(new DateTime(2023, 12, 4, 11, 30, 0));
    }

    [Fact]
    public void Without_a_cutoff_it_goes_the_same_day() =>
        HandOverRule.HandOverBy(new DateTime(2023, 12, 1, 16, 59, 0), null, TestCalendar.Announced).ShouldBe(new DateTime(2023, 12, 1, 17, 0, 0));
}
