#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Domain.Calendar;

namespace OneStop.Infrastructure.Persistence.Mappings;

internal sealed class CalendarDayMapping : IEntityTypeConfiguration<CalendarDayEntry>
{
    public void Configure(EntityTypeBuilder<CalendarDayEntry> builder) =>
        builder.ToTable("calendar_days").HasKey(day => new { day.TenantId, day.Day });
}

internal sealed class CalendarYearMapping : IEntityTypeConfiguration<CalendarYearEntry>
{
    public void Configure(EntityTypeBuilder<CalendarYearEntry> builder) =>
        builder.ToTable("calendar_years").HasKey(year => new { year.TenantId, year.Year });
}

internal sealed class WorkingHoursMapping : IEntityTypeConfiguration<WorkingHoursEntry>
{
    public void Configure(EntityTypeBuilder<WorkingHoursEntry> builder) =>
        builder.ToTable("working_hours").HasKey(hours => new { hours.TenantId, hours.Valid });
}

internal sealed class DeadlinePolicyMapping : IEntityTypeConfiguration<DeadlinePolicyEntry>
{
    public void Configure(EntityTypeBuilder<DeadlinePolicyEntry> builder) =>
        builder.ToTable("deadline_policies").HasKey(policy => new { policy.TenantId, policy.Valid });
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
