#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Application.Dossiers;
using OneStop.Domain.Dossiers;
using OneStop.Infrastructure.Persistence.Conventions;

namespace OneStop.Infrastructure.Persistence.Mappings;

internal sealed class DossierMapping : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> builder)
    {
        builder.ToTable("dossiers").HasKey(dossier => new { dossier.TenantId, dossier.Id });
        builder.Property(dossier => dossier.Version).IsConcurrencyToken();
        builder.Property<bool>(DossierSearchState.IsIndexed);
        builder.ComplexProperty(dossier => dossier.Applicant, applicant => applicant.ComplexProperty(each => each.Authorised));
        builder.Property(dossier => dossier.Law).IsDocument();
        builder.ComplexProperty(dossier => dossier.Recipient);
        builder.ComplexProperty(dossier => dossier.Result);
        builder.HasMany(dossier => dossier.Papers).WithOne().HasForeignKey(paper => new { paper.TenantId, paper.DossierId });
        builder.HasMany(dossier => dossier.Steps).WithOne().HasForeignKey(step => new { step.TenantId, step.DossierId });
        builder.HasMany(dossier => dossier.Consultations).WithOne().HasForeignKey(each => new { each.TenantId, each.DossierId });
        builder.HasMany(dossier => dossier.Events).WithOne().HasForeignKey(line => new { line.TenantId, line.DossierId });
    }
}

internal sealed class DossierPaperMapping : IEntityTypeConfiguration<DossierPaper>
{
    public void Configure(EntityTypeBuilder<DossierPaper> builder)
    {
        builder.ToTable("dossier_papers").HasKey(paper => new { paper.TenantId, paper.Id });
        builder.ComplexProperty(paper => paper.Reuse);
        builder.Property(paper => paper.Id).ValueGeneratedNever();
    }
}

internal sealed class DossierStepMapping : IEntityTypeConfiguration<DossierStep>
{
    public void Configure(EntityTypeBuilder<DossierStep> builder)
    {
        builder.ToTable("dossier_steps").HasKey(step => new { step.TenantId, step.Id });
        builder.Property(step => step.Hours).HasPrecision(8, 2);

        // Ids are made in the domain: without this, a step added to a loaded dossier would be taken for an old one.
        builder.Property(step => step.Id).ValueGeneratedNever();
    }
}

internal sealed class DossierEventMapping : IEntityTypeConfiguration<DossierEvent>
{
    public void Configure(EntityTypeBuilder<DossierEvent> builder)
    {
        builder.ToTable("dossier_events").HasKey(line => new { line.TenantId, line.DossierId, line.Sequence });
        builder.Property(line => line.Sequence).ValueGeneratedNever();
        builder.Ignore(line => line.Facts);
    }
}

internal sealed class DossierConsultationMapping : IEntityTypeConfiguration<DossierConsultation>
{
    public void Configure(EntityTypeBuilder<DossierConsultation> builder)
    {
        builder.ToTable("dossier_consultations").HasKey(each => new { each.TenantId, each.Id });
        builder.Property(each => each.Hours).HasPrecision(8, 2);
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.Ignore(each => each.IsOpen);
    }
}

internal sealed class ReceptionDraftMapping : IEntityTypeConfiguration<ReceptionDraft>
{
    public void Configure(EntityTypeBuilder<ReceptionDraft> builder)
    {
        builder.ToTable("reception_drafts").HasKey(draft => new { draft.TenantId, draft.StaffId, draft.CounterId });
        builder.Property(draft => draft.Form).HasColumnType("jsonb");
    }
}

internal sealed class DossierWordMapping : IEntityTypeConfiguration<DossierWord>
{
    public void Configure(EntityTypeBuilder<DossierWord> builder) =>
        builder.ToTable("dossier_words").HasKey(word => new { word.TenantId, word.Word, word.DossierId });
}
