#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Application.Calendar;
using OneStop.Domain.Calendar;
using OneStop.Infrastructure.Persistence.Conventions;

namespace OneStop.Infrastructure.Persistence.Mappings;

internal sealed class CalendarDayMapping : IEntityTypeConfiguration<CalendarDayEntry>
{
    public void Configure(EntityTypeBuilder<CalendarDayEntry> builder) =>
        builder.ToTable("calendar_days").HasKey(day => new { day.TenantId, day.Id });
}

internal sealed class CalendarYearMapping : IEntityTypeConfiguration<CalendarYearEntry>
{
    public void Configure(EntityTypeBuilder<CalendarYearEntry> builder) =>
        builder.ToTable("calendar_years").HasKey(year => new { year.TenantId, year.Year });
}

internal sealed class WorkingHoursMapping : IEntityTypeConfiguration<WorkingHoursEntry>
{
    public void Configure(EntityTypeBuilder<WorkingHoursEntry> builder)
    {
        builder.ToTable("working_hours").HasKey(hours => new { hours.TenantId, hours.Id });
        builder.Property(hours => hours.WeeklyRest).HasConversion(rest => rest.Bits, bits => new WeeklyRest(bits));
    }
}

internal sealed class CalendarAnnouncementMapping : IEntityTypeConfiguration<CalendarAnnouncement>
{
    public void Configure(EntityTypeBuilder<CalendarAnnouncement> builder) =>
        builder.ToTable("calendar_announcements").HasKey(each => new { each.TenantId, each.Id });
}

internal sealed class DifficultCommuneMapping : IEntityTypeConfiguration<DifficultCommune>
{
    public void Configure(EntityTypeBuilder<DifficultCommune> builder) =>
        builder.ToTable("difficult_communes").HasKey(each => new { each.TenantId, each.Id });
}

internal sealed class DifficultyDecisionMapping : IEntityTypeConfiguration<DifficultyDecision>
{
    public void Configure(EntityTypeBuilder<DifficultyDecision> builder) =>
        builder.ToTable("difficulty_decisions").HasKey(each => new { each.TenantId, each.Id });
}

internal sealed class DeadlineDigestMapping : IEntityTypeConfiguration<DeadlineDigest>
{
    public void Configure(EntityTypeBuilder<DeadlineDigest> builder) =>
        builder.ToTable("deadline_digests").HasKey(each => new { each.TenantId, each.StaffId, each.Day });
}

internal sealed class DeadlinePolicyMapping : IEntityTypeConfiguration<DeadlinePolicyEntry>
{
    public void Configure(EntityTypeBuilder<DeadlinePolicyEntry> builder)
    {
        builder.ToTable("deadline_policies").HasKey(policy => new { policy.TenantId, policy.Valid });
        builder.Property(policy => policy.Choices).IsDocument();
    }
}

internal sealed class FormSetMapping : IEntityTypeConfiguration<FormSetEntry>
{
    public void Configure(EntityTypeBuilder<FormSetEntry> builder) =>
        builder.ToTable("form_sets").HasKey(set => new { set.TenantId, set.Valid });
}

internal sealed class HandOverCutoffMapping : IEntityTypeConfiguration<HandOverCutoffEntry>
{
    public void Configure(EntityTypeBuilder<HandOverCutoffEntry> builder) =>
        builder.ToTable("hand_over_cutoffs").HasKey(cutoff => new { cutoff.TenantId, cutoff.Valid });
}
