using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.Infrastructure.Persistence;
using OneStop.Infrastructure.Seeding;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Seeding;

public sealed class ReferenceSeederTests(SeededDatabase database)
{
    [Theory]
    [InlineData("2023-12-01", 11, 200)]
    [InlineData("2024-11-30", 11, 200)]
    [InlineData("2024-12-01", 11, 194)]
    [InlineData("2025-06-30", 11, 194)]
    [InlineData("2025-07-01", 0, 65)]
    public async Task Each_day_has_the_units_that_existed_then_each_with_its_committee_and_its_counter(string on, int districts, int communes)
    {
        var day = DateOnly.Parse(on);
        var directory = (await database.ProvinceAsync(database.LangSon)).Directory;

        var units = directory.Units.Where(unit => unit.Valid.Contains(day)).ToList();
        units.Count(unit => unit.Level == GovernmentLevel.District).ShouldBe(districts);
        units.Count(unit => unit.Level == GovernmentLevel.Commune).ShouldBe(communes);
        var counters = directory.CountersOn(day).ToList();
        counters.Count(counter => counter.Level == GovernmentLevel.Province).ShouldBe(1);
        counters.Select(counter => counter.UnitId).OfType<UnitId>().ShouldBe(units.Select(unit => unit.Id), ignoreOrder: true);
        foreach (var unit in units)
            directory.CommitteeOf(unit)!.Valid.ShouldBe(unit.Valid);
    }

    [Fact]
    public async Task A_code_used_again_is_another_generation()
    {
        var directory = (await database.ProvinceAsync(database.LangSon)).Directory;

        directory.Units.Where(unit => unit.Code == "06040").OrderBy(unit => unit.Valid.From)
            .Select(unit => (unit.Name, unit.Valid.From, unit.Valid.LastDay))
            .ShouldBe([
                ("Xã Đại Đồng", new DateOnly(2020, 1, 1), new DateOnly(2024, 11, 30)),
                ("Thị trấn Thất Khê", new DateOnly(2024, 12, 1), new DateOnly(2025, 6, 30)),
                ("Xã Thất Khê", new DateOnly(2025, 7, 1), null),
            ]);
        directory.Units.Where(unit => unit.Code == "06025").ShouldHaveSingleItem().Valid.ShouldBe(new EffectivePeriod(new(2020, 1, 1), new(2025, 7, 1)));
    }

    [Fact]
    public async Task A_commune_that_was_split_has_two_successors_and_one_that_was_merged_has_one()
    {
        var directory = (await database.ProvinceAsync(database.LangSon)).Directory;

        Successors("Xã Đại Đồng").ShouldBe([("Thị trấn Thất Khê", false, true), ("Xã Đội Cấn", false, true)], ignoreOrder: true);
        Successors("Xã Tĩnh Bắc").ShouldBe([("Xã Sàn Viên", true, false)]);
        Successors("Thị trấn Đồng Đăng").ShouldBe([("Xã Đồng Đăng", true, true)]);
        directory.Agencies.Single(agency => agency.Name == "Ủy ban nhân dân thị trấn Đồng Đăng").SuccessorKey.ShouldBe("ubnd-06184");
        directory.Agencies.Single(agency => agency.Name == "Ủy ban nhân dân xã Đại Đồng").SuccessorKey.ShouldBeNull();

        IEnumerable<(string, bool, bool)> Successors(string name) =>
            directory.SuccessorsOf(directory.Units.Single(unit => unit.Name == name).Id).Select(next => (next.Unit.Name, next.How.IsWhole, next.How.IsSourced));
    }

    [Fact]
    public async Task Codes_and_keys_of_agencies_are_unique_on_each_day_and_fit_dossier_codes()
    {
        foreach (var tenant in database.Tenants)
        {
            var directory = (await database.ProvinceAsync(tenant)).Directory;
            foreach (var day in new[] { new DateOnly(2023, 12, 1), new(2024, 12, 1), new(2025, 2, 28), new(2025, 3, 1), new(2025, 7, 1) })
            {
                var agencies = directory.Agencies.Where(agency => agency.Valid.Contains(day)).ToList();
                agencies.Select(agency => agency.Code).ShouldBeUnique();
                agencies.Select(agency => agency.Key).ShouldBeUnique();
                agencies.ShouldAllBe(agency => DossierCode.IsWellFormed(DossierCode.Compose(agency.Code, day, 1)));
            }
        }
    }

