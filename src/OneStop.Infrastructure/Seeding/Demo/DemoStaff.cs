using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Identity;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>Makes the accounts of the demo's people that are missing.</summary>
internal sealed class DemoStaff(DemoSender sender, Tenant tenant, Province province)
{
    /// <summary>Makes them and tells who serves where, and when the first of them was made: there the demo's time ends, however often it is built.</summary>
    public async Task<(DemoRoster Roster, DateTimeOffset BeganAt)> EnsureAsync(CancellationToken cancellationToken)
    {
        var accounts = DemoAccounts.All.Where(account => account.Tenant == tenant.Key).ToList();
        var known = await KnownAsync(cancellationToken);
        foreach (var account in accounts.Where(account => !known.ContainsKey(account.UserName)))
        {
            var command = new CreateStaffMember(account.FullName, account.UserName, DemoAccounts.Password, [.. account.Posts.Select(Appointment)], account.NeedsSecondFactor ? DemoAccounts.AuthenticatorKey : null);
            known[account.UserName] = new StaffId(await sender.SendAsSystemAsync(command, cancellationToken));
        }

        return (await RosterAsync([.. accounts.Select(account => known[account.UserName])], cancellationToken), MadeAt(known[accounts[0].UserName]));
    }

    // The first 48 bits of a UUID of version 7 are milliseconds since 1970.
    private static DateTimeOffset MadeAt(StaffId id) =>
        DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(id.Value.ToString("N")[..12], 16));

    private Task<Dictionary<string, StaffId>> KnownAsync(CancellationToken cancellationToken) => sender.ReadAsync(services =>
        services.GetRequiredService<AppDb>().Set<Account>().AsNoTracking()
            .ToDictionaryAsync(account => account.UserName, account => account.StaffId, StringComparer.Ordinal, cancellationToken));

    private Task<DemoRoster> RosterAsync(List<StaffId> people, CancellationToken cancellationToken) => sender.ReadAsync(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        var rows = await db.Appointments.AsNoTracking().Where(appointment => people.Contains(appointment.StaffId))
            .Join(db.StaffMembers, appointment => appointment.StaffId, person => person.Id, (appointment, person) => new { appointment, person.FullName })
            .ToListAsync(cancellationToken);
        return new DemoRoster([.. rows.OrderBy(row => row.appointment.Id.Value).Select(row => (row.appointment, row.FullName))], province.Directory);
    });

    private NewAppointment Appointment(DemoPost post)
    {
        var counter = post.Role == Role.CounterClerk ? CounterOn(post) : null;
        var agency = counter is null ? AgencyOn(post) : province.Directory.Agency(counter.AgencyId);
        return new NewAppointment(post.Role, agency.Id, counter?.Id, post.Division, new EffectivePeriod(post.From, counter?.Valid.Until ?? agency.Valid.Until));
    }

    private Counter CounterOn(DemoPost post) =>
        province.Directory.CountersOn(post.From).FirstOrDefault(counter => counter.Key == post.PlaceKey) ?? throw Missing(post);

    private Agency AgencyOn(DemoPost post) => province.Directory.AgencyOn(post.PlaceKey, post.From) ?? throw Missing(post);

    private static InvalidOperationException Missing(DemoPost post) => new($"There is no {post.PlaceKey} on {post.From:yyyy-MM-dd}: the reference data are not those of the demo.");
}
