#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Calls a deputy off, this minute: whoever is absent is back, or the Office decides so.</summary>
[AllowedTo]
public sealed record EndDeputation(DeputationId Id) : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class EndDeputationHandler(IAppDb db, Occasions occasions, AuditTrail trail) : IRequestHandler<EndDeputation, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(EndDeputation request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var deputation = await db.Deputations.FirstOrDefaultAsync(each => each.Id == request.Id, cancellationToken) ?? throw new NotFoundException("Deputation");
        var appointment = await db.Appointments.FirstAsync(each => each.Id == deputation.AppointmentId, cancellationToken);
        if (on.By.Role != Role.ProvincialOffice && appointment.StaffId != on.By.StaffId)
        {
            throw appointment.AgencyId == on.By.AgencyId ? new RefusedException(new Refusal(RefusalCodes.DeputyNotYours)) : new NotFoundException("Deputation");
        }

        Refusal.ThrowIf(deputation.EndedAt is not null || province.Time.Day(on.At) >= deputation.Valid.Until ? new Refusal(RefusalCodes.AppointmentOver) : null);
        deputation.EndedAt = on.At;
        var absent = await db.StaffMembers.FindOrThrowAsync(appointment.StaffId, cancellationToken);
        var deputy = await db.StaffMembers.FindOrThrowAsync(deputation.DeputyId, cancellationToken);
        trail.Write(AuditKind.DeputyEnded, absent, deputy.FullName);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
