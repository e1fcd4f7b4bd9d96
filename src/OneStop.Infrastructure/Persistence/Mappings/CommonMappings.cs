#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Application.Pilots;
using OneStop.Domain.Custody;

namespace OneStop.Infrastructure.Persistence.Mappings;

internal sealed class HandOverSlipMapping : IEntityTypeConfiguration<HandOverSlip>
{
    public void Configure(EntityTypeBuilder<HandOverSlip> builder)
    {
        builder.ToTable("hand_over_slips").HasKey(slip => new { slip.TenantId, slip.Id });
        builder.HasMany(slip => slip.Lines).WithOne().HasForeignKey(line => new { line.TenantId, line.SlipId });
    }
}

internal sealed class HandOverLineMapping : IEntityTypeConfiguration<HandOverLine>
{
    public void Configure(EntityTypeBuilder<HandOverLine> builder) =>
        builder.ToTable("hand_over_lines").HasKey(line => new { line.TenantId, line.SlipId, line.DossierId });
}

internal sealed class ResultSlipMapping : IEntityTypeConfiguration<ResultSlip>
{
    public void Configure(EntityTypeBuilder<ResultSlip> builder)
    {
        builder.ToTable("result_slips").HasKey(slip => new { slip.TenantId, slip.Id });
        builder.HasMany(slip => slip.Lines).WithOne().HasForeignKey(line => new { line.TenantId, line.SlipId });
    }
}

internal sealed class ResultSlipLineMapping : IEntityTypeConfiguration<ResultSlipLine>
{
    public void Configure(EntityTypeBuilder<ResultSlipLine> builder) =>
        builder.ToTable("result_slip_lines").HasKey(line => new { line.TenantId, line.SlipId, line.DossierId });
}

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder) =>
        builder.ToTable("stored_files").HasKey(file => new { file.TenantId, file.Id });
}

internal sealed class IdempotencyKeyMapping : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder) =>
        builder.ToTable("idempotency_keys").HasKey(each => new { each.TenantId, each.Key });
}

internal sealed class OutboxMessageMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox_messages").HasKey(message => new { message.TenantId, message.Id });
        builder.Property(message => message.Payload).HasColumnType("jsonb");
    }
}

internal sealed class PilotReminderMapping : IEntityTypeConfiguration<PilotReminder>
{
    public void Configure(EntityTypeBuilder<PilotReminder> builder) =>
        builder.ToTable("pilot_reminders").HasKey(reminder => new { reminder.TenantId, reminder.DecisionId, reminder.LastDay, reminder.Days });
}

internal sealed class NumberSeriesMapping : IEntityTypeConfiguration<NumberSeriesEntry>
{
    public void Configure(EntityTypeBuilder<NumberSeriesEntry> builder) =>
        builder.ToTable("number_series").HasKey(entry => new { entry.TenantId, entry.Series, entry.Period });
}
