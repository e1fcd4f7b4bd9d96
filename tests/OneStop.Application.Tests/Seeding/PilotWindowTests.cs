using OneStop.Domain.Common;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Seeding;

public sealed class PilotWindowTests(SeededDatabase database)
{
    [Theory]
    [InlineData("1.004628", "huyen-180", "2023-11-14", RefusalCodes.ReceiptPilotNotBegun)]
    [InlineData("1.004628", "huyen-180", "2023-11-15", null)]
    [InlineData("1.004628", "huyen-180", "2024-06-30", null)]
    [InlineData("1.004628", "huyen-180", "2024-07-01", RefusalCodes.ReceiptPilotEnded)]
    [InlineData("1.004628", "tinh", "2023-11-14", null)]
    [InlineData("1.004628", "xa-06184", "2023-12-01", RefusalCodes.ReceiptOtherLevel)]
    [InlineData("1.004623", "huyen-180", "2023-12-01", RefusalCodes.ReceiptNoRule)]
    [InlineData("1.003434", "xa-06184", "2023-12-01", null)]
    [InlineData("1.003434", "huyen-180", "2023-12-01", null)]
    [InlineData("1.003434", "tinh", "2023-12-01", RefusalCodes.ReceiptOtherLevel)]
    [InlineData("1.003434", "xa-06184", "2024-07-01", RefusalCodes.ReceiptPilotEnded)]
    [InlineData("1.004623", "xa-06184", "2025-06-30", RefusalCodes.ReceiptNoRule)]
    [InlineData("1.004623", "xa-06184", "2025-07-02", null)]
    [InlineData("1.004628", "xa-06040", "2025-07-02", null)]
    [InlineData("1.001193", "tinh", "2025-07-02", null)]
    [InlineData("2.000488", "tinh", "2025-03-01", RefusalCodes.ReceiptNotInForce)]
    public async Task A_counter_may_receive_what_the_rules_of_the_day_allow(string code, string counterKey, string on, string? refusal)
    {
        var province = await database.ProvinceAsync(database.LangSon);
        var day = DateOnly.Parse(on);
        var counter = province.Directory.CountersOn(day).Single(each => each.Key == counterKey);

        province.Rules.Judge(province.Catalogue.Find(code)!.Id, counter, null, day).Refusal?.Code.ShouldBe(refusal);
        province.Rules.Judge(province.Catalogue.Find(code)!.Id, counter, null, day).IsAllowed.ShouldBe(refusal is null);
    }

    [Fact]
    public async Task The_other_province_has_no_pilot()
    {
        var province = await database.ProvinceAsync(database.CaoBang);
        var day = new DateOnly(2023, 12, 1);

        province.Catalogue.Find("1.004628").ShouldBeNull();
        province.Rules.Judge(province.Catalogue.Find("1.004623")!.Id, province.Directory.CountersOn(day).Single(each => each.Key == "huyen-040"), null, day)
            .Refusal!.Code.ShouldBe(RefusalCodes.ReceiptNoRule);
    }
}
