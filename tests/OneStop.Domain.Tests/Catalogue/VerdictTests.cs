using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Catalogue;

public sealed class VerdictTests
{
    private const string Allowed = "";
    private readonly SampleProvince _province = new(Id.New<TenantId>());

    [Theory]
    [InlineData("2023-11-14", "huyen-901", RefusalCodes.ReceiptPilotNotBegun)]
    [InlineData("2023-11-15", "huyen-901", Allowed)]
    [InlineData("2024-06-30", "huyen-901", Allowed)]
    [InlineData("2024-07-01", "huyen-901", RefusalCodes.ReceiptPilotEnded)]
    [InlineData("2023-11-15", "huyen-902", Allowed)]
    [InlineData("2023-11-14", "tinh", Allowed)]
    [InlineData("2024-07-01", "tinh", Allowed)]
    [InlineData("2023-12-01", "xa-90101", RefusalCodes.ReceiptOtherLevel)]
    [InlineData("2023-11-14", "xa-90101", RefusalCodes.ReceiptNoRule)]
    [InlineData("2025-06-30", "xa-90101", RefusalCodes.ReceiptNoRule)]
    [InlineData("2025-07-01", "xa-90101", Allowed)]
    [InlineData("2025-07-01", "xa-90202", Allowed)]
    [InlineData("2025-07-01", "tinh", Allowed)]
    public void A_provincial_procedure_of_the_pilot(string day, string counter, string answer) =>
        Judge(_province.Catalogue.Guide, counter, day).ShouldBe(answer);

    [Theory]
    [InlineData("2023-12-01", "tinh", Allowed)]
    [InlineData("2023-12-01", "huyen-901", RefusalCodes.ReceiptNoRule)]
    [InlineData("2023-12-01", "xa-90101", RefusalCodes.ReceiptNoRule)]
    [InlineData("2025-06-30", "huyen-901", RefusalCodes.ReceiptNoRule)]
    [InlineData("2025-07-01", "xa-90101", Allowed)]
    public void A_provincial_procedure_outside_the_pilot(string day, string counter, string answer) =>
        Judge(_province.Catalogue.Club, counter, day).ShouldBe(answer);

    [Theory]
    [InlineData("2023-11-14", "huyen-902", Allowed)]
    [InlineData("2023-11-14", "huyen-901", RefusalCodes.ReceiptPilotNotBegun)]
    [InlineData("2023-11-15", "huyen-901", Allowed)]
    [InlineData("2023-11-15", "xa-90101", Allowed)]
    [InlineData("2023-11-14", "xa-90101", RefusalCodes.ReceiptPilotNotBegun)]
    [InlineData("2024-06-30", "xa-90201", Allowed)]
    [InlineData("2024-07-01", "xa-90201", RefusalCodes.ReceiptPilotEnded)]
    [InlineData("2024-07-01", "huyen-901", RefusalCodes.ReceiptPilotEnded)]
    [InlineData("2024-07-01", "huyen-902", Allowed)]
    [InlineData("2023-12-01", "tinh", RefusalCodes.ReceiptOtherLevel)]
    public void A_district_procedure_of_the_pilot_for_somebody_of_the_west(string day, string counter, string answer) =>
        Judge(_province.Catalogue.Household, counter, day, _province.Places.Huu).ShouldBe(answer);

    [Theory]
    [InlineData("2023-12-01", "huyen-902", Allowed)]
    [InlineData("2023-12-01", "huyen-901", RefusalCodes.ReceiptOtherUnit)]
    [InlineData("2023-12-01", "xa-90201", RefusalCodes.ReceiptNoRule)]
    [InlineData("2023-12-01", "tinh", RefusalCodes.ReceiptNoRule)]
    public void A_district_procedure_outside_the_pilot_for_somebody_of_the_west(string day, string counter, string answer) =>
        Judge(_province.Catalogue.House, counter, day, _province.Places.Huu).ShouldBe(answer);

    [Theory]
    [InlineData("2023-12-01", "xa-90101", Allowed)]
    [InlineData("2023-12-01", "xa-90102", RefusalCodes.ReceiptOtherUnit)]
    [InlineData("2023-12-01", "huyen-901", RefusalCodes.ReceiptNoRule)]
    public void A_commune_procedure_for_somebody_of_Yen(string day, string counter, string answer) =>
        Judge(_province.Catalogue.Copy, counter, day, _province.Places.Yen).ShouldBe(answer);

    [Fact]
    public void Before_the_commune_is_named_a_counter_may_begin_for_its_own_people()
    {
        var verdict = Verdict(_province.Catalogue.House, "huyen-901", "2023-12-01", null);

        verdict.IsAllowed.ShouldBeTrue();
        verdict.CompetentAgency.ShouldBeNull();
    }

    [Theory]
    [InlineData("2023-12-01", "huyen-901", "H90.16")]
    [InlineData("2023-12-01", "tinh", "H90.16")]
    [InlineData("2025-07-01", "xa-90202", "H90.16")]
    public void A_department_is_competent_wherever_the_dossier_is_received(string day, string counter, string agency) =>
        Verdict(_province.Catalogue.Guide, counter, day, _province.Places.Huu).CompetentAgency!.Code.ShouldBe(agency);

