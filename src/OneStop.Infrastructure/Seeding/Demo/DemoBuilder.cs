using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneStop.Application.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>
/// Fills the demo provinces with people and dossiers, by sending the same commands as pages do, at instants of the past.
/// Built once; an interrupted build goes on where it stopped.
/// </summary>
public sealed class DemoBuilder
{
    private const int DaysBack = 45;
    private const int MaxWaitSeconds = 300;
    private const string Last = "last";

    private static readonly DateOnly PilotFrom = new(2023, 12, 1);
    private static readonly DateOnly PilotUntil = new(2024, 6, 30);
    private static readonly DateOnly PilotEndFrom = new(2024, 6, 17);
    private static readonly DateOnly AfterPilot = new(2024, 7, 1);
    private static readonly DateOnly PilotDone = new(2024, 8, 15);

    private readonly IServiceProvider _services;
    private readonly Tenant _tenant;
    private readonly DemoSender _sender;
    private readonly CancellationToken _cancellationToken;

    private DemoBuilder(IServiceProvider services, Tenant tenant, CancellationToken cancellationToken)
    {
        (_services, _tenant, _cancellationToken) = (services, tenant, cancellationToken);
        _sender = new DemoSender(services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<TravellingClock>(), tenant);
    }

    /// <summary>Builds what is missing, for every tenant the demo has people for.</summary>
    public static async Task BuildAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var tenants = await services.GetRequiredService<TenantDirectory>().AllAsync(cancellationToken);
        var demos = tenants.Where(tenant => DemoAccounts.All.Any(account => account.Tenant == tenant.Key));
        await Task.WhenAll(demos.Select(tenant => Task.Run(() => new DemoBuilder(services, tenant, cancellationToken).BuildOnceAsync(), cancellationToken)));
    }

    /// <summary>Makes the people alone, without dossiers.</summary>
    public static async Task BuildPeopleAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var tenant in await services.GetRequiredService<TenantDirectory>().AllAsync(cancellationToken))
        {
            var builder = new DemoBuilder(services, tenant, cancellationToken);
            await new DemoStaff(builder._sender, tenant, await builder.ProvinceAsync()).EnsureAsync(cancellationToken);
        }
    }

    private async Task BuildOnceAsync()
    {
        if (await IsCompleteAsync())
        {
            return;
        }

        // Another process that builds at the same time waits here, and then finds everything there.
        await using var connection = await _services.GetRequiredService<TenantDataSources>().For(_tenant.Id).OpenConnectionAsync(_cancellationToken);
        await using var gate = await connection.BeginTransactionAsync(_cancellationToken);
        await using var enter = new NpgsqlCommand("select pg_advisory_xact_lock(hashtext($1))", connection, gate) { CommandTimeout = MaxWaitSeconds, Parameters = { new() { Value = $"demo:{_tenant.Key}" } } };
        await enter.ExecuteNonQueryAsync(_cancellationToken);
        if (!await IsCompleteAsync())
        {
            await BuildAsync();
        }
    }

    private Task<bool> IsCompleteAsync()
    {
        var key = DemoSender.KeyOf(_tenant, Last);
        return _sender.ReadAsync(services => services.GetRequiredService<AppDb>().IdempotencyKeys.AnyAsync(each => each.Key == key, _cancellationToken));
    }

    private async Task BuildAsync()
    {
        var province = await ProvinceAsync();
        var (roster, beganAt) = await new DemoStaff(_sender, _tenant, province).EnsureAsync(_cancellationToken);
        var today = province.Time.Day(beganAt);
        var recent = new DemoWindow("today", 1, today.AddDays(-DaysBack), today, beganAt, null, null);
        var runner = new DemoRunner(_sender, roster, province);
        await Task.WhenAll(
            Task.Run(() => runner.RunAsync(PlanPilot(province, roster), _cancellationToken), _cancellationToken),
            Task.Run(() => runner.RunAsync(PlanToday(province, roster, recent), _cancellationToken), _cancellationToken));
        await new DemoOffice(_sender, roster, province, beganAt).RunAsync(_cancellationToken);
        await new DemoCounter(_sender, roster, province, new DemoPeople(_tenant, Names, new Random(recent.Seed)), beganAt).RunAsync(_cancellationToken);
        await new DemoDesk(_sender, roster, province, beganAt).RunAsync(_cancellationToken);
        await RegisterLastAsync(province, roster, recent);
    }

    private Task<Province> ProvinceAsync() =>
        _sender.ReadAsync(services => services.GetRequiredService<ICurrentProvince>().GetAsync(_cancellationToken).AsTask());

    private static NamesFile Names => ReferenceFolder.SharedJson<NamesFile>("names.json");

    private static bool HasPilot(Province province) => province.Catalogue.Rules.Any(rule => province.Catalogue.Decision(rule.DecisionId).IsPilot);

    private IReadOnlyList<DemoCase> PlanToday(Province province, DemoRoster roster, DemoWindow recent) =>
    [
        .. Planner(province, roster, recent).Plan(DemoFate.OfToday(HasPilot(province) ? 5 : 1)),
        .. DemoCounterPlan.Plan(province, roster.CountersOn(recent.LastReception), recent, window => Planner(province, roster, window)),
    ];

    private IReadOnlyList<DemoCase> PlanPilot(Province province, DemoRoster roster)
    {
        if (!HasPilot(province))
        {
            return [];
        }

        var codes = province.Catalogue.Rules
            .Where(rule => rule.ProcedureId is not null && province.Catalogue.Decision(rule.DecisionId).IsPilot)
            .Select(rule => province.Catalogue.Procedure(rule.ProcedureId!.Value).Code)
            .ToHashSet(StringComparer.Ordinal);
        var during = new DemoWindow("pilot", 2, PilotFrom, PilotEndFrom.AddDays(-1), Instant(PilotUntil), null, codes);
        var end = new DemoWindow("pilot-end", 3, PilotEndFrom, PilotUntil, Instant(PilotDone), AfterPilot, codes);
        return [.. DemoPersona.GiveTo(Planner(province, roster, during).Plan(DemoFate.OfPilot)), .. Planner(province, roster, end).Plan(DemoFate.OfPilotEnd)];

        DateTimeOffset Instant(DateOnly day) => province.Time.Instant(day.ToDateTime(TimeOnly.MinValue));
    }

    private DemoPlanner Planner(Province province, DemoRoster roster, DemoWindow window) => new(
        province, roster, window, ReferenceFolder.Json<CatalogueFile>(_tenant.Key, "catalogue.json"), Names);

    // The command by which a finished build is known: one more dossier sent online.
    private async Task RegisterLastAsync(Province province, DemoRoster roster, DemoWindow recent)
    {
        var last = Planner(province, roster, recent with { Name = Last, Seed = 4 }).Plan([new DemoFate([DossierAct.Register], DemoStanding.Fresh)])[0];
        var clerk = roster.Clerk(last.Counter.Id, province.Time.Day(last.Acts[0].At), 0);
        await _sender.SendAsync(new Application.Reception.RegisterDossier(last.Form), clerk, last.Acts[0].At, Last, _cancellationToken);
    }
}
