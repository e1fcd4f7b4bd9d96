using OneStop.Application.Dossiers;
using OneStop.Application.Forms.Books;
using OneStop.Domain.Forms;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Forms;

public sealed class BookTests(TestSystem system)
{
    [Fact]
    public async Task A_book_is_filled_from_its_dossiers_as_they_stand()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Returned);
        var second = await scene.ADossierAsync(at: "2023-12-04 10:15");
        await second.SendAsync(scene.Staff.ClerkEast, version => new WithdrawDossier(second.Id, version, "Đổi ý"));
        await scene.ADossierAsync(procedure: scene.Catalogue.Record);
        var clerk = scene.As(scene.Staff.ClerkEast);

        var shelf = await clerk.SendAsync(new ListBooks(null, null));
        shelf.Books.Select(book => (book.Number, book.Entries)).ShouldBe([(1, 2), (2, 1)]);
        var book = await clerk.SendAsync(new GetBook(shelf.Books[0].Id, null, null, 1));

        book.Rows.Select(row => BookSheet.Cells(row, FormDesigns.Of2018)).ShouldBe(
        [
            ["1", "H90.16-231201-0001", "Cấp thẻ hướng dẫn viên du lịch", "01", "Nguyễn Văn Đức", "Số 5, thôn Nà Sla, 0912 345 678", "Sở Văn hóa, Thể thao và Du lịch", "09:00 01/12/2023", "17:00 15/12/2023", "13:00 01/12/2023", "Trực tiếp", "Nguyễn Văn Đức"],
            ["2", "H90.16-231204-0001", "Cấp thẻ hướng dẫn viên du lịch", "01", "Nguyễn Văn Đức", "Số 5, thôn Nà Sla, 0912 345 678", "Sở Văn hóa, Thể thao và Du lịch", "10:15 04/12/2023", "17:00 18/12/2023", "Công dân yêu cầu rút hồ sơ", "Trực tiếp", null],
        ]);
        BookSheet.Headings(FormDesigns.Of2018).Count.ShouldBe(12);
        BookSheet.Headings(FormDesigns.Of2025).ShouldNotContain("Số lượng hồ sơ (bộ)");
        BookSheet.Cells(book.Rows[0], FormDesigns.Of2025).Count.ShouldBe(BookSheet.Headings(FormDesigns.Of2025).Count);
    }

    [Fact]
    public async Task Days_of_reception_narrow_a_book_and_ordinals_stay()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync();
        await scene.ADossierAsync(at: "2023-12-04 10:15");
        await scene.ADossierAsync(at: "2023-12-05 07:00");
        var clerk = scene.As(scene.Staff.ClerkEast);
        var id = (await clerk.SendAsync(new ListBooks(null, 2023))).Books[0].Id;

        var book = await clerk.SendAsync(new GetBook(id, new(2023, 12, 2), new(2023, 12, 4), null));

        (book.Total, book.Rows.Single().Ordinal).ShouldBe((1, 2));
    }

    [Fact]
    public async Task Clerks_see_the_books_of_their_own_counter_and_the_Office_all()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync();
        await scene.ADossierAsync(scene.Staff.ClerkWest);
        var (east, west, office) = (scene.As(scene.Staff.ClerkEast), scene.As(scene.Staff.ClerkWest), scene.As(scene.Staff.Office));
        var id = (await east.SendAsync(new ListBooks(null, null))).Books.Single().Id;

        (await east.SendAsync(new ListBooks(scene.Places.West.Counter.Id.Value, null))).Counter!.Id.ShouldBe(scene.Places.East.Counter.Id);
        (await west.FindsNothingAsync(new GetBook(id, null, null, 1))).ShouldBeTrue();
        (await office.SendAsync(new ListBooks(null, null))).Counters.Count.ShouldBe(2);
        (await office.SendAsync(new GetBook(id, null, null, 1))).Total.ShouldBe(1);
        (await scene.As(scene.Staff.ClerkYen).SendAsync(new ListBooks(null, null))).Books.ShouldBeEmpty();
    }
}
