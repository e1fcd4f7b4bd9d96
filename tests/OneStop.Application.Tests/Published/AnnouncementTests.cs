using OneStop.Application.Published;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Published;

public sealed class AnnouncementTests(TestSystem system)
{
    [Theory]
    [InlineData("2025-05-31 09:00", "")]
    [InlineData("2025-06-01 09:00", "Coming 1.900004, Ending 1.900005")]
    [InlineData("2025-06-30 23:59", "Coming 1.900004, Ending 1.900005")]
    [InlineData("2025-07-01 00:00", "Amended 1.900004, Abolished 1.900005")]
    [InlineData("2025-07-31 09:00", "Amended 1.900004, Abolished 1.900005")]
    [InlineData("2025-08-01 09:00", "")]
    [InlineData("2021-01-05 09:00", "New 1.900001, New 1.900002, New 1.900003, New 1.900004, New 1.900005, New 1.900006")]
    public async Task Changes_are_told_thirty_days_before_and_after_by_dates_alone(string at, string expected)
    {
        var scene = await system.Given.ATenantAsync();

        var changes = await scene.AsSystem().At(at).SendAsync(new ListAnnouncements());

        string.Join(", ", changes.Items.Select(item => $"{item.Kind} {item.Row.Code}")).ShouldBe(expected);
    }
}
