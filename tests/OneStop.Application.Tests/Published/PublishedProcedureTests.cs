using OneStop.Application.Published;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Published;

public sealed class PublishedProcedureTests(TestSystem system)
{
    private const string Pilot = "2023-12-01 09:00";
    private const string TwoLevels = "2025-07-02 09:00";

    [Fact]
    public async Task Only_what_is_in_force_on_the_day_is_listed_unless_all_is_asked_for()
    {
        var scene = await system.Given.ATenantAsync();
        var (procedure, version) = scene.AProcedure("1.900010", "Cấp giấy phép khai quật", null, EffectivePeriod.Starting(new(2025, 8, 1)));
        await scene.PublishAsync([procedure], [version]);

        var shown = await AskAsync(scene, new ListPublishedProcedures(new ProcedureFilter()), TwoLevels);
        var all = await AskAsync(scene, new ListPublishedProcedures(new ProcedureFilter { ShowsAll = true }), TwoLevels);

        shown.Rows.Select(row => row.Code).ShouldBe(["1.900006", "1.900001", "1.900004", "1.900002", "1.900003"]);
        shown.InForce.ShouldBe(5);
        all.Rows.Single(row => row.Code == "1.900010").State.ShouldBe(PublishedState.Coming);
        all.Rows.Single(row => row.Code == "1.900005").State.ShouldBe(PublishedState.Ended);
        all.Total.ShouldBe(7);
    }

    [Fact]
    public async Task Words_are_found_without_diacritics_in_any_order_and_by_need()
    {
        var scene = await system.Given.ATenantAsync();
        var (procedure, version) = scene.AProcedure("1.900010", "Cấp phép tổ chức lễ hội", null, EffectivePeriod.Starting(new(2021, 1, 1)), content => content with { Needs = ["Mở cửa hàng"], Keywords = ["hội làng"] });
        await scene.PublishAsync([procedure], [version]);

        (await CodesAsync("vien huong dan")).ShouldBe(["1.900001"]);
        (await CodesAsync("hoi lang")).ShouldBe(["1.900010"]);
        (await CodesAsync("cua hang mo")).ShouldBe(["1.900010"]);
        (await CodesAsync("1900006")).ShouldBe(["1.900006"]);
        (await CodesAsync("khong co")).ShouldBeEmpty();

        async Task<IEnumerable<string>> CodesAsync(string query) =>
            (await AskAsync(scene, new ListPublishedProcedures(new ProcedureFilter { Query = query }), TwoLevels)).Rows.Select(row => row.Code);
    }

    [Fact]
    public async Task A_facet_counts_what_would_be_left_with_the_other_filters_kept()
    {
        var scene = await system.Given.ATenantAsync();

        var found = await AskAsync(scene, new ListPublishedProcedures(new ProcedureFilter { Agency = "so-vh", Field = "Du lịch" }), Pilot);

        found.Rows.Select(row => row.Code).ShouldBe(["1.900001"]);
        found.Facets.Fields.ShouldBe([new("Du lịch", "Du lịch", 1), new("Thể thao", "Thể thao", 1)]);
        found.Facets.Agencies.ShouldBe([new("so-vh", "Sở Văn hóa, Thể thao và Du lịch", 1)]);
        found.Facets.Levels.ShouldBe([new("Province", "cấp tỉnh", 1)]);
    }

    [Fact]
    public async Task A_page_too_far_is_the_last_one()
    {
        var scene = await system.Given.ATenantAsync();

        var found = await AskAsync(scene, new ListPublishedProcedures(new ProcedureFilter(), 9_999), Pilot);

        (found.Page, found.HasMore, found.Rows.Count).ShouldBe((1, false, 6));
    }

