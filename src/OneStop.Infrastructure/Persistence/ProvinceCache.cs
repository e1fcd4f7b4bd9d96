using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Persistence;

/// <summary>Keeps each tenant's reference data as a snapshot until it is told that it changed.</summary>
public sealed class ProvinceCache
{
    private readonly ConcurrentDictionary<TenantId, Lazy<Task<Province>>> _provinces = new();

    /// <summary>The tenant's snapshot, read with the given context when it is not at hand.</summary>
    public async Task<Province> GetAsync(Tenant tenant, AppDb db)
    {
        var entry = _provinces.GetOrAdd(tenant.Id, _ => new Lazy<Task<Province>>(() => ReadAsync(tenant, db)));
        try
        {
            return await entry.Value;
        }
        catch
        {
            _provinces.TryRemove(new KeyValuePair<TenantId, Lazy<Task<Province>>>(tenant.Id, entry));
            throw;
        }
    }

    /// <summary>The tenant's snapshot if it is at hand; null otherwise.</summary>
    public Province? Find(TenantId tenant) =>
        _provinces.TryGetValue(tenant, out var entry) && entry.IsValueCreated && entry.Value.IsCompletedSuccessfully ? entry.Value.Result : null;

    /// <summary>Forgets a tenant's snapshot: its reference data changed.</summary>
    public void Forget(TenantId tenant) => _provinces.TryRemove(tenant, out _);

    /// <summary>Forgets all: changes may have been missed.</summary>
    public void ForgetAll() => _provinces.Clear();

    private static async Task<Province> ReadAsync(Tenant tenant, AppDb db)
    {
        var directory = new ProvinceDirectory(
            await All<AdministrativeUnit>(),
            await All<Agency>(),
            await All<Counter>(),
            await All<UnitSuccession>());
        var catalogue = new ProcedureCatalogue(
            await All<Procedure>(),
            await All<ProcedureVersion>(),
            await All<CatalogueDecision>(),
            await All<ReceiptRule>());
        var calendars = new CalendarBook(await All<CalendarDayEntry>(), await All<CalendarYearEntry>(), await All<WorkingHoursEntry>());
        var policies = (await All<DeadlinePolicyEntry>()).Select(policy => new DatedDeadlinePolicy(policy.Valid, policy.ToRules()));
        return new Province(
            tenant,
            directory,
            catalogue,
            new ReceiptRules(catalogue, directory),
            new LegalClock(TenantTime.Of(tenant.TimeZone), calendars.General, [.. policies], calendars.Own),
            await All<FormSetEntry>())
        {
            HandOverCutoffs = await All<HandOverCutoffEntry>(),
            Difficulty = new DifficultyBook(await All<DifficultCommune>()),
            Calendars = calendars,
        };

        Task<List<T>> All<T>()
            where T : class => db.Set<T>().AsNoTracking().ToListAsync();
    }
}

