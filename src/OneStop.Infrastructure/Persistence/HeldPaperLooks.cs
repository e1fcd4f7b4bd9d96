using Microsoft.EntityFrameworkCore;
using OneStop.Application.Results;

namespace OneStop.Infrastructure.Persistence;

/// <inheritdoc cref="IHeldPaperLooks"/>
internal sealed class HeldPaperLooks(AppDb db) : IHeldPaperLooks
{
    /// <inheritdoc/>
    public async Task<bool> NoteAsync(HeldPaperLook look, CancellationToken cancellationToken)
    {
        var listed = look.Listed.ToArray();

        // While a form is typed it asks again and again: the row is written when it says more, and every few minutes.
        var first = await db.Database.SqlQuery<bool>($"""
            insert into held_paper_looks as l (tenant_id, staff_id, id_number, day, counter_id, first_at, last_at, listed)
            values ({look.TenantId.Value}, {look.StaffId.Value}, {look.IdNumber}, {look.Day}, {look.CounterId.Value}, {look.FirstAt}, {look.LastAt}, {listed})
            on conflict (tenant_id, staff_id, day, id_number) do update
            set last_at = greatest(l.last_at, excluded.last_at),
                counter_id = excluded.counter_id,
                listed = array(select distinct each from unnest(l.listed || excluded.listed) as each)
            where l.last_at < excluded.last_at - interval '5 minutes' or not l.listed @> excluded.listed or l.counter_id <> excluded.counter_id
            returning coalesce(cardinality(old.listed), 0) = 0 and cardinality(new.listed) > 0 as "Value"
            """).ToListAsync(cancellationToken);
        return first is [true];
    }
}
