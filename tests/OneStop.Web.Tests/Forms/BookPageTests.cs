using System.Net;
using OneStop.Application.Forms.Books;
using OneStop.Domain.Forms;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Forms;

public sealed class BookPageTests(TestPortal portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_book_prints_in_the_form_of_its_set(bool isOld)
    {
        var scene = await portal.Given.ATenantAsync();
        var forms = new SampleForms(scene, isOld);
        await forms.DossierAsync();
        await forms.DossierAsync(form => form.Input.Name = "Nông Thị Hạnh");
        using var browser = await portal.OpenAsync(scene, forms.Clerk, forms.Later);

        var shelf = (await browser.GetAsync(Links.Books)).ShouldBe(HttpStatusCode.OK);
        var book = (await browser.GetAsync(shelf.Document.QuerySelector("table a")!.GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK).ShouldShow("Nông Thị Hạnh");
        var print = (await browser.GetAsync(book.Document.QuerySelector("a[href$='/in']")!.GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK);

        SheetText.Of(print).ShouldMatchSnapshot(Path.Combine(isOld ? FormDesigns.Of2018 : FormDesigns.Of2025, "so-theo-doi"));
        (await browser.GetAsync(book.Document.QuerySelector("a[href$='/so.xlsx']")!.GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK).Headers["Content-Type"].ShouldContain("spreadsheetml");
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_and_keeps_what_was_typed()
    {
        var scene = await portal.Given.ATenantAsync();
        await new SampleForms(scene, isOld: true).DossierAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.ClerkEast, "2023-12-04 09:00");
        var id = (await scene.As(scene.Staff.ClerkEast).SendAsync(new ListBooks(null, null))).Books[0].Id;

        var page = await browser.GetAsync(Links.Book(id, "31/02/2023"));

        page.ShouldBe(HttpStatusCode.OK).ShouldShow("Hãy nhập ngày theo dạng 31/12/2025.");
        page.Document.QuerySelector("#From")!.GetAttribute("value").ShouldBe("31/02/2023");
    }
}
