using Microsoft.EntityFrameworkCore;
using OneStop.Domain.Forms;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Forms;

public sealed class BookEntryTests(TestSystem system)
{
    [Fact]
    public async Task Each_field_has_a_book_of_its_own_at_each_counter_and_in_each_year()
    {
        var scene = await system.Given.ATenantAsync();

        (await PlaceAsync(scene, await scene.ADossierAsync())).ShouldBe((1, 1));
        (await PlaceAsync(scene, await scene.ADossierAsync())).ShouldBe((1, 2));
        (await PlaceAsync(scene, await scene.ADossierAsync(procedure: scene.Catalogue.Record))).ShouldBe((2, 1));
        (await PlaceAsync(scene, await scene.ADossierAsync(scene.Staff.ClerkWest))).ShouldBe((1, 1));
        (await PlaceAsync(scene, await scene.ADossierAsync())).ShouldBe((1, 3));
        (await PlaceAsync(scene, await scene.ADossierAsync(at: "2024-01-02 09:00"))).ShouldBe((1, 1));

        var books = await scene.ReadAsync(db => db.IssuedForms.Where(form => form.Kind == FormKind.Book && form.CounterId == scene.Places.East.Counter.Id).OrderBy(form => form.Year).ThenBy(form => form.Number).ToListAsync());
        books.Select(book => (book.Year, book.Label)).ShouldBe([(2023, "01/STD-BPTNTKQ"), (2023, "02/STD-BPTNTKQ"), (2024, "01/STD-BPTNTKQ")]);
    }

    [Fact]
    public async Task Dossiers_received_at_once_stand_in_one_book_without_gap()
    {
        var scene = await system.Given.ATenantAsync();

        var dossiers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => scene.ADossierAsync())));

        var places = new List<(int? Book, int? Ordinal)>();
        foreach (var dossier in dossiers)
        {
            places.Add(await PlaceAsync(scene, dossier));
        }

        places.Order().ShouldBe(Enumerable.Range(1, 12).Select(nth => ((int?)1, (int?)nth)));
        (await scene.ReadAsync(db => db.BookEntries.Select(entry => entry.BookId).Distinct().CountAsync())).ShouldBe(1);
    }

    private static async Task<(int? Book, int? Ordinal)> PlaceAsync(Scene scene, TestDossier dossier)
    {
        var receipt = await scene.FirstReceiptAsync(dossier.Id);
        return (receipt.Content.BookNumber, receipt.Content.BookOrdinal);
    }
}
