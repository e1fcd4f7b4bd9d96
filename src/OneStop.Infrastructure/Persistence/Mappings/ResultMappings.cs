#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Application.Files;
using OneStop.Application.Guidance;
using OneStop.Application.Results;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Results;

namespace OneStop.Infrastructure.Persistence.Mappings;

internal sealed class StoredResultMapping : IEntityTypeConfiguration<StoredResult>
{
    public void Configure(EntityTypeBuilder<StoredResult> builder)
    {
        builder.ToTable("stored_results").HasKey(result => new { result.TenantId, result.Id });

        // Told to the model so that a dossier that is received and solved in one act is inserted before its result.
        builder.HasOne<Dossier>().WithMany().HasForeignKey(result => new { result.TenantId, result.DossierId });
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(result => new { result.TenantId, result.FileId });
    }
}

internal sealed class HeldPaperLookMapping : IEntityTypeConfiguration<HeldPaperLook>
{
    public void Configure(EntityTypeBuilder<HeldPaperLook> builder)
    {
        builder.ToTable("held_paper_looks").HasKey(look => new { look.TenantId, look.StaffId, look.Day, look.IdNumber });
        builder.PrimitiveCollection(look => look.Listed).HasColumnType("uuid[]");
    }
}

internal sealed class CollectionReminderMapping : IEntityTypeConfiguration<CollectionReminder>
{
    public void Configure(EntityTypeBuilder<CollectionReminder> builder) =>
        builder.ToTable("collection_reminders").HasKey(reminder => new { reminder.TenantId, reminder.DossierId, reminder.ReadyOn, reminder.Days });
}

internal sealed class CounterGuidanceMapping : IEntityTypeConfiguration<CounterGuidance>
{
    public void Configure(EntityTypeBuilder<CounterGuidance> builder)
    {
        builder.ToTable("counter_guidances").HasKey(guidance => new { guidance.TenantId, guidance.FormId });

        // Told to the model so that the form is inserted first.
        builder.HasOne<IssuedForm>().WithMany().HasForeignKey(guidance => new { guidance.TenantId, guidance.FormId });
    }
}
