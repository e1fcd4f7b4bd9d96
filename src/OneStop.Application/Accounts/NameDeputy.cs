#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Names who stands in for an absent person in one of their appointments: they themselves, or the Office for them.</summary>
[AllowedTo]
public sealed record NameDeputy(AppointmentId AppointmentId, Guid? DeputyId, string? From, string? Until, string? Reason) : ICommand<bool>;

/// <summary>Checks what was typed.</summary>
public sealed class NameDeputyValidator : AbstractValidator<NameDeputy>
{
    /// <summary>The rules.</summary>
    public NameDeputyValidator()
    {
        RuleFor(command => command.DeputyId).NotEmpty().WithMessage("Hãy chọn người thay.");
        RuleFor(command => command.From).Must(day => TypedDate.Read(day) is not null).WithMessage("Hãy nhập ngày đầu, ví dụ 01/07/2026.");
        RuleFor(command => command.Until).Cascade(CascadeMode.Stop)
            .Must(day => TypedDate.Read(day) is not null).WithMessage("Hãy nhập ngày cuối, ví dụ 05/07/2026.")
            .Must((command, day) => TypedDate.Read(command.From) is not { } from || TypedDate.Read(day) >= from).WithMessage("Ngày cuối phải từ ngày đầu trở đi.");
        RuleFor(command => command.Reason).Reason("lý do vắng mặt");
    }
}

/// <summary>Carries it out.</summary>
public sealed class NameDeputyHandler(IAppDb db, Occasions occasions, AuditTrail trail) : IRequestHandler<NameDeputy, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(NameDeputy request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var by = on.By;
        var today = province.Time.Day(on.At);
        var appointment = await db.Appointments.FirstOrDefaultAsync(each => each.Id == request.AppointmentId, cancellationToken) ?? throw new NotFoundException("Appointment");
        if (by.Role != Role.ProvincialOffice && appointment.StaffId != by.StaffId)
        {
            throw appointment.AgencyId == by.AgencyId ? new RefusedException(new Refusal(RefusalCodes.DeputyNotYours)) : new NotFoundException("Appointment");
        }

        var valid = new EffectivePeriod(TypedDate.Read(request.From)!.Value, TypedDate.Read(request.Until)!.Value.AddDays(1));
        var deputy = await db.StaffMembers.FindOrThrowAsync(new StaffId(request.DeputyId!.Value), cancellationToken);
        Refusal.ThrowIf(await WhyNotAsync(appointment, deputy, valid, today, on.At, province, cancellationToken));
        db.Deputations.Add(new Deputation
        {
            TenantId = appointment.TenantId,
            Id = Id.New<DeputationId>(),
            AppointmentId = appointment.Id,
            DeputyId = deputy.Id,
            Valid = valid,
            Reason = VietnameseText.Clean(request.Reason),
            NamedBy = by.StaffId,
            NamedAt = on.At,
        });
        var absent = await db.StaffMembers.FindOrThrowAsync(appointment.StaffId, cancellationToken);
        trail.Write(AuditKind.DeputyNamed, absent, $"{deputy.FullName} thay từ {VietnameseText.ShortDate(valid.From)} đến hết {VietnameseText.ShortDate(valid.LastDay!.Value)}: {appointment.Role.ToText()}, {province.PlaceOf(appointment.AgencyId, appointment.CounterId)}. {VietnameseText.Clean(request.Reason)}");
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<Refusal?> WhyNotAsync(Appointment appointment, StaffMember deputy, EffectivePeriod valid, DateOnly today, DateTimeOffset now, Province province, CancellationToken cancellationToken)
    {
        if (deputy.Id == appointment.StaffId)
        {
            return new Refusal(RefusalCodes.DeputyOneself);
        }

        var isWithin = valid.From >= appointment.Valid.From && !(valid.Until > appointment.Valid.Until) && valid.LastDay >= today;
        if (appointment.IsOver(today, now) || !isWithin)
        {
            return new Refusal(RefusalCodes.DeputyPeriod).With("until", appointment.Valid.LastDay is { } last ? VietnameseText.ShortDate(last) : "khi có quyết định khác");
        }

        // Serves the agency on each of these days: not only on the first.
        var serves = (await db.Appointments.AsNoTracking().Where(each => each.StaffId == deputy.Id && each.AgencyId == appointment.AgencyId && each.EndedAt == null).ToListAsync(cancellationToken))
            .Exists(each => each.Valid.From <= valid.From && !(each.Valid.Until < valid.Until));
        if (!serves)
        {
            return new Refusal(RefusalCodes.DeputyElsewhere).With("person", deputy.FullName).With("agency", province.Directory.Agency(appointment.AgencyId).Name);
        }

        if (SecondFactor.IsRequiredFor(appointment.Role) && !await db.Accounts.AnyAsync(account => account.StaffId == deputy.Id && account.SecondFactorSince != null, cancellationToken))
        {
            return new Refusal(RefusalCodes.DeputyUnproven).With("person", deputy.FullName);
        }

        var others = await db.Deputations.AsNoTracking().Where(each => each.AppointmentId == appointment.Id && each.EndedAt == null).ToListAsync(cancellationToken);
        return others.Find(each => each.Valid.Overlaps(valid)) is { } other
            ? new Refusal(RefusalCodes.DeputyTaken).With("person", (await db.StaffMembers.FindOrThrowAsync(other.DeputyId, cancellationToken)).FullName)
            : null;
    }
}
