using System.Net;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class LookUpPageTests(TestPortal portal)
{
    private const string Question = "form:has([name=LastFour])";

    [Fact]
    public async Task A_citizen_sees_the_state_without_personal_data()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        using var browser = await portal.OpenAsync(scene, at: "2023-12-04 09:00");

        var found = await (await browser.GetAsync(Links.LookUp)).SubmitAsync(Question, ("Code", dossier.Code.ToLowerInvariant()), ("LastFour", "1234"));

        found.ShouldBe(HttpStatusCode.OK).ShouldShow(dossier.Code).ShouldShow("Đang được thẩm định").ShouldShow("N•• V•• Đ••");
        found.ShouldNotShow("Nguyễn Văn Đức").ShouldNotShow("0912345678").ShouldNotShow("020096001234").ShouldNotShow("Nà Sla");
    }

    [Fact]
    public async Task Wrong_digits_and_an_unknown_code_are_answered_alike_and_guessing_is_stopped()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();
        using var browser = await portal.OpenAsync(scene, at: "2023-12-04 09:00");
        var page = await browser.GetAsync(Links.LookUp);

        (await page.SubmitAsync(Question, ("Code", "H90.16-231201-0999"), ("LastFour", "1234"))).ShouldBe(HttpStatusCode.NotFound).ShouldShow("Không tìm thấy hồ sơ khớp");
        for (var guess = 0; guess < 6; guess++)
        {
            (await page.SubmitAsync(Question, ("Code", dossier.Code), ("LastFour", $"000{guess}"))).ShouldBe(HttpStatusCode.NotFound).ShouldShow("Không tìm thấy hồ sơ khớp");
        }

        (await page.SubmitAsync(Question, ("Code", dossier.Code), ("LastFour", "1234"))).ShouldBe(HttpStatusCode.TooManyRequests).ShouldShow("Đã tra cứu quá nhiều lần");
    }
}
