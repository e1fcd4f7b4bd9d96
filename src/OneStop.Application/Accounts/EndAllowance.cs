#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Ends what an agency may grant itself; accounts already granted stay.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record EndAllowance(GrantAllowanceId Id) : ICommand<bool>;

/// <summary>Carries it out.</summary>
public sealed class EndAllowanceHandler(IAppDb db, Occasions occasions, AuditTrail trail) : IRequestHandler<EndAllowance, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(EndAllowance request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var allowance = await db.GrantAllowances.FirstOrDefaultAsync(each => each.Id == request.Id, cancellationToken) ?? throw new NotFoundException("GrantAllowance");
        Refusal.ThrowIf(allowance.EndedAt is not null ? new Refusal(RefusalCodes.AppointmentOver) : null);
        allowance.EndedAt = on.At;
        trail.Write(AuditKind.AllowanceEnded, AuditSubject.Agency, allowance.AgencyId.Value, province.Directory.Agency(allowance.AgencyId).Name);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