    [Fact]
    public void Competence_follows_the_commune_to_its_district_and_from_July_2025_stays_with_the_commune()
    {
        Competent("2023-12-01", "huyen-901", _province.Places.Yen).ShouldBe("H90.21");
        Competent("2023-12-01", "huyen-901", _province.Places.Huu).ShouldBe("H90.22");
        Competent("2025-07-01", "xa-90202", _province.Places.NewYen).ShouldBe("H90.31");
        Competent("2025-07-01", "xa-90202", _province.Places.NewHuu).ShouldBe("H90.32");

        string Competent(string day, string counter, SamplePlace home) => Verdict(_province.Catalogue.Household, counter, day, home).CompetentAgency!.Code;
    }

    [Fact]
    public void A_counter_that_has_ended_or_not_begun_receives_nothing()
    {
        Of(_province.Places.East.Counter, "2025-07-01").ShouldBe(RefusalCodes.ReceiptCounterClosed);
        Of(_province.Places.NewYen.Counter, "2025-06-30").ShouldBe(RefusalCodes.ReceiptCounterClosed);

        string? Of(Counter counter, string day) => _province.Rules().Judge(_province.Catalogue.Guide.Id, counter, null, DateOnly.Parse(day)).Refusal?.Code;
    }

    [Fact]
    public void A_procedure_that_is_not_in_force_is_received_nowhere()
    {
        var refusal = Verdict(_province.Catalogue.House, "tinh", "2025-07-01", null).Refusal!;

        refusal.Code.ShouldBe(RefusalCodes.ReceiptNotInForce);
        refusal.Facts["day"].ShouldBe("01/07/2025");
    }

    [Fact]
    public void Where_the_counter_is_the_agencys_own_the_law_allows_it_and_not_the_pilot()
    {
        var own = Verdict(_province.Catalogue.Guide, "tinh", "2023-12-01", null);
        var pilot = Verdict(_province.Catalogue.Guide, "huyen-901", "2023-12-01", null);

        own.Decision!.Key.ShouldBe("nd-61-2018");
        own.IsLocationIndependent.ShouldBeFalse();
        pilot.Decision!.Key.ShouldBe("thi-diem-2023");
        pilot.IsLocationIndependent.ShouldBeTrue();
    }

    [Fact]
    public void A_refusal_names_the_article_and_the_window_and_where_it_may_be_received()
    {
        var verdict = Verdict(_province.Catalogue.Guide, "xa-90101", "2023-12-01", null);

        verdict.Refusal!.LegalBasis.ShouldBe("khoản 1 Điều 1 Quyết định thí điểm năm 2023");
        verdict.Refusal.Facts["from"].ShouldBe("15/11/2023");
        verdict.Refusal.Facts["until"].ShouldBe(" đến hết ngày 30/06/2024");
        verdict.Refusal.Facts["levels"].ShouldBe("cấp tỉnh, cấp huyện");
        verdict.Elsewhere.Select(counter => counter.Key).ShouldBe(["huyen-901", "tinh", "huyen-902"]);
    }

    [Fact]
    public void Without_a_rule_nothing_is_ever_received()
    {
        var rules = _province.Rules([]);

        foreach (var counter in _province.Places.Counters)
        {
            foreach (var procedure in _province.Catalogue.Procedures)
            {
                foreach (var day in new[] { "2023-11-14", "2023-12-01", "2024-07-01", "2025-07-01" })
                {
                    rules.Judge(procedure.Id, counter, _province.Places.Huu.Unit, DateOnly.Parse(day)).IsAllowed.ShouldBeFalse();
                }
            }
        }
    }

    [Fact]
    public void The_order_of_rules_does_not_matter()
    {
        var days = new[] { "2023-11-14", "2023-12-01", "2024-07-01", "2025-07-01" };
        var forwards = All(_province.Rules());

        All(_province.Rules(_province.Catalogue.Rules.Reverse())).ShouldBe(forwards);
        All(_province.Rules(_province.Catalogue.Rules.OrderBy(rule => rule.Id.Value.GetHashCode()))).ShouldBe(forwards);

        List<string> All(ReceiptRules rules) =>
        [
            .. from counter in _province.Places.Counters
               from procedure in _province.Catalogue.Procedures
               from day in days
               let verdict = rules.Judge(procedure.Id, counter, _province.Places.Huu.Unit, DateOnly.Parse(day))
               select $"{verdict.Rule?.Key} {verdict.Refusal?.Code} {verdict.Refusal?.LegalBasis} {string.Join(',', verdict.Elsewhere.Select(each => each.Key))}",
        ];
    }

    private string Judge(Procedure procedure, string counter, string day, SamplePlace? home = null) =>
        Verdict(procedure, counter, day, home).Refusal?.Code ?? Allowed;

    private ReceiptVerdict Verdict(Procedure procedure, string counterKey, string on, SamplePlace? home)
    {
        var day = DateOnly.Parse(on);
        var counter = _province.Places.Counters.Single(each => each.Key == counterKey && each.Valid.Contains(day));
        return _province.Rules().Judge(procedure.Id, counter, home?.Unit, day);
    }
}
