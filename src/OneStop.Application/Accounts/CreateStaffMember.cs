#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Makes a person with an account and appointments; demonstration data give a known key for the second factor.</summary>
[SystemOnly]
public sealed record CreateStaffMember(string FullName, string UserName, string Password, IReadOnlyList<NewAppointment> Appointments, string? AuthenticatorKey = null) : ICommand<Guid>;

/// <summary>An appointment to make.</summary>
public sealed record NewAppointment(Role Role, AgencyId AgencyId, CounterId? CounterId, string? Division, EffectivePeriod Valid);

/// <summary>Checks it.</summary>
public sealed class CreateStaffMemberValidator : AbstractValidator<CreateStaffMember>
{
    /// <summary>The rules.</summary>
    public CreateStaffMemberValidator()
    {
        RuleFor(command => command.FullName).NotEmpty().WithMessage("Hãy nhập họ và tên.").MaximumLength(200).WithMessage("Tên dài tối đa 200 ký tự.");
        RuleFor(command => command.UserName).Matches("^[a-z0-9][a-z0-9._-]{2,63}$").WithMessage("Tên đăng nhập gồm 3 đến 64 chữ thường, số, dấu chấm, gạch ngang.");
        RuleFor(command => command.Appointments).NotEmpty().WithMessage("Cần ít nhất một vị trí công tác.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class CreateStaffMemberHandler(IAppDb db, ICurrentTenant tenant, IAccounts accounts) : IRequestHandler<CreateStaffMember, Guid>
{
    /// <inheritdoc/>
    public async Task<Guid> Handle(CreateStaffMember request, CancellationToken cancellationToken)
    {
        var person = new StaffMember { TenantId = tenant.Tenant.Id, Id = Id.New<StaffId>(), FullName = VietnameseText.Clean(request.FullName) };
        db.StaffMembers.Add(person);
        db.Appointments.AddRange(request.Appointments.Select(appointment => new Appointment
        {
            TenantId = person.TenantId,
            Id = Id.New<AppointmentId>(),
            StaffId = person.Id,
            Role = appointment.Role,
            AgencyId = appointment.AgencyId,
            CounterId = appointment.CounterId,
            Division = appointment.Division,
            Valid = appointment.Valid,
        }));
        await db.SaveChangesAsync(cancellationToken);
        await accounts.CreateAsync(person.Id, request.UserName, request.Password, cancellationToken);
        if (request.AuthenticatorKey is { } key)
        {
            await accounts.PresetSecondFactorAsync(person.Id, key, cancellationToken);
        }

        return person.Id.Value;
    }
}
