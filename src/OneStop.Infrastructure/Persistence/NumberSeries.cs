using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;

namespace OneStop.Infrastructure.Persistence;

/// <inheritdoc cref="INumberSeries"/>
internal sealed class NumberSeries(AppDb db, ICurrentTenant tenant) : INumberSeries
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<int>> DrawAsync(IReadOnlyList<(string Series, string Period)> series, CancellationToken cancellationToken)
    {
        var tenantId = tenant.Tenant.Id.Value;
        var names = series.Select(each => each.Series).ToArray();
        var periods = series.Select(each => each.Period).ToArray();

        // The row of a series is locked until the transaction ends: it serialises one unit and day, and a rollback gives the number back.
        var drawn = await db.Database.SqlQuery<Drawn>($"""
            insert into number_series as n (tenant_id, series, period, last)
            select {tenantId}, asked.series, asked.period, 1
            from unnest({names}, {periods}) with ordinality as asked (series, period, place)
            order by asked.place
            on conflict (tenant_id, series, period) do update set last = n.last + 1
            returning n.series, n.period, n.last
            """).ToListAsync(cancellationToken);
        return [.. series.Select(each => drawn.First(row => row.Series == each.Series && row.Period == each.Period).Last)];
    }

    private sealed record Drawn(string Series, string Period, int Last);
}
