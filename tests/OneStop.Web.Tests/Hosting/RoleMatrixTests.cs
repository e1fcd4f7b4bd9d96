using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OneStop.Domain.Accounts;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using OneStop.Web.Pages;
using OneStop.Web.Security;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Hosting;

/// <summary>Every page there is, asked for by everybody. A new page is asked for too; what it may show follows from its folder.</summary>
public sealed class RoleMatrixTests(TestPortal portal)
{
    private const string Now = "2023-12-01 16:00";

    [Fact]
    public async Task Each_page_lets_in_those_it_is_for_and_nobody_else()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        var pages = Pages(dossier).ToList();
        pages.Count.ShouldBeGreaterThan(25);

        foreach (var role in Enum.GetValues<Role>())
        {
            var person = Of(scene, role);
            using var browser = await portal.OpenAsync(scene, person, Now);
            foreach (var page in pages)
            {
                await CheckAsync(browser, page, page.LetIn is not { } roles || roles.Contains(role), person.UserName);
            }
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_sees_public_pages_and_is_asked_to_sign_in_for_all_others()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        using var browser = await portal.OpenAsync(scene, at: Now);

        foreach (var page in Pages(dossier))
        {
            if (page.IsPublic)
            {
                await CheckAsync(browser, page, isAllowed: true, "anybody");
            }
            else
            {
                (await browser.GetAsync(page.Url)).ShouldAskToSignIn();
            }
        }
    }

    [Fact]
    public async Task Who_has_no_current_appointment_is_let_in_nowhere_but_to_their_account()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        using var browser = await portal.OpenAsync(scene, scene.Staff.Former, Now);

        foreach (var page in Pages(dossier).Where(page => page.NeedsDuty))
        {
            await CheckAsync(browser, page, isAllowed: false, "former");
        }
    }

    // Somebody of the role on that day, and of the dossier's agency where there is such.
    private static SamplePerson Of(Scene scene, Role role) => scene.Staff.All
        .Where(person => person.Duty.Role == role && person.Appointment.Valid.Contains(new DateOnly(2023, 12, 1)))
        .OrderByDescending(person => person == scene.Staff.ClerkEast || person.Duty.AgencyId == scene.Places.Culture.Id)
        .First();

    private static async Task CheckAsync(PageClient browser, PageOf page, bool isAllowed, string who)
    {
        var answer = await browser.FollowAsync(await browser.GetAsync(page.Url));
        if (!isAllowed)
        {
            answer.Status.ShouldBe(HttpStatusCode.Forbidden, $"{page.Url} for {who}");
        }
        else if (page.Url != "/khong-duoc-phep" && !page.Url.StartsWith("/loi/", StringComparison.Ordinal))
        {
            // What an address names may not be theirs to see: then it is not there, rather than forbidden.
            (page.NamesSomething ? [HttpStatusCode.OK, HttpStatusCode.NotFound] : new[] { HttpStatusCode.OK }).ShouldContain(answer.Status, $"{page.Url} for {who}: {answer.Text}");
        }
    }

    private IEnumerable<PageOf> Pages(TestDossier dossier)
    {
        var policies = portal.Services.GetRequiredService<IOptions<AuthorizationOptions>>().Value;
        foreach (var endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var policy = PageConventions.Audience["/" + page.ViewEnginePath.Split('/')[1]];
                var duty = policy is null ? null : policies.GetPolicy(policy)!.Requirements.OfType<DutyRequirement>().SingleOrDefault();
                var pattern = endpoint.RoutePattern.RawText!;
                yield return new PageOf(Fill(pattern, dossier), policy is null, duty is not null, duty is { Roles.Count: > 0 } ? duty.Roles : null, pattern.Contains('{', StringComparison.Ordinal) || pattern == "kich-hoat");
            }
        }
    }

    private static string Fill(string pattern, TestDossier dossier) => "/" + pattern
        .Replace("{procedure}", "1.900001", StringComparison.Ordinal)
        .Replace("{key}", "thi-diem-2023", StringComparison.Ordinal)
        .Replace("{code:int}", "404", StringComparison.Ordinal)
        .Replace("{code}", dossier.Code, StringComparison.Ordinal)
        .Replace("{procedure}", dossier.Form.Input.ProcedureCode, StringComparison.Ordinal)
        .Replace("{counter}", dossier.Scene.Places.Centre.Key, StringComparison.Ordinal)
        .Replace("{decision:guid}", dossier.Scene.Catalogue.Pilot.Id.ToString(), StringComparison.Ordinal)
        .Replace("{id:guid}", dossier.SlipId.ToString(), StringComparison.Ordinal);

    private sealed record PageOf(string Url, bool IsPublic, bool NeedsDuty, IReadOnlyList<Role>? LetIn, bool NamesSomething);
}
