using OneStop.Domain.Common;

namespace OneStop.Domain.Accounts;

/// <summary>The one place that says who may give and take access, and why not. Nobody gives more than they hold.</summary>
public static class AccountAccess
{
    /// <summary>Roles that only the Office gives.</summary>
    public static bool IsOfficesToGive(Role role) => role is Role.ProvincialOffice or Role.UnitAdministrator;

    /// <summary>Why these people may not look after people of an agency; null when they may.</summary>
    public static Refusal? RefusalToManage(Duty by, AgencyId agency) =>
        by.Role == Role.ProvincialOffice || by.AgencyId == agency ? null : new Refusal(RefusalCodes.AccountOtherAgency).With("agency", by.PlaceName);

    /// <summary>Why these people may not take this role at this agency from somebody; null when they may.</summary>
    public static Refusal? RefusalToTake(Duty by, AgencyId agency, Role role, StaffId from) =>
        by.ActsFor(from) ? new Refusal(RefusalCodes.AccountOwn)
        : RefusalToManage(by, agency) ?? (by.Role != Role.ProvincialOffice && IsOfficesToGive(role) ? OfficesToGive(role) : null);

    /// <summary>Why these people may not give this role; null when they may.</summary>
    /// <param name="by">Who gives.</param>
    /// <param name="own">The period of the appointment they act in.</param>
    /// <param name="allowance">What the Office allows the agency now; null when nothing.</param>
    /// <param name="inUse">People who hold one of the allowance's roles there now.</param>
    /// <param name="role">What is given.</param>
    /// <param name="agency">Where.</param>
    /// <param name="valid">For how long.</param>
    public static Refusal? RefusalToGrant(Duty by, EffectivePeriod own, GrantAllowance? allowance, int inUse, Role role, AgencyId agency, EffectivePeriod valid)
    {
        if (by.Role == Role.ProvincialOffice)
        {
            return null;
        }

        if (RefusalToManage(by, agency) is { } elsewhere)
        {
            return elsewhere;
        }

        if (IsOfficesToGive(role))
        {
            return OfficesToGive(role);
        }

        if (allowance is null)
        {
            return new Refusal(RefusalCodes.AccountNoAllowance).With("agency", by.PlaceName);
        }

        if (!allowance.Roles.Contains(role))
        {
            return new Refusal(RefusalCodes.AccountRoleNotAllowed).With("agency", by.PlaceName).With("roles", string.Join(", ", allowance.Roles.Select(each => each.ToText())));
        }

        if (IsLonger(valid, allowance.Valid))
        {
            return new Refusal(RefusalCodes.AccountBeyondAllowance).With("until", Day(allowance.Valid));
        }

        if (IsLonger(valid, own))
        {
            return new Refusal(RefusalCodes.AccountBeyondOwn).With("until", Day(own));
        }

        return inUse >= allowance.MostAccounts
            ? new Refusal(RefusalCodes.AccountTooMany).With("agency", by.PlaceName).With("most", $"{allowance.MostAccounts}").With("count", $"{inUse}")
            : null;
    }

    private static bool IsLonger(EffectivePeriod valid, EffectivePeriod within) =>
        valid.From < within.From || (within.Until is { } end && !(valid.Until <= end));

    private static string Day(EffectivePeriod period) => period.LastDay is { } last ? VietnameseText.ShortDate(last) : "khi có quyết định khác";

    private static Refusal OfficesToGive(Role role) => new Refusal(RefusalCodes.AccountOfficesToGive).With("role", role.ToText());
}
