using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Identity;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>Where a test begins: with a tenant that is its own.</summary>
public sealed class Given(ITestHost host)
{
    private static int _count;

    /// <summary>A new tenant with the sample province, on host <c>{key}.localhost</c>.</summary>
    public async Task<Scene> ATenantAsync()
    {
        var tenant = NewTenant();
        await InsertAsync(host.Database, tenant);
        var province = new SampleProvince(tenant.Id);
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().Enter(tenant);
        await LoadAsync(scope.ServiceProvider.GetRequiredService<AppDb>(), province, host.Services.GetRequiredService<AuthenticatorKeys>());
        return new Scene(host, tenant, province);
    }

    /// <summary>A new tenant with 2,500 procedures and 212 counters: stored, because the site reads it from there.</summary>
    public async Task<BigScene> ABigTenantAsync()
    {
        var tenant = NewTenant();
        await InsertAsync(host.Database, tenant);
        var province = new BigProvince(tenant.Id);
        var centre = province.Places.Counters.First(counter => counter.Level == GovernmentLevel.Province);
        var agency = province.Directory.Agency(centre.AgencyId);
        var office = SamplePerson.Make(tenant.Id, "vp", "Phan Văn Đức", Role.ProvincialOffice, agency, null);
        var clerk = SamplePerson.Make(tenant.Id, "quay", "Hoàng Thị Lan", Role.CounterClerk, agency, centre);
        var calendar = new SampleCalendar(tenant.Id);
        var keys = host.Services.GetRequiredService<AuthenticatorKeys>();
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().Enter(tenant);
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var (places, content) = (province.Places, province.Content);
        await SaveAsync(
            db,
            [.. places.Units, .. content.Procedures, .. content.Decisions, .. calendar.Days, .. calendar.Years, .. calendar.Hours, .. calendar.Policies, .. calendar.Forms, .. calendar.Cutoffs, office.Member, clerk.Member],
            [.. places.Successions, .. places.Agencies, .. content.Versions, .. content.Rules, SampleAccounts.Of(office, keys), SampleAccounts.Of(clerk, keys)],
            [.. places.Counters],
            [office.Appointment, clerk.Appointment]);
        return new BigScene(tenant, province, office, clerk);
    }

    internal static Tenant NewTenant()
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"t{Environment.ProcessId}-{Interlocked.Increment(ref _count)}");
        return new Tenant
        {
            Id = Id.New<TenantId>(),
            Key = key,
            Name = "Tỉnh Mẫu",
            FullName = "tỉnh Mẫu",
            AgencyCode = "H90",
            ProvinceCode = "90",
            Hosts = [$"{key}.localhost"],
            TimeZone = "Asia/Ho_Chi_Minh",
            Hotline = "0205 3000 100",
        };
    }

    // The app may only read tenants.
    internal static async Task InsertAsync(TestDatabase database, Tenant tenant)
    {
        await using var connection = new NpgsqlConnection(database.OwnerConnectionString);
        await connection.OpenAsync();
        await using var insert = new NpgsqlCommand("insert into tenants values ($1, $2, $3, $4, $5, $6, $7, $8, $9)", connection)
        {
            Parameters =
            {
                new() { Value = tenant.Id.Value },
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
        await insert.ExecuteNonQueryAsync();
    }

    private static Task LoadAsync(AppDb db, SampleProvince province, AuthenticatorKeys keys)
    {
        var (places, catalogue, calendar, people) = (province.Places, province.Catalogue, province.Calendar, province.Staff.All);
        return SaveAsync(
            db,
            [.. places.Units, .. catalogue.Procedures, .. catalogue.Decisions, .. calendar.Days, .. calendar.Years, .. calendar.Hours, .. calendar.Policies, .. calendar.Forms, .. calendar.Cutoffs, .. people.Select(person => person.Member)],
            [.. places.Successions, .. places.Agencies, .. catalogue.Versions, .. catalogue.Rules, .. people.Select(person => SampleAccounts.Of(person, keys))],
            [.. places.Counters],
            [.. people.Select(person => person.Appointment)]);
    }

    // The model knows no relations between these tables, so each group is written before those that refer to it.
    private static async Task SaveAsync(AppDb db, params IEnumerable<ITenantOwned>[] groups)
    {
        foreach (var group in groups)
        {
            db.AddRange(group);
            await db.SaveChangesAsync();
        }
    }
}
