#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
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
    }
}

internal sealed class FormPrintMapping : IEntityTypeConfiguration<FormPrint>
{
    public void Configure(EntityTypeBuilder<FormPrint> builder)
    {
        builder.ToTable("form_prints").HasKey(print => new { print.TenantId, print.FormId, print.Ordinal });
        builder.Property(print => print.Ordinal).ValueGeneratedNever();
    }
}
