#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Application.Catalogue.Import;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
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
        builder.Property(version => version.Content).IsDocument();
        builder.Ignore(version => version.LegalBasis).Ignore(version => version.General);
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
        builder.Property(rule => rule.CounterLevels).IsEnumArray();
        builder.Property(rule => rule.CounterKinds).IsEnumArray();
        builder.Property(rule => rule.CounterKeys).IsTextArray();
        builder.Property(rule => rule.Ways).IsEnumArray();
        builder.Property(rule => rule.ReturnPlaces).IsEnumArray();
    }
}

internal sealed class ProposalMapping : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("proposals").HasKey(proposal => new { proposal.TenantId, proposal.Id });
        builder.Property(proposal => proposal.Version).IsConcurrencyToken();
        builder.ComplexProperty(proposal => proposal.Head).Ignore(head => head.Period);
        builder.Property(proposal => proposal.Authors).HasField("_authors").IsIdArray();
    }
}

internal sealed class ProposedChangeMapping : IEntityTypeConfiguration<ProposedChange>
{
    public void Configure(EntityTypeBuilder<ProposedChange> builder)
    {
        builder.ToTable("proposed_changes").HasKey(change => new { change.TenantId, change.Id });
        builder.Property(change => change.Content).IsDocument();
        builder.Property(change => change.Rule).IsDocument();
        builder.Ignore(change => change.IsOfProcedure);
    }
}

internal sealed class CatalogueImportMapping : IEntityTypeConfiguration<CatalogueImport>
{
    public void Configure(EntityTypeBuilder<CatalogueImport> builder)
    {
        builder.ToTable("catalogue_imports").HasKey(run => new { run.TenantId, run.Id });
        builder.Property(run => run.State).HasConversion<short>();
        builder.Property(run => run.Kind).HasConversion<short>();
        builder.Property(run => run.Headings).IsTextArray();
        builder.Property(run => run.Samples).IsTextArray();
        builder.Property(run => run.Columns).IsEnumArray();
        builder.Ignore(run => run.Changes);
    }
}

internal sealed class CatalogueImportSheetMapping : IEntityTypeConfiguration<CatalogueImportSheet>
{
    public void Configure(EntityTypeBuilder<CatalogueImportSheet> builder)
    {
        builder.ToTable("catalogue_import_sheets").HasKey(sheet => new { sheet.TenantId, sheet.ImportId });
        builder.Property(sheet => sheet.Rows).IsJson();
    }
}

internal sealed class CatalogueImportRowMapping : IEntityTypeConfiguration<CatalogueImportRow>
{
    public void Configure(EntityTypeBuilder<CatalogueImportRow> builder)
    {
        builder.ToTable("catalogue_import_rows").HasKey(row => new { row.TenantId, row.ImportId, row.Ordinal });
        builder.Property(row => row.Outcome).HasConversion<short>();
        builder.Property(row => row.Messages).IsJson();
        builder.Property(row => row.Content).IsDocument();
        builder.Property(row => row.Ways).IsEnumArray();
    }
}
