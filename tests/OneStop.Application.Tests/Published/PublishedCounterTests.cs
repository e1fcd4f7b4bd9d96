using OneStop.Application.Published;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Published;

public sealed class PublishedCounterTests(TestSystem system)
{
    [Fact]
    public async Task A_counter_receives_what_the_rules_of_the_day_let_it()
    {
        var scene = await system.Given.ATenantAsync();

        (await CodesAsync("huyen-901", "2023-11-14 09:00")).ShouldBe(["1.900004", "1.900005"]);
        (await CodesAsync("huyen-901", "2023-12-01 09:00")).ShouldBe(["1.900001", "1.900004", "1.900003", "1.900005"]);
        (await CodesAsync("tinh", "2025-07-02 09:00")).ShouldBe(["1.900006", "1.900001", "1.900004", "1.900002", "1.900003"]);

        async Task<IEnumerable<string>> CodesAsync(string key, string at) =>
            (await scene.AsSystem().At(at).SendAsync(new GetPublishedCounter(key))).Lines.Select(line => line.Row.Code);
    }

    [Fact]
    public async Task A_counter_that_ended_names_those_who_took_over()
    {
        var scene = await system.Given.ATenantAsync();

        var district = await scene.AsSystem().At("2025-07-02 09:00").SendAsync(new GetPublishedCounter("huyen-901"));
        var commune = await scene.AsSystem().At("2025-07-02 09:00").SendAsync(new GetPublishedCounter("xa-90201"));

        district.HasEnded.ShouldBeTrue();
        district.Lines.ShouldBeEmpty();
        district.Successors.Select(counter => counter.Key).ShouldBe(["xa-90101"]);
        commune.Successors.Select(counter => counter.Key).ShouldBe(["xa-90202"]);
    }

    [Fact]
    public async Task A_key_that_was_used_again_is_the_counter_in_operation()
    {
        var scene = await system.Given.ATenantAsync();

        (await scene.AsSystem().At("2025-06-30 09:00").SendAsync(new GetPublishedCounter("xa-90101"))).Counter.Id.ShouldBe(scene.Places.Yen.Counter.Id);
        (await scene.AsSystem().At("2025-07-01 09:00").SendAsync(new GetPublishedCounter("xa-90101"))).Counter.Id.ShouldBe(scene.Places.NewYen.Counter.Id);
    }

    [Fact]
    public async Task Counters_are_narrowed_by_words_level_and_district()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.AsSystem().At("2023-12-01 09:00");

        var all = await clerk.SendAsync(new ListPublishedCounters());
        var east = await clerk.SendAsync(new ListPublishedCounters(District: "901"));
        var found = await clerk.SendAsync(new ListPublishedCounters("dong khe"));

        (all.Rows.Count, all.Total).ShouldBe((6, 6));
        all.Districts.ShouldBe([new("901", "Huyện Đông Khê", 3), new("902", "Huyện Tây Lĩnh", 2)]);
        east.Rows.Select(row => row.Counter.Key).ShouldBe(["huyen-901", "xa-90102", "xa-90101"], ignoreOrder: true);
        found.Rows.Select(row => row.Counter.Key).ShouldBe(["huyen-901", "xa-90102"], ignoreOrder: true);
    }
}
