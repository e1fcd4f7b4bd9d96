#pragma warning disable MA0048 // The mappings of one area stand together.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneStop.Application.Accounts;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Infrastructure.Identity;
using OneStop.Infrastructure.Persistence.Conventions;

namespace OneStop.Infrastructure.Persistence.Mappings;

internal sealed class StaffMemberMapping : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> builder) =>
        builder.ToTable("staff_members").HasKey(person => new { person.TenantId, person.Id });
}

internal sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.ToTable("appointments").HasKey(appointment => new { appointment.TenantId, appointment.Id });
        builder.Property<Guid>("PlaceId").ValueGeneratedOnAddOrUpdate();

        // Told to the model so that a person is inserted before their appointments.
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(appointment => new { appointment.TenantId, appointment.StaffId });
    }
}

internal sealed class DeputationMapping : IEntityTypeConfiguration<Deputation>
{
    public void Configure(EntityTypeBuilder<Deputation> builder) =>
        builder.ToTable("deputations").HasKey(deputation => new { deputation.TenantId, deputation.Id });
}

internal sealed class AccountRequestMapping : IEntityTypeConfiguration<AccountRequest>
{
    public void Configure(EntityTypeBuilder<AccountRequest> builder)
    {
        builder.ToTable("account_requests").HasKey(request => new { request.TenantId, request.Id });

        // Of two people who decide at the same moment the second finds it decided, and makes no second account.
        builder.Property(request => request.State).IsConcurrencyToken();

        // Told to the model so that the person is inserted before the request names them.
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(request => new { request.TenantId, request.StaffId });
    }
}

internal sealed class GrantAllowanceMapping : IEntityTypeConfiguration<GrantAllowance>
{
    public void Configure(EntityTypeBuilder<GrantAllowance> builder)
    {
        builder.ToTable("grant_allowances").HasKey(allowance => new { allowance.TenantId, allowance.Id });
        builder.Property(allowance => allowance.Roles).IsEnumArray();
    }
}

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder) =>
        builder.ToTable("audit_entries").HasKey(entry => new { entry.TenantId, entry.Id });
}

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts").HasKey(account => new { account.TenantId, account.StaffId });
        builder.Property(account => account.RecoveryCodes).IsTextArray();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(account => new { account.TenantId, account.StaffId });
    }
}
