#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Domain.Catalogue;
using OneStop.Infrastructure.Persistence.Conventions;

namespace OneStop.Infrastructure.Persistence.Mappings;

internal sealed class ProcedureMapping : IEntityTypeConfiguration<Procedure>
{
    public void Configure(EntityTypeBuilder<Procedure> builder) =>
        builder.ToTable("procedures").HasKey(procedure => new { procedure.TenantId, procedure.Id });
}

internal sealed class ProcedureVersionMapping : IEntityTypeConfiguration<ProcedureVersion>
{
    public void Configure(EntityTypeBuilder<ProcedureVersion> builder)
    {
        builder.ToTable("procedure_versions").HasKey(version => new { version.TenantId, version.Id });
        builder.Property(version => version.LegalBasis).IsJson();
        builder.Property(version => version.Papers).IsJson();
        builder.Property(version => version.Steps).IsJson();
        builder.Ignore(version => version.Limit).Ignore(version => version.Process);
    }
}

internal sealed class CatalogueDecisionMapping : IEntityTypeConfiguration<CatalogueDecision>
{
    public void Configure(EntityTypeBuilder<CatalogueDecision> builder) =>
        builder.ToTable("catalogue_decisions").HasKey(decision => new { decision.TenantId, decision.Id });
}

internal sealed class ReceiptRuleMapping : IEntityTypeConfiguration<ReceiptRule>
{
    public void Configure(EntityTypeBuilder<ReceiptRule> builder)
    {
        builder.ToTable("receipt_rules").HasKey(rule => new { rule.TenantId, rule.Id });
        builder.Property(rule => rule.CounterLevels).IsLevelArray();
    }
}
