#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Domain.Notices;
using OneStop.Domain.Views;

namespace OneStop.Infrastructure.Persistence.Mappings;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder) =>
        builder.ToTable("notices").HasKey(notice => new { notice.TenantId, notice.Id });
}

internal sealed class SavedViewMapping : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder) =>
        builder.ToTable("saved_views").HasKey(view => new { view.TenantId, view.Id });
}

internal sealed class DefaultViewMapping : IEntityTypeConfiguration<DefaultView>
{
    public void Configure(EntityTypeBuilder<DefaultView> builder) =>
        builder.ToTable("default_views").HasKey(view => new { view.TenantId, view.StaffId, view.List });
}
