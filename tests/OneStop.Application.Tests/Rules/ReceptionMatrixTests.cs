using OneStop.Application.Rules;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Rules;

public sealed class ReceptionMatrixTests(TestSystem system)
{
    [Theory]
    [InlineData("2023-11-14", "tại cơ quan có thẩm quyền | không | không")]
    [InlineData("2023-12-01", "mọi nơi | mọi nơi | không")]
    [InlineData("2024-07-01", "tại cơ quan có thẩm quyền | không | không")]
    [InlineData("2025-07-01", "mọi nơi | mọi nơi")]
    public async Task It_shows_any_day_and_districts_only_while_there_are_districts(string day, string cells)
    {
        var scene = await system.Given.ATenantAsync();

        var matrix = await scene.As(scene.Staff.ClerkEast).SendAsync(new GetReceptionMatrix(DateOnly.Parse(day), null, null, null, null, null, 1));

        string.Join(" | ", matrix.Rows.Single(row => row.Code == "1.900001").Reach.Cells.Select(cell => cell.ToText())).ShouldBe(cells);
    }

    [Fact]
    public async Task It_can_be_narrowed_and_counts_what_it_found()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);

        (await CodesAsync(new GetReceptionMatrix(null, GovernmentLevel.Commune, null, null, null, null, 1))).ShouldBe(["1.900006"]);
        (await CodesAsync(new GetReceptionMatrix(null, null, "Tư pháp", null, null, null, 1))).ShouldBe(["1.900003"]);
        (await CodesAsync(new GetReceptionMatrix(null, null, null, "so-vh", null, null, 1))).ShouldBe(["1.900001", "1.900002"]);
        (await CodesAsync(new GetReceptionMatrix(null, null, null, null, Independence.Partial, null, 9))).ShouldBe(["1.900001", "1.900003", "1.900004"]);
        (await CodesAsync(new GetReceptionMatrix(null, null, null, null, null, "vien huong dan", 1))).ShouldBe(["1.900001"]);
        var all = await clerk.SendAsync(new GetReceptionMatrix(null, null, null, null, null, null, 1));
        (all.Found, all.Counts[Independence.Whole], all.Counts[Independence.Partial], all.Counts[Independence.None]).ShouldBe((6, 0, 3, 3));

        async Task<IEnumerable<string>> CodesAsync(GetReceptionMatrix request) => (await clerk.SendAsync(request)).Rows.Select(row => row.Code);
    }

    [Fact]
    public async Task The_reasons_tell_each_rule_with_its_decision_and_why_it_does_not_help_the_counter()
    {
        var scene = await system.Given.ATenantAsync();

        var reasons = await scene.As(scene.Staff.ClerkYen).SendAsync(new GetReceptionReasons("1.900001", new DateOnly(2023, 12, 1), "xa-90101", "90201", null));

        reasons.Verdict!.Refusal!.Code.ShouldBe(RefusalCodes.ReceiptOtherLevel);
        reasons.Commune!.Name.ShouldBe("Xã Hữu Kiên");
        reasons.Rules.Select(rule => (rule.Rule.Key, rule.Decision.Key, rule.Miss)).ShouldBe(
        [
            ("nd61-Province", "nd-61-2018", RuleMiss.OtherLevel),
            ("thi-diem-the", "thi-diem-2023", RuleMiss.OtherLevel),
            ("nd118", "nd-118-2025", RuleMiss.NotYet),
        ]);
        reasons.Receiving.Select(place => place.Counter.Key).ShouldBe(["tinh", "huyen-901", "huyen-902"]);
    }

    [Fact]
    public async Task Without_a_counter_each_rule_is_read_at_every_level()
    {
        var scene = await system.Given.ATenantAsync();

        var reasons = await scene.As(scene.Staff.Office).SendAsync(new GetReceptionReasons("1.900001", new DateOnly(2023, 12, 1), null, null, null));

        reasons.Verdict.ShouldBeNull();
        reasons.Rules.Single(rule => rule.Rule.Key == "thi-diem-the").Levels.ShouldBe([(GovernmentLevel.Province, 1, 1), (GovernmentLevel.District, 2, 2), (GovernmentLevel.Commune, 0, 3)]);
        reasons.Rules.Single(rule => rule.Rule.Key == "nd118").Miss.ShouldBe(RuleMiss.NotYet);
        reasons.Reach!.Independence.ShouldBe(Independence.Partial);
        (await scene.As(scene.Staff.Office).FindsNothingAsync(new GetReceptionReasons("9.999999", null, null, null, null))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_procedure_no_longer_in_force_still_has_its_reasons()
    {
        var scene = await system.Given.ATenantAsync();

        var reasons = await scene.As(scene.Staff.Office).SendAsync(new GetReceptionReasons("1.900005", new DateOnly(2025, 7, 1), "tinh", null, null));

        reasons.Verdict!.Refusal!.Code.ShouldBe(RefusalCodes.ReceiptNotInForce);
        reasons.Receiving.ShouldBeEmpty();
    }
}
