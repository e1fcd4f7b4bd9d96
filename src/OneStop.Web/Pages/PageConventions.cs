using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OneStop.Web.Security;

namespace OneStop.Web.Pages;

/// <summary>Audience first: each folder of pages is for one kind of people.</summary>
internal static class PageConventions
{
    /// <summary>Folders and who may open them; a test holds that every page is under exactly one.</summary>
    public static IReadOnlyDictionary<string, string?> Audience { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["/Account"] = Policies.SignedIn,
        ["/Counter"] = Policies.Counter,
        ["/Desk"] = Policies.Desk,
        ["/Office"] = Policies.Office,
        ["/Catalogue"] = Policies.Catalogue,
        ["/Accounts"] = Policies.Accounts,
        ["/Rules"] = Policies.Staff,
        ["/Calendar"] = Policies.Office,
        ["/Progress"] = Policies.Catalogue,
        ["/Pilots"] = Policies.Office,
        ["/Dossiers"] = Policies.Staff,
        ["/Notices"] = Policies.Staff,
        ["/Forms"] = Policies.Staff,
        ["/Books"] = Policies.Books,
        ["/Results"] = Policies.Results,
        ["/Public"] = null,
        ["/Dev"] = null,
    };

    /// <summary>Applies the table.</summary>
    public static void Apply(PageConventionCollection conventions)
    {
        foreach (var (folder, policy) in Audience)
        {
            if (policy is null)
            {
                conventions.AllowAnonymousToFolder(folder);
            }
            else
            {
                conventions.AuthorizeFolder(folder, policy);
            }
        }
    }
}
