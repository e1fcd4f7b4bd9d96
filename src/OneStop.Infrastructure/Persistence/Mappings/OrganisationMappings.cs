#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Persistence.Conventions;

namespace OneStop.Infrastructure.Persistence.Mappings;

internal sealed class TenantMapping : IEntityTypeConfiguration<Tenant>
{
    public void Configure(EntityTypeBuilder<Tenant> builder)
    {
        builder.ToTable("tenants").HasKey(tenant => tenant.Id);
        builder.Property(tenant => tenant.Hosts).IsTextArray();
    }
}

internal sealed class AdministrativeUnitMapping : IEntityTypeConfiguration<AdministrativeUnit>
{
    public void Configure(EntityTypeBuilder<AdministrativeUnit> builder) =>
        builder.ToTable("administrative_units").HasKey(unit => new { unit.TenantId, unit.Id });
}

internal sealed class UnitSuccessionMapping : IEntityTypeConfiguration<UnitSuccession>
{
    public void Configure(EntityTypeBuilder<UnitSuccession> builder) =>
        builder.ToTable("unit_successions").HasKey(succession => new { succession.TenantId, succession.PredecessorId, succession.SuccessorId });
}

internal sealed class AgencyMapping : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable("agencies").HasKey(agency => new { agency.TenantId, agency.Id });
        builder.Property(agency => agency.Divisions).IsTextArray();
    }
}

internal sealed class CounterMapping : IEntityTypeConfiguration<Counter>
{
    public void Configure(EntityTypeBuilder<Counter> builder) =>
        builder.ToTable("counters").HasKey(counter => new { counter.TenantId, counter.Id });
}
