using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Dossiers;

public sealed class ReturnTests(TestSystem system)
{
    [Fact]
    public async Task A_result_to_be_collected_at_another_counter_travels_there_and_is_given_out_only_there()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Issued, fill: form => form.Input.CollectionCounterId = scene.Places.West.Counter.Id.Value);

        (await dossier.RefusedAsync(scene.Staff.ClerkEast, version => new AcknowledgeResult(dossier.Id, version))).Code.ShouldBe(RefusalCodes.DossierResultElsewhere);
        await dossier.SendAsync(scene.Staff.ClerkWest, version => new AcknowledgeResult(dossier.Id, version));
        (await dossier.RefusedAsync(scene.Staff.ClerkEast, version => Return(dossier, version))).Code.ShouldBe(RefusalCodes.DossierResultElsewhere);
        await dossier.SendAsync(scene.Staff.ClerkWest, version => Return(dossier, version));

        (await dossier.LoadAsync()).Status.ShouldBe(DossierStatus.Returned);
    }

    [Fact]
    public async Task A_result_asked_for_by_post_is_given_to_the_post_with_its_parcel_number()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Finished, fill: form => (form.Input.CollectionWay, form.Input.PostAddress) = (CollectionWay.Post, "Số 5 phố Dã Tượng"));
        var version = await dossier.VersionAsync();

        (await scene.As(scene.Staff.ClerkEast).At(dossier.Now).InvalidAsync(new PostResult(dossier.Id, version, " "))).Keys.ShouldBe(["ParcelNumber"]);
        await dossier.SendAsync(scene.Staff.ClerkEast, seen => new PostResult(dossier.Id, seen, "EL123456789VN"));

        var stored = await dossier.LoadAsync();
        stored.Status.ShouldBe(DossierStatus.Returned);
        stored.Recipient!.ParcelNumber.ShouldBe("EL123456789VN");
        stored.Events[^1].Facts["parcel"].ShouldBe("EL123456789VN");
    }

    [Fact]
    public async Task A_result_to_be_collected_at_a_counter_is_not_posted()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Finished);

        (await dossier.RefusedAsync(scene.Staff.ClerkEast, version => new PostResult(dossier.Id, version, "EL123456789VN"))).Code.ShouldBe(RefusalCodes.DossierNotByPost);
    }

    [Fact]
    public async Task Somebody_who_comes_for_the_applicant_shows_a_paper_of_authority()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Finished);
        var clerk = scene.As(scene.Staff.ClerkEast).At(dossier.Now);
        var version = await dossier.VersionAsync();

        (await clerk.InvalidAsync(new ReturnResult(dossier.Id, version, "Nguyễn Thị Bình", "020196004567", IsApplicant: false, " "))).Keys.ShouldBe(["Authority"]);
        (await clerk.InvalidAsync(new ReturnResult(dossier.Id, version, "", "12", IsApplicant: true, null))).Keys.ShouldBe(["RecipientName", "RecipientIdNumber"], ignoreOrder: true);
        await clerk.SendAsync(new ReturnResult(dossier.Id, version, "Nguyễn Thị Bình", "020196004567", IsApplicant: false, "Giấy ủy quyền 05/2023"));

        var stored = await dossier.LoadAsync();
        stored.Recipient.ShouldBe(new Recipient("Nguyễn Thị Bình", "020196004567", "Giấy ủy quyền 05/2023"));
        stored.Events[^1].Facts["authority"].ShouldBe("Giấy ủy quyền 05/2023");
    }

    [Fact]
    public async Task A_result_cannot_be_collected_at_a_counter_that_does_not_operate()
    {
        var scene = await system.Given.ATenantAsync();
        var form = new Form(scene, scene.Catalogue.Guide);
        form.Input.CollectionCounterId = scene.Places.NewYen.Counter.Id.Value;

        (await scene.As(scene.Staff.ClerkEast).RefusedAsync(form.ToCommand())).Code.ShouldBe(RefusalCodes.ReceiptCollectionPlace);
    }

    [Fact]
    public async Task The_counter_sees_results_coming_and_waiting_and_given_out()
    {
        var scene = await system.Given.ATenantAsync();
        var coming = await scene.ADossierAsync(Stage.Issued);
        var waiting = await scene.ADossierAsync(Stage.Finished);
        var given = await scene.ADossierAsync(Stage.Returned);

        (await List(CounterView.Coming)).ShouldBe([coming.Code]);
        (await List(CounterView.ToReturn)).ShouldBe([waiting.Code]);
        (await List(CounterView.Returned)).ShouldBe([given.Code]);

        async Task<IEnumerable<string>> List(CounterView view) =>
            (await scene.As(scene.Staff.ClerkEast).SendAsync(new ListCounterDossiers(view, null))).Select(row => row.Code);
    }

    private static ReturnResult Return(TestDossier dossier, int version) =>
        new(dossier.Id, version, "Nguyễn Văn Đức", "020096001234", IsApplicant: true, null);
}
