using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Domain.Accounts;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Hosting;

/// <summary>Every page there is, asked for by everybody.</summary>
public sealed class RoleMatrixTests(TestPortal portal)
{
    private const string Now = "2023-12-01 16:00";
    private static readonly Role[] Nobody = [];
    private static readonly Role[] Everybody = Enum.GetValues<Role>();

    // By folder: who is let in; null lets in everybody, signed in or not.
    private static readonly Dictionary<string, Role[]?> LetIn = new()
    {
        ["Account"] = Everybody,
        ["Counter"] = [Role.CounterClerk],
        ["Desk"] = [Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk],
        ["Office"] = [Role.ProvincialOffice],
        ["Catalogue"] = [Role.CatalogueEditor, Role.ProvincialOffice],
        ["Accounts"] = [Role.AgencyLeader, Role.UnitAdministrator, Role.ProvincialOffice],
        ["Dossiers"] = Everybody,
        ["Public"] = null,
        ["Dev"] = null,
    };

    [Fact]
    public async Task Each_page_lets_in_those_it_is_for_and_nobody_else()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        var pages = Pages(dossier).ToList();
        pages.Count.ShouldBeGreaterThan(15);

        foreach (var person in new[] { scene.Staff.ClerkEast, scene.Staff.Tourism.Officer, scene.Staff.Tourism.Head, scene.Staff.Tourism.Leader, scene.Staff.Tourism.Records, scene.Staff.Office, scene.Staff.Editor, scene.Staff.Administrator })
        {
            using var browser = await portal.OpenAsync(scene, person, Now);
            foreach (var (folder, url) in pages)
            {
                await CheckAsync(browser, url, isAllowed: LetIn[folder]?.Contains(person.Duty.Role) ?? true, person.UserName, person.Duty.Role is not Role.CatalogueEditor and not Role.UnitAdministrator);
            }
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_sees_public_pages_and_is_asked_to_sign_in_for_all_others()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        using var browser = await portal.OpenAsync(scene, at: Now);

        foreach (var (folder, url) in Pages(dossier))
        {
            if (LetIn[folder] is null)
            {
                await CheckAsync(browser, url, isAllowed: true, "anybody");
            }
            else
            {
                (await browser.GetAsync(url)).ShouldAskToSignIn();
            }
        }
    }

    [Fact]
    public async Task Who_has_no_current_appointment_is_let_in_nowhere_but_to_their_account()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Former, Now);

        foreach (var (folder, url) in Pages(dossier).Where(page => page.Folder is not "Public" and not "Dev" and not "Account"))
        {
            await CheckAsync(browser, url, isAllowed: LetIn[folder]!.Intersect(Nobody).Any(), "former");
        }
    }

    private static async Task CheckAsync(PageClient browser, string url, bool isAllowed, string who, bool seesDossiers = true)
    {
        var page = await browser.FollowAsync(await browser.GetAsync(url));
        if (isAllowed && url != "/khong-duoc-phep" && !url.StartsWith("/loi/", StringComparison.Ordinal))
        {
            // Whoever sees no dossiers is answered as if there were none.
            (seesDossiers ? [HttpStatusCode.OK] : new[] { HttpStatusCode.OK, HttpStatusCode.NotFound }).ShouldContain(page.Status, $"{url} for {who}: {page.Text}");
        }
        else if (!isAllowed)
        {
            page.Status.ShouldBe(HttpStatusCode.Forbidden, $"{url} for {who}");
        }
    }

    private IEnumerable<(string Folder, string Url)> Pages(TestDossier dossier) =>
        from endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let page = endpoint.Metadata.GetMetadata<PageActionDescriptor>()
        where page is not null
        select (page.ViewEnginePath.Split('/')[1], Fill(endpoint.RoutePattern.RawText!, dossier));

    private static string Fill(string pattern, TestDossier dossier) => "/" + pattern
        .Replace("{code:int}", "404", StringComparison.Ordinal)
        .Replace("{code}", dossier.Code, StringComparison.Ordinal)
        .Replace("{id:guid}", dossier.SlipId.ToString(), StringComparison.Ordinal);
}
