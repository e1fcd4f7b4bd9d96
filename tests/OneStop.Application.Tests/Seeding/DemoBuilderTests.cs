using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Persistence;
using OneStop.Infrastructure.Seeding.Demo;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Seeding;

[Collection(DemoCollection.Name)]
public sealed class DemoBuilderTests(SeededDatabase database)
{
    [Fact]
    public async Task Every_status_and_every_step_occurs_in_the_large_province()
    {
        var dossiers = await DossiersAsync(database.LangSon);

        dossiers.Count.ShouldBeInRange(250, 290);
        dossiers.Select(dossier => dossier.Status).Distinct().Order().ShouldBe(Enum.GetValues<DossierStatus>());
        dossiers.Where(dossier => dossier.Status == DossierStatus.Processing).Select(dossier => dossier.StepKind).Distinct().Order()
            .ShouldBe([StepKind.Assign, StepKind.Appraise, StepKind.Review, StepKind.Sign, StepKind.Issue, StepKind.Return]);
        (await DossiersAsync(database.CaoBang)).Count.ShouldBeInRange(35, 50);
    }

    [Fact]
    public async Task Every_chain_of_events_is_whole_in_working_time_in_order_and_never_ahead()
    {
        foreach (var tenant in database.Tenants)
        {
            var province = await database.ProvinceAsync(tenant);
            foreach (var dossier in await DossiersAsync(tenant))
            {
                EventChain.FirstBreak(dossier.Events, dossier).ShouldBeNull(dossier.Code);
                dossier.Events.Select(line => line.At).ShouldBeInOrder();
                dossier.Events[^1].At.ShouldBeLessThan(TimeProvider.System.GetUtcNow());
                dossier.Events.ShouldAllBe(line => IsWorkingTime(province, line.At));
            }
        }
    }

    [Fact]
    public async Task Nothing_of_the_pilot_stays_open_and_some_of_it_was_finished_after_its_end()
    {
        var province = await database.ProvinceAsync(database.LangSon);
        var pilot = (await DossiersAsync(database.LangSon)).Where(dossier => province.Time.Day(dossier.ReceivedAt).Year < 2025).ToList();

        pilot.Count.ShouldBeInRange(65, 75);
        pilot.ShouldAllBe(dossier => dossier.Status.IsClosed());
        pilot.Count(dossier => province.Time.Day(dossier.FinishedAt!.Value) >= new DateOnly(2024, 7, 1)).ShouldBeGreaterThan(4);
        pilot.ShouldAllBe(dossier => province.Rules.Judge(dossier.ProcedureId, province.Directory.Counter(dossier.ReceivingCounterId), null, province.Time.Day(dossier.ReceivedAt)).IsAllowed);
    }

    [Fact]
    public async Task Building_again_adds_nothing_and_takes_no_time()
    {
        var before = await DossiersAsync(database.LangSon);
        var started = Stopwatch.GetTimestamp();

        await DemoBuilder.BuildAsync(database.Services, TestContext.Current.CancellationToken);

        Stopwatch.GetElapsedTime(started).TotalMilliseconds.ShouldBeLessThan(500);
        (await DossiersAsync(database.LangSon)).Select(dossier => (dossier.Code, dossier.Version)).ShouldBe(before.Select(dossier => (dossier.Code, dossier.Version)));
        before.Select(dossier => dossier.Code).ShouldBeUnique();
    }

    [Fact]
    public async Task The_people_named_when_the_system_starts_exist()
    {
        DemoAccounts.Shown.Count.ShouldBe(14);
        foreach (var tenant in database.Tenants)
        {
            var known = await database.InAsync(tenant, services => services.GetRequiredService<AppDb>().Accounts.Select(account => account.UserName).ToListAsync());
            known.ShouldBe(DemoAccounts.All.Where(account => account.Tenant == tenant.Key).Select(account => account.UserName), ignoreOrder: true);
        }
    }

    private static bool IsWorkingTime(Province province, DateTimeOffset at)
    {
        var local = province.Time.Local(at);
        return province.Clock.Calendar.IsWorkingDay(DateOnly.FromDateTime(local)) && TimeOnly.FromDateTime(local) is var time
            && ((time >= new TimeOnly(7, 0) && time <= new TimeOnly(11, 31)) || (time >= new TimeOnly(13, 30) && time <= new TimeOnly(17, 1)));
    }

    private Task<List<Dossier>> DossiersAsync(Tenant tenant) => database.InAsync(tenant, services => services.GetRequiredService<AppDb>().Dossiers
        .AsNoTracking().AsSplitQuery().Include(dossier => dossier.Events.OrderBy(line => line.Sequence)).OrderBy(dossier => dossier.Code).ToListAsync());
}
