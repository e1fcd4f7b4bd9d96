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

        dossiers.Count.ShouldBeInRange(300, 340);
        dossiers.Select(dossier => dossier.Status).Distinct().Order().ShouldBe(Enum.GetValues<DossierStatus>());
        dossiers.Where(dossier => dossier.Status == DossierStatus.Processing).Select(dossier => dossier.StepKind).Distinct().Order()
            .ShouldBe([StepKind.Assign, StepKind.Appraise, StepKind.Review, StepKind.Sign, StepKind.Issue, StepKind.Return]);
        (await DossiersAsync(database.CaoBang)).Count.ShouldBeInRange(50, 70);
    }

    [Fact]
    public async Task Each_page_of_each_counter_shows_something()
    {
        foreach (var tenant in database.Tenants)
        {
            var province = await database.ProvinceAsync(tenant);
            var today = province.Time.Day(TimeProvider.System.GetUtcNow());
            var (counters, guided, slips) = await database.InAsync(tenant, async services =>
            {
                var db = services.GetRequiredService<AppDb>();
                return (
                    await db.Appointments.Where(each => each.CounterId != null).ToListAsync(),
                    await db.CounterGuidances.Select(each => new { each.CounterId, each.Kind }).ToListAsync(),
                    await db.ResultSlips.Select(each => each.AgencyId).ToListAsync());
            });
            slips.ShouldNotBeEmpty();
            var held = (await DossiersAsync(tenant)).Where(dossier => dossier.HolderCounterId is not null).ToLookup(dossier => dossier.HolderCounterId!.Value);
            foreach (var counter in counters.Where(each => each.Valid.Contains(today)).Select(each => each.CounterId!.Value).Distinct())
            {
                var (here, name) = (held[counter].ToList(), province.Directory.Counter(counter).Key);
                var waited = here.Where(dossier => dossier.Status == DossierStatus.Finished).Select(dossier => province.Clock.Calendar.WorkingDaysAfter(province.Time.Day(dossier.FinishedAt!.Value), today)).ToList();
                waited.ShouldContain(days => days >= 3 && days < 10, name);
                waited.ShouldContain(days => days >= 10 && days < 30, name);
                waited.ShouldContain(days => days >= 30, name);
                here.Where(dossier => dossier.Status == DossierStatus.Registered).Select(dossier => dossier.Channel).Distinct().ShouldBe([Channel.Online, Channel.Post], ignoreOrder: true, name);
                here.ShouldContain(dossier => dossier.Status == DossierStatus.Received, name);
                here.ShouldContain(dossier => dossier.Status == DossierStatus.AwaitingSupplement, name);
                here.ShouldContain(dossier => dossier.StepKind == StepKind.Return && dossier.Status == DossierStatus.Processing, name);
                guided.Where(each => each.CounterId == counter).Select(each => each.Kind).Distinct().Count().ShouldBe(2, name);
            }
        }
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
