#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Reception;

/// <summary>
/// Finds the commune an address names, as it is today. Cards keep the place of residence as it was when they were issued,
/// which may since have been merged: then its whole successor is meant.
/// </summary>
[AllowedTo(Role.CounterClerk)]
public sealed record FindCommune(string? Address) : IQuery<FoundCommune?>;

/// <summary>The commune found.</summary>
/// <param name="Id">The commune of today.</param>
/// <param name="Remark">"xã Bảo Lâm, huyện Cao Lộc nay là xã Đồng Đăng" where the address names a former one.</param>
public sealed record FoundCommune(Guid Id, string? Remark);

/// <summary>Answers it.</summary>
public sealed class FindCommuneHandler(Occasions occasions) : IRequestHandler<FindCommune, FoundCommune?>
{
    /// <inheritdoc/>
    public async Task<FoundCommune?> Handle(FindCommune request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var directory = province.Directory;
        var today = province.Time.Day(on.At);
        var address = $" {VietnameseText.SearchKey(request.Address)} ";

        var current = directory.CommunesOn(today).Where(unit => IsNamed(unit, today)).ToList();
        if (current.Count > 0)
        {
            return current.Count == 1 ? new FoundCommune(current[0].Id.Value, null) : null;
        }

        var former = directory.Units
            .Where(unit => unit.Level == GovernmentLevel.Commune && unit.Valid.LastDay < today && IsNamed(unit, unit.Valid.LastDay!.Value))
            .ToList();
        var successors = former.Select(unit => (Was: unit, Now: Today(unit))).Where(pair => pair.Now is not null).ToList();
        return successors.Select(pair => pair.Now!.Id).Distinct().Count() == 1
            ? Found(successors[^1].Was, successors[^1].Now!)
            : null;

        bool IsNamed(AdministrativeUnit unit, DateOnly day) =>
            address.Contains($" {VietnameseText.SearchKey(directory.NameWithDistrict(unit, day))} ", StringComparison.Ordinal);

        AdministrativeUnit? Today(AdministrativeUnit unit)
        {
            while (!unit.Valid.Contains(today))
            {
                // Where a commune was split, its name alone does not tell the successor.
                var next = directory.SuccessorsOf(unit.Id).ToList();
                if (next.Count != 1)
                {
                    return null;
                }

                unit = next[0].Unit;
            }

            return unit;
        }

        FoundCommune Found(AdministrativeUnit was, AdministrativeUnit now) => new(
            now.Id.Value,
            $"{directory.NameWithDistrict(was, was.Valid.LastDay!.Value)} nay là {directory.NameWithDistrict(now, today)}");
    }
}
