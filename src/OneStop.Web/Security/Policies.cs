using Microsoft.AspNetCore.Authorization;
using OneStop.Domain.Accounts;

namespace OneStop.Web.Security;

/// <summary>Who may open which folder of pages.</summary>
internal static class Policies
{
    /// <summary>Anybody with an account, appointment or not.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Anybody with a current appointment.</summary>
    public const string Staff = "staff";

    /// <summary>Counter clerks.</summary>
    public const string Counter = "counter";

    /// <summary>Those who process.</summary>
    public const string Desk = "desk";

    /// <summary>The provincial Office.</summary>
    public const string Office = "office";

    /// <summary>Those who keep the catalogue of procedures.</summary>
    public const string Catalogue = "catalogue";

    /// <summary>Those who keep follow-up books, and the Office, which looks into all.</summary>
    public const string Books = "books";

    /// <summary>Those whose agency issues results, and the Office.</summary>
    public const string Results = "results";

    /// <summary>Those who look after accounts of people.</summary>
    public const string Accounts = "accounts";

    /// <summary>Adds the policies; a page that names none is for staff.</summary>
    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        Add(Staff);
        Add(Counter, Role.CounterClerk);
        Add(Desk, Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk);
        Add(Office, Role.ProvincialOffice);
        Add(Catalogue, Role.CatalogueEditor, Role.ProvincialOffice);
        Add(Books, Role.CounterClerk, Role.ProvincialOffice);
        Add(Results, Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk, Role.ProvincialOffice);
        Add(Accounts, Role.AgencyLeader, Role.UnitAdministrator, Role.ProvincialOffice);
        options.FallbackPolicy = options.GetPolicy(Staff);

        void Add(string name, params Role[] roles) =>
            options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().AddRequirements(new DutyRequirement(roles)));
    }
}
