using OneStop.Domain.Common;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Common;

public sealed class IdTests
{
    [Fact]
    public void Identifiers_rise_in_the_order_of_their_making_also_within_a_millisecond()
    {
        var made = Enumerable.Range(0, 20_000).Select(_ => Id.New<AuditEntryId>().Value).ToList();

        made.Select(id => id.ToString()).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        made.Distinct().Count().ShouldBe(20_000);
        made.ShouldAllBe(id => id.Version == 7);
    }

    [Fact]
    public void Many_at_once_never_get_the_same_one()
    {
        var made = new Guid[40_000];
        Parallel.For(0, made.Length, index => made[index] = Id.New<AuditEntryId>().Value);

        made.Distinct().Count().ShouldBe(made.Length);
    }

    [Fact]
    public void An_identifier_tells_when_it_was_made()
    {
        var before = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        var at = Convert.ToInt64(Id.New<AuditEntryId>().Value.ToString("N")[..12], 16);

        at.ShouldBeInRange(before - 1, before + 60_000);
    }
}
