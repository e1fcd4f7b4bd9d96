using System.Net;
using OneStop.Application.Forms;
using OneStop.Domain.Forms;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Hosting;

public sealed class OtherProvinceTests(TestPortal portal)
{
    [Fact]
    public async Task Every_page_and_file_of_one_province_is_not_there_for_the_people_of_another()
    {
        var a = await portal.Given.ATenantAsync();
        var file = await TestFiles.UploadAsync(a.As(a.Staff.ClerkEast), "Bí mật.pdf", TestFiles.Pdf());
        var dossier = await a.ADossierAsync(Stage.HandedOver, fill: form => form.Input.Papers[0].FileId = file.Id);
        var b = await portal.Given.ATenantAsync();
        var form = await a.IssueAsync(a.Staff.ClerkEast, "2023-12-01 12:00", FormKind.Receipt, dossier.Id, (it, province) => FormContents.Receipt(it!, province), revision: 1);
        string[] urls = [Links.Form(form.Id.Value), Links.Dossier(dossier.Code), Links.Receipt(dossier.Code), Links.Slip(dossier.SlipId.Value), Links.SlipPrint(dossier.SlipId.Value), Links.File(file.Id)];

        foreach (var person in new[] { b.Staff.ClerkEast, b.Staff.Tourism.Records, b.Staff.Office })
        {
            using var browser = await portal.OpenAsync(b, person, "2023-12-01 16:00");
            foreach (var url in urls)
            {
                (await browser.GetAsync(url)).ShouldBe(HttpStatusCode.NotFound).ShouldNotShow("Nguyễn Văn Đức");
            }

            (await browser.GetAsync(Links.SearchFor(dossier.Code))).ShouldBe(HttpStatusCode.OK).ShouldNotShow("Nguyễn Văn Đức");
        }

        using var home = await portal.OpenAsync(a, a.Staff.ClerkEast, "2023-12-01 16:00");
        foreach (var url in urls)
        {
            (await home.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_receipt_of_one_province_opens_nothing_in_another()
    {
        var a = await portal.Given.ATenantAsync();
        var dossier = await a.ADossierAsync();
        var token = (await dossier.LoadAsync()).LookupToken;
        var b = await portal.Given.ATenantAsync();
        using var there = await portal.OpenAsync(b, at: "2023-12-02 09:00");
        using var here = await portal.OpenAsync(a, at: "2023-12-02 09:00");

        (await here.GetAsync(Links.LookUpByToken(token))).ShouldShow(dossier.Code).ShouldNotShow("Nguyễn Văn Đức");
        (await there.GetAsync(Links.LookUpByToken(token))).ShouldNotShow(dossier.Code).ShouldNotShow("thẩm định");
    }
}