    [Fact]
    public async Task Counters_say_where_they_are_in_the_words_of_their_time()
    {
        var directory = (await database.ProvinceAsync(database.LangSon)).Directory;

        Counter("huyen-180", "2023-12-01").ShouldBe(("Bộ phận Tiếp nhận và Trả kết quả UBND huyện Tràng Định", "Bộ phận Một cửa huyện Tràng Định", "Tràng Định", "Trụ sở UBND huyện Tràng Định, tỉnh Lạng Sơn"));
        Counter("xa-06184", "2023-12-01").ShouldBe(("Bộ phận Tiếp nhận và Trả kết quả UBND thị trấn Đồng Đăng", "Bộ phận Một cửa thị trấn Đồng Đăng", "Đồng Đăng", "Trụ sở UBND thị trấn Đồng Đăng, huyện Cao Lộc, tỉnh Lạng Sơn"));
        Counter("xa-06184", "2025-07-02").ShouldBe(("Trung tâm Phục vụ hành chính công xã Đồng Đăng", "TTPVHCC xã Đồng Đăng", "Đồng Đăng", "Trụ sở UBND xã Đồng Đăng, tỉnh Lạng Sơn"));
        Counter("tinh", "2025-07-02").Item3.ShouldBe("Lạng Sơn");

        (string, string, string, string) Counter(string key, string on)
        {
            var counter = directory.CountersOn(DateOnly.Parse(on)).Single(each => each.Key == key);
            return (counter.Name, counter.ShortName, counter.Place, counter.Address);
        }
    }

    [Fact]
    public async Task Every_process_adds_up_to_its_limit_and_every_competent_agency_exists_throughout()
    {
        foreach (var tenant in database.Tenants)
        {
            var province = await database.ProvinceAsync(tenant);
            var versions = await database.InAsync(tenant, services => services.GetRequiredService<AppDb>().Set<ProcedureVersion>().ToListAsync());
            versions.ShouldNotBeEmpty();
            foreach (var version in versions)
            {
                version.General.Process.Steps.Count.ShouldBe(7);
                if (version.AgencyKey is { } key)
                    province.Directory.AgencyOn(key, version.Valid.From)!.Divisions.ShouldContain(version.Division!);
                if (version is { AgencyKey: { } last, Valid.LastDay: { } lastDay })
                    province.Directory.AgencyOn(last, lastDay).ShouldNotBeNull();
            }
        }
    }

    [Fact]
    public async Task Seeding_again_changes_nothing()
    {
        var before = await CountAsync();

        await ReferenceSeeder.SeedTenantsAsync(database.OwnerConnectionString, TestContext.Current.CancellationToken);
        (await database.Services.GetRequiredService<ReferenceSeeder>().SeedAsync(database.LangSon, TestContext.Current.CancellationToken)).ShouldBeFalse();

        (await CountAsync()).ShouldBe(before);

        Task<(int, int, int)> CountAsync() => database.InAsync(database.LangSon, async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            return (await db.Set<Domain.Tenants.Tenant>().CountAsync(), await db.Set<Agency>().CountAsync(), await db.Set<ReceiptRule>().CountAsync());
        });
    }

    [Theory]
    [InlineData("1.004628")]
    [InlineData("004628")]
    [InlineData("1 004628")]
    [InlineData("1004628")]
    [InlineData("the hdv quoc te")]
    [InlineData("Thẻ hướng dẫn viên quốc tế")]
    public async Task A_procedure_is_found_as_people_type(string typed)
    {
        var catalogue = (await database.ProvinceAsync(database.LangSon)).Catalogue;

        catalogue.Procedure(catalogue.Search(typed, new DateOnly(2025, 1, 2)).First().ProcedureId).Code.ShouldBe("1.004628");
    }
}
