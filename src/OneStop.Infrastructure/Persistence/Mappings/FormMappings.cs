#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Infrastructure.Persistence.Conventions;

namespace OneStop.Infrastructure.Persistence.Mappings;

internal sealed class IssuedFormMapping : IEntityTypeConfiguration<IssuedForm>
{
    public void Configure(EntityTypeBuilder<IssuedForm> builder)
    {
        builder.ToTable("issued_forms").HasKey(form => new { form.TenantId, form.Id });
        builder.Property(form => form.Id).ValueGeneratedNever();
        builder.Property(form => form.Content).IsDocument();
        builder.Ignore(form => form.Label).Ignore(form => form.Design);

        // Told so that what is referred to is written first.
        builder.HasOne<Dossier>().WithMany().HasForeignKey(form => new { form.TenantId, form.DossierId }).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class FormPrintMapping : IEntityTypeConfiguration<FormPrint>
{
    public void Configure(EntityTypeBuilder<FormPrint> builder)
    {
        builder.ToTable("form_prints").HasKey(print => new { print.TenantId, print.FormId, print.Ordinal });
        builder.Property(print => print.Ordinal).ValueGeneratedNever();
        builder.HasOne<IssuedForm>().WithMany().HasForeignKey(print => new { print.TenantId, print.FormId }).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class BookEntryMapping : IEntityTypeConfiguration<BookEntry>
{
    public void Configure(EntityTypeBuilder<BookEntry> builder)
    {
        builder.ToTable("book_entries").HasKey(entry => new { entry.TenantId, entry.DossierId });
        builder.Property(entry => entry.DossierId).ValueGeneratedNever();
        builder.HasOne<Dossier>().WithOne().HasForeignKey<BookEntry>(entry => new { entry.TenantId, entry.DossierId }).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne<IssuedForm>().WithMany().HasForeignKey(entry => new { entry.TenantId, entry.BookId }).OnDelete(DeleteBehavior.NoAction);
    }
}