    [Fact]
    public async Task Where_it_may_be_handed_in_is_what_the_verdict_engine_says_today()
    {
        var scene = await system.Given.ATenantAsync();

        var guide = await AskAsync(scene, new GetPublishedProcedure("1.900001"), Pilot);
        var copy = await AskAsync(scene, new GetPublishedProcedure("1.900006"), Pilot);
        var later = await AskAsync(scene, new GetPublishedProcedure("1.900006"), TwoLevels);

        guide.Places.Select(group => (group.Level, group.Count, group.IsForAnyone, group.Decision.Key)).ShouldBe(
            [(GovernmentLevel.Province, 1, true, "nd-61-2018"), (GovernmentLevel.District, 2, true, "thi-diem-2023")], ignoreOrder: true);
        copy.Places.Select(group => (group.Level, group.Count, group.IsForAnyone)).ShouldBe([(GovernmentLevel.Commune, 3, false)]);
        later.Places.Select(group => (group.Level, group.Count, group.IsForAnyone)).ShouldBe([(GovernmentLevel.Province, 1, true), (GovernmentLevel.Commune, 2, true)]);
    }

    [Fact]
    public async Task One_counter_among_many_is_found_by_its_name()
    {
        var scene = await system.Given.ATenantAsync();

        var group = (await AskAsync(scene, new GetPublishedProcedure("1.900006", Place: "huu kien"), Pilot)).Places.Single();

        group.Counters.Select(counter => counter.Key).ShouldBe(["xa-90201"]);
        group.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_version_of_the_past_is_shown_by_a_day_of_its_own_and_says_so()
    {
        var scene = await system.Given.ATenantAsync();

        var old = await AskAsync(scene, new GetPublishedProcedure("1.900004", new(2024, 1, 1)), TwoLevels);

        old.Row.State.ShouldBe(PublishedState.Ended);
        old.Row.AgencyName.ShouldBe("UBND cấp huyện nơi người nộp cư trú");
        old.Places.ShouldBeEmpty();
        old.Current!.Version.Level.ShouldBe(GovernmentLevel.Commune);
        old.History.Select(row => row.Version.Valid.From).ShouldBe([new(2025, 7, 1), new(2021, 1, 1)]);
    }

    [Fact]
    public async Task A_day_without_a_version_and_an_unknown_code_are_not_there()
    {
        var scene = await system.Given.ATenantAsync();

        (await scene.AsSystem().FindsNothingAsync(new GetPublishedProcedure("1.900001", new(2019, 1, 1)))).ShouldBeTrue();
        (await scene.AsSystem().FindsNothingAsync(new GetPublishedProcedure("1.999999"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_case_and_way_has_its_own_terms()
    {
        var scene = await system.Given.ATenantAsync();
        var (procedure, version) = scene.AProcedure("1.900010", "Cấp phép", null, EffectivePeriod.Starting(new(2021, 1, 1)), content => content with
        {
            Online = OnlineService.Full,
            Fees = [new ProcedureFee("Phí thẩm định", 500_000, FeeKind.Fee)],
            Cases = [new("moi", "Cấp mới", null, TimeLimitUnit.WorkingDays, null, null, null), new("lai", "Cấp lại", 4, TimeLimitUnit.WorkingDays, 0, [], null)],
            Ways = [new(Channel.InPerson, null, TimeLimitUnit.WorkingDays, null, null), new(Channel.Online, 8, TimeLimitUnit.WorkingDays, 250_000, "Giảm 50%")],
        });
        await scene.PublishAsync([procedure], [version]);

        var shown = await AskAsync(scene, new GetPublishedProcedure("1.900010"), Pilot);

        shown.Cases.SelectMany(terms => terms.Ways.Select(way => (terms.Name, ChannelNames.List(way.Ways), way.Limit.ToText(), way.Fee))).ShouldBe(
        [
            ("Cấp mới", "trực tiếp", "10 ngày làm việc", 500_000m),
            ("Cấp mới", "trực tuyến", "8 ngày làm việc", 250_000m),
            ("Cấp lại", "trực tiếp", "4 ngày làm việc", 0m),
            ("Cấp lại", "trực tuyến", "8 ngày làm việc", 250_000m),
        ]);
        shown.Row.LimitText.ShouldBe("10 ngày làm việc; 8 ngày làm việc; 4 ngày làm việc");
        shown.Row.FeeText.ShouldBe("từ 0 ₫ đến 500.000 ₫");
    }

    private static Task<T> AskAsync<T>(Scene scene, MediatR.IRequest<T> query, string at) => scene.AsSystem().At(at).SendAsync(query);
}
