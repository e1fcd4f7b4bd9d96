using Microsoft.EntityFrameworkCore;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Architecture.Tests.Data;

public sealed class TenantModelTests
{
    [Fact]
    public void Every_entity_is_a_tenants_own_or_marked_as_shared() => Model.Entities
        .Where(entity => typeof(ITenantOwned).IsAssignableFrom(entity.ClrType) == entity.ClrType.IsDefined(typeof(SharedAcrossTenantsAttribute), inherit: false))
        .Select(entity => entity.ClrType.Name)
        .ShouldBeEmpty();

    [Fact]
    public void Every_primary_key_of_a_tenants_own_begins_with_the_tenant() => Owned
        .Where(entity => entity.FindPrimaryKey()!.Properties[0].Name != nameof(ITenantOwned.TenantId))
        .Select(entity => entity.ClrType.Name)
        .ShouldBeEmpty();

    [Fact]
    public void Every_foreign_key_of_a_tenants_own_begins_with_the_tenant() => Owned
        .SelectMany(entity => entity.GetForeignKeys())
        .Where(key => key.Properties[0].Name != nameof(ITenantOwned.TenantId) || key.PrincipalKey.Properties[0].Name != nameof(ITenantOwned.TenantId))
        .Select(key => key.ToString())
        .ShouldBeEmpty();

    [Fact]
    public void Every_tenants_own_is_filtered_by_tenant() => Owned
        .Where(entity => entity.FindDeclaredQueryFilter(AppDb.TenantFilter) is null)
        .Select(entity => entity.ClrType.Name)
        .ShouldBeEmpty();

    private static IEnumerable<Microsoft.EntityFrameworkCore.Metadata.IEntityType> Owned =>
        Model.Entities.Where(entity => typeof(ITenantOwned).IsAssignableFrom(entity.ClrType));
}
