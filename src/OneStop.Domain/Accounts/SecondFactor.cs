namespace OneStop.Domain.Accounts;

/// <summary>Who must prove themselves twice: by password and by a code of their own device.</summary>
public static class SecondFactor
{
    /// <summary>Whether a role may be acted in only after a second factor: those who decide, see the whole province, or hand out access.</summary>
    public static bool IsRequiredFor(Role role) => role switch
    {
        Role.ProvincialOffice or Role.AgencyLeader or Role.DivisionHead or Role.UnitAdministrator => true,
        Role.CounterClerk or Role.Officer or Role.RecordsClerk or Role.CatalogueEditor => false,
    };
}
