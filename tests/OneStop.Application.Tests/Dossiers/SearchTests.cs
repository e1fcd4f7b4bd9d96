using OneStop.Application.Dossiers;
using OneStop.Application.Forms;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Dossiers;

public sealed class SearchTests(TestSystem system)
{
    [Theory]
    [InlineData("Nguyễn Văn Đức")]
    [InlineData("nguyen van duc")]
    [InlineData("duc nguyen")]
    [InlineData("ĐỨC")]
    [InlineData("ngu duc")]
    [InlineData("Nguye\u0302\u0303n Va\u0306n \u0110u\u031b\u0301c")]
    [InlineData("0912345678")]
    [InlineData("0912 345 678")]
    [InlineData("+84 912 345 678")]
    [InlineData("020096001234")]
    [InlineData("020 096 001 234")]
    [InlineData("H90.16-231201-0001")]
    [InlineData("h90.16-231201-0001")]
    [InlineData("231201-0001")]
    [InlineData("0001")]
    public async Task A_dossier_is_found_as_people_type(string query)
    {
        var scene = await system.Given.ATenantAsync();
        var wanted = await scene.ADossierAsync();
        await scene.ADossierAsync(fill: Another);

        var found = await scene.As(scene.Staff.ClerkEast).SendAsync(new FindDossiers(query));

        found.ShouldHaveSingleItem().Code.ShouldBe(wanted.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Nguyễn Văn Dũng")]
    [InlineData("0999999999")]
    [InlineData("0003")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("'; drop table dossiers; --")]
    [InlineData("\0")]
    [InlineData("?k=")]
    [InlineData("-%-")]
    public async Task What_matches_nothing_finds_nothing(string query)
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync();

        (await scene.As(scene.Staff.ClerkEast).SendAsync(new FindDossiers(query))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_address_in_the_receipts_code_finds_its_dossier()
    {
        var scene = await system.Given.ATenantAsync();
        var wanted = await scene.ADossierAsync();
        await scene.ADossierAsync(fill: Another);
        var token = (await wanted.LoadAsync()).LookupToken;

        var found = await scene.As(scene.Staff.ClerkEast).SendAsync(new FindDossiers($"https://langson.example/tra-cuu?k={token}"));

        found.ShouldHaveSingleItem().Code.ShouldBe(wanted.Code);
    }

    [Fact]
    public async Task People_find_only_what_passes_through_their_hands()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();

        foreach (var person in new[] { scene.Staff.ClerkEast, scene.Staff.SecondClerkEast, scene.Staff.Tourism.Officer, scene.Staff.Office })
        {
            (await scene.As(person).SendAsync(new FindDossiers("duc"))).Count.ShouldBe(1);
            (await scene.As(person).SendAsync(new GetDossier(dossier.Code))).Dossier.Id.ShouldBe(dossier.Id);
        }

        foreach (var person in new[] { scene.Staff.ClerkWest, scene.Staff.ClerkAtCentre, scene.Staff.Justice.Officer, scene.Staff.East.Head })
        {
            (await scene.As(person).SendAsync(new FindDossiers("duc"))).ShouldBeEmpty();
            (await scene.As(person).FindsNothingAsync(new GetDossier(dossier.Code))).ShouldBeTrue();
            (await scene.As(person).FindsNothingAsync(new GetReceipt(dossier.Code))).ShouldBeTrue();
        }
    }

    private static void Another(Form form)
    {
        form.Input.Name = "Trần Thị Hà";
        form.Input.Phone = "0987654321";
        form.Input.IdNumber = "020190002345";
        form.Input.BirthOn = "01/02/1990";
        form.Input.Gender = Domain.Applicants.Gender.Female;
    }
}
