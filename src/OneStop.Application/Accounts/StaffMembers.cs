using Microsoft.EntityFrameworkCore;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Finds people.</summary>
internal static class StaffMembers
{
    /// <summary>The person of this id.</summary>
    /// <exception cref="NotFoundException">When there is none.</exception>
    public static async Task<StaffMember> FindOrThrowAsync(this DbSet<StaffMember> people, StaffId id, CancellationToken cancellationToken) =>
        await people.FirstOrDefaultAsync(person => person.Id == id, cancellationToken) ?? throw new NotFoundException("StaffMember");
}
