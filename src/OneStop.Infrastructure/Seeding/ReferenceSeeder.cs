using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Seeding;

/// <summary>Loads the reference data the app ships. A tenant that has units is left alone: from then on the data are its own.</summary>
public sealed class ReferenceSeeder(IServiceScopeFactory scopes, ProvinceCache provinces)
{
    /// <summary>Makes the tenants that have a data folder and are not there yet; as the owner, because the app may only read tenants.</summary>
    public static Task SeedTenantsAsync(string ownerConnectionString, CancellationToken cancellationToken) =>
        SeedTenantsAsync(ownerConnectionString, ReferenceFolder.TenantKeys(), cancellationToken);

    /// <summary>Makes those of these tenants that are not there yet and have a data folder.</summary>
    public static async Task SeedTenantsAsync(string ownerConnectionString, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(cancellationToken);
        foreach (var tenant in ReferenceFolder.TenantKeys().Where(keys.Contains).Select(ReferenceFolder.Tenant))
        {
            await using var insert = new NpgsqlCommand(
                """
                insert into tenants (id, key, name, full_name, agency_code, province_code, hosts, time_zone, hotline)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (key) do nothing
                """,
                connection)
            {
                Parameters =
                {
                    new() { Value = Guid.CreateVersion7() },
                    new() { Value = tenant.Key },
                    new() { Value = tenant.Name },
                    new() { Value = tenant.FullName },
                    new() { Value = tenant.AgencyCode },
                    new() { Value = tenant.ProvinceCode },
                    new() { Value = tenant.Hosts.ToArray() },
                    new() { Value = tenant.TimeZone },
                    new() { Value = tenant.Hotline },
                },
            };
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Loads a tenant's reference data, all or nothing; does nothing when they are there.</summary>
    /// <returns>Whether anything was loaded.</returns>
    public async Task<bool> SeedAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().Enter(tenant);
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var isLoaded = await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

            // Two processes that start at once: the second waits, and then finds everything there.
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtext({"reference:" + tenant.Key}))", cancellationToken);
            if (await db.Set<AdministrativeUnit>().AnyAsync(cancellationToken))
            {
                return false;
            }

            await LoadAsync(db, tenant, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        });
        if (isLoaded)
        {
            provinces.Forget(tenant.Id);
        }

        return isLoaded;
    }

    // The model knows no relations between these tables, so each group is written before those that refer to it.
    private static async Task LoadAsync(AppDb db, Tenant tenant, CancellationToken cancellationToken)
    {
        var units = UnitSeed.Read(tenant.Id, tenant.Key);
        var agencies = AgencySeed.Read(tenant, units);
        var catalogue = CatalogueSeed.Read(tenant);
        IReadOnlyList<IEnumerable<ITenantOwned>> groups =
        [
            [.. units.Units, .. catalogue.Procedures, .. catalogue.Decisions, .. CalendarSeed.Read(tenant)],
            [.. units.Successions, .. agencies, .. catalogue.Versions, .. catalogue.Rules],
            [.. CounterSeed.Read(tenant, units, agencies)],
        ];
        foreach (var group in groups)
        {
            db.AddRange(group);
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
