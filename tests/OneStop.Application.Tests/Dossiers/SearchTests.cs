using OneStop.Application.Dossiers;
using OneStop.Infrastructure.Jobs;
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

        found.Dossiers.ShouldHaveSingleItem().Row.Code.ShouldBe(wanted.Code);
    }

    [Theory]
    [InlineData("the huong dan vien")]
    [InlineData("Thẻ hướng dẫn viên du lịch")]
    [InlineData("1.900001")]
    [InlineData("900001 duc")]
    [InlineData("na sla")]
    [InlineData("thôn Nà Sla số 5")]
    [InlineData("duc the huong dan na sla 231201-0001")]
    [InlineData("15/gcn")]
    [InlineData("15/GCN, Đức.")]
    [InlineData("bang tot nghiep khong ro")]
    [InlineData("không rõ dấu giáp lai 0001")]
    [InlineData("hoà bình")]
    [InlineData("hòa binh")]
    public async Task It_is_found_by_everything_written_in_it_in_any_order(string query)
    {
        var scene = await system.Given.ATenantAsync();
        var wanted = await scene.ADossierAsync(Stage.Assigned, fill: form => form.Input.Address = "Số 5, thôn Nà Sla, khu Hoà Bình");
        await wanted.SendAsync(scene.Staff.Tourism.Officer, version => new CommentOnDossier(wanted.Id, version, "Bằng tốt nghiệp không rõ dấu giáp lai"));
        await wanted.BringToAsync(Stage.Issued);
        await scene.ADossierAsync(procedure: scene.Catalogue.Record, fill: Another);

        (await scene.As(scene.Staff.Office).At(wanted.Now).SendAsync(new FindDossiers(query))).Dossiers.ShouldHaveSingleItem().Row.Code.ShouldBe(wanted.Code);
    }

    [Fact]
    public async Task Each_hit_says_where_the_words_stand_that_its_row_does_not_show()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new CommentOnDossier(dossier.Id, version, "Bằng tốt nghiệp không rõ dấu giáp lai"));
        var office = scene.As(scene.Staff.Office).At(dossier.Now);

        (await PlacesAsync("duc the huong dan")).ShouldBeEmpty();
        (await PlacesAsync("duc na sla")).ShouldBe([new FoundIn("Địa chỉ", "Số 5, thôn Nà Sla")]);
        (await PlacesAsync("giap lai 900001")).ShouldBe([new FoundIn("Mã thủ tục", "1.900001"), new FoundIn($"{scene.Staff.Tourism.Officer.Member.FullName} ghi", "Bằng tốt nghiệp không rõ dấu giáp lai")]);

        async Task<IReadOnlyList<FoundIn>> PlacesAsync(string query) => (await office.SendAsync(new FindDossiers(query))).Dossiers.ShouldHaveSingleItem().In;
    }

    [Fact]
    public async Task A_corrected_name_is_found_and_so_is_the_wrong_one()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();
        var form = dossier.Form;
        form.Input.Name = "Nguyễn Văn Đạt";
        await dossier.SendAsync(scene.Staff.ClerkEast, version => new CorrectReception(dossier.Id, version, form.Input, "Gõ nhầm tên"));

        foreach (var query in new[] { "van dat", "van duc" })
        {
            (await scene.As(scene.Staff.ClerkEast).SendAsync(new FindDossiers(query))).Dossiers.ShouldHaveSingleItem().Row.Code.ShouldBe(dossier.Code);
        }
    }

    [Fact]
    public async Task Dossiers_from_before_words_were_kept_are_read_once_500_at_a_time()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new CommentOnDossier(dossier.Id, version, "Không rõ dấu giáp lai"));
        await scene.AsOwnerAsync("delete from dossier_words where tenant_id = $1", scene.Tenant.Id.Value);
        await scene.AsOwnerAsync("update dossiers set is_indexed = false where tenant_id = $1", scene.Tenant.Id.Value);
        var clerk = scene.As(scene.Staff.ClerkEast);
        (await clerk.SendAsync(new FindDossiers("duc"))).Dossiers.ShouldBeEmpty();

        // What is written meanwhile is not lost, and does not make the rest look read.
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new CommentOnDossier(dossier.Id, version, "Chờ xác minh"));
        (await scene.AsSystem().SendAsync(new IndexDossiers())).ShouldBe(1);
        (await scene.AsSystem().SendAsync(new IndexDossiers())).ShouldBe(0);

        foreach (var query in new[] { "duc", "giap lai", "xac minh duc" })
        {
            (await clerk.SendAsync(new FindDossiers(query))).Dossiers.ShouldHaveSingleItem();
        }
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

        (await scene.As(scene.Staff.ClerkEast).SendAsync(new FindDossiers(query))).Dossiers.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_address_in_the_receipts_code_finds_its_dossier()
    {
        var scene = await system.Given.ATenantAsync();
        var wanted = await scene.ADossierAsync();
        await scene.ADossierAsync(fill: Another);
        var token = (await wanted.LoadAsync()).LookupToken;

        var found = await scene.As(scene.Staff.ClerkEast).SendAsync(new FindDossiers($"https://langson.example/tra-cuu?k={token}"));

        found.Dossiers.ShouldHaveSingleItem().Row.Code.ShouldBe(wanted.Code);
    }

    [Fact]
    public async Task People_find_only_what_passes_through_their_hands()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();

        foreach (var person in new[] { scene.Staff.ClerkEast, scene.Staff.SecondClerkEast, scene.Staff.Tourism.Officer, scene.Staff.Office })
        {
            (await scene.As(person).SendAsync(new FindDossiers("duc"))).Dossiers.Count.ShouldBe(1);
            (await scene.As(person).SendAsync(new GetDossier(dossier.Code))).Dossier.Id.ShouldBe(dossier.Id);
        }

        foreach (var person in new[] { scene.Staff.ClerkWest, scene.Staff.ClerkAtCentre, scene.Staff.Justice.Officer, scene.Staff.East.Head })
        {
            (await scene.As(person).SendAsync(new FindDossiers("duc"))).Dossiers.ShouldBeEmpty();
            (await scene.As(person).FindsNothingAsync(new GetDossier(dossier.Code))).ShouldBeTrue();
            (await scene.As(person).FindsNothingAsync(new GetReceipt(dossier.Code))).ShouldBeTrue();
        }
    }

    private static void Another(Form form)
    {
        form.Input.Name = "Trần Thị Hà";
        form.Input.Address = "Khối 2";
        form.Input.Phone = "0987654321";
        form.Input.IdNumber = "020190002345";
        form.Input.BirthOn = "01/02/1990";
        form.Input.Gender = Domain.Applicants.Gender.Female;
    }
}
