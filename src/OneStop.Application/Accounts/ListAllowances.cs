#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>What agencies may grant themselves, and how much of it is used.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record ListAllowances : IQuery<AllowanceList>;

/// <summary>What the page shows.</summary>
public sealed record AllowanceList(IReadOnlyList<AllowanceRow> Rows, IReadOnlyList<Domain.Organisation.Agency> Agencies, DateOnly Today);

/// <summary>An allowance.</summary>
public sealed record AllowanceRow(Guid Id, string AgencyName, IReadOnlyList<Role> Roles, int MostAccounts, int InUse, EffectivePeriod Valid, bool IsCurrent, string GrantedByName);

/// <summary>Answers it.</summary>
public sealed class ListAllowancesHandler(IAppDb db, Occasions occasions) : IRequestHandler<ListAllowances, AllowanceList>
{
    /// <inheritdoc/>
    public async Task<AllowanceList> Handle(ListAllowances request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var allowances = await db.GrantAllowances.AsNoTracking().Where(each => each.EndedAt == null).ToListAsync(cancellationToken);
        var agencies = allowances.Select(each => each.AgencyId).Distinct().ToList();
        var posts = (await db.Appointments.AsNoTracking().Where(each => agencies.Contains(each.AgencyId)).ToListAsync(cancellationToken)).Where(each => each.IsCurrent(today, on.At)).ToLookup(each => each.AgencyId);
        return new AllowanceList(
            [.. allowances.Where(each => !(today >= each.Valid.Until)).Select(each => new AllowanceRow(
                each.Id.Value, province.Directory.Agency(each.AgencyId).Name, each.Roles, each.MostAccounts,
                posts[each.AgencyId].Where(post => each.Roles.Contains(post.Role)).DistinctBy(post => post.StaffId).Count(),
                each.Valid, each.IsCurrent(today, on.At), each.GrantedByName)).OrderByName(row => row.AgencyName)],
            [.. province.Directory.AgenciesOn(today).OrderBy(each => each.Level).ThenByName(each => each.Name)],
            today);
    }
}
