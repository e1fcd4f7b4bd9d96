using Microsoft.EntityFrameworkCore;
using OneStop.Application.Dossiers;
using OneStop.Application.Forms;
using OneStop.Application.Reception;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Reception;

/// <summary>Procedures of one day are received, solved and returned in one act (NĐ 118/2025 Điều 8).</summary>
public sealed class SolveAtCounterTests(TestSystem system)
{
    [Fact]
    public async Task It_is_received_solved_and_returned_in_one_act_and_its_result_is_kept()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkYen).At("2023-12-01 09:00");
        var (form, solve) = (AForm(scene), await ASolutionAsync(clerk));
        (form.CollectionWay, form.PostAddress, solve.ValidUntil) = (CollectionWay.Post, "Nơi khác", "01/12/2025");

        var done = await clerk.SendAsync(new SolveAtCounter(form, solve));

        var dossier = await scene.ReadAsync(db => db.Dossiers.Include(each => each.Events).Include(each => each.Steps).SingleAsync());
        (dossier.Code, dossier.Status, dossier.CollectionWay).ShouldBe((done.Code, DossierStatus.Returned, CollectionWay.Counter));
        dossier.Events.OrderBy(line => line.Sequence).Select(line => line.Act).ShouldBe([DossierAct.Receive, DossierAct.SolveAtCounter]);
        dossier.Recipient.ShouldBe(new Recipient("Nguyễn Văn Đức", "020096001234", null));
        dossier.Result!.Number.ShouldBe("45/BS");
        var kept = (await scene.ResultsAsync()).ShouldHaveSingleItem();
        (kept.Number, kept.ValidUntil, kept.DossierId).ShouldBe(("45/BS", new DateOnly(2025, 12, 1), dossier.Id));
        (await scene.ReadAsync(db => db.IssuedForms.CountAsync())).ShouldBe(0, "no receipt is needed");
        (await clerk.SendAsync(new GetReceipt(done.Code))).ShouldNotBeNull("one is printed on wish");
        EventChain.FirstBreak([.. dossier.Events.OrderBy(line => line.Sequence)], dossier).ShouldBeNull();
    }

    [Fact]
    public async Task Only_at_the_agencys_own_counter_within_a_day_and_in_person()
    {
        var scene = await system.Given.ATenantAsync();

        var east = scene.As(scene.Staff.ClerkEast).At("2023-12-01 09:00");
        (await east.RefusedAsync(new SolveAtCounter(new Form(scene, scene.Catalogue.Guide).Input, await ASolutionAsync(east)))).Code.ShouldBe(RefusalCodes.DossierNotSameDay, "ten days");
        var huu = scene.As(scene.Staff.ClerkNewHuu).At("2025-09-22 09:00");
        var away = AForm(scene);
        away.CommuneId = scene.Places.NewYen.Unit.Id.Value;
        (await huu.RefusedAsync(new SolveAtCounter(away, await ASolutionAsync(huu)))).Code.ShouldBe(RefusalCodes.DossierNotSameDay, "another commune decides");
        var yen = scene.As(scene.Staff.ClerkYen).At("2023-12-01 09:00");
        var posted = AForm(scene);
        posted.Channel = Channel.Post;
        (await yen.RefusedAsync(new SolveAtCounter(posted, await ASolutionAsync(yen)))).Code.ShouldBe(RefusalCodes.DossierNotSameDay, "nobody waits");

        (await scene.ReadAsync(db => db.Dossiers.CountAsync())).ShouldBe(0);
        (await scene.ResultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_takes_the_result_away_is_named_and_proved()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkYen).At("2023-12-01 09:00");

        var other = await ASolutionAsync(clerk);
        other.IsOther = true;
        (await clerk.InvalidAsync(new SolveAtCounter(AForm(scene), other))).Keys.ShouldBe(["Solve.RecipientName", "Solve.RecipientIdNumber", "Solve.Authority"], ignoreOrder: true);

        var authorised = AForm(scene);
        authorised.IsAuthorised = true;
        authorised.Authorised = new AuthorisedInput { Name = "Nguyễn Thị Bình", IdNumber = "020196004567", Address = "Xã Yên Trạch", Phone = "0987654321", Authority = "Giấy ủy quyền 05/2023" };
        await clerk.SendAsync(new SolveAtCounter(authorised, await ASolutionAsync(clerk)));

        (await scene.ReadAsync(db => db.Dossiers.SingleAsync())).Recipient.ShouldBe(new Recipient("Nguyễn Thị Bình", "020196004567", "Giấy ủy quyền 05/2023"));
    }

    [Fact]
    public async Task What_the_result_lacks_is_said_beside_its_field()
    {
        var scene = await system.Given.ATenantAsync();

        var wrong = await scene.As(scene.Staff.ClerkYen).At("2023-12-01 09:00").InvalidAsync(new SolveAtCounter(AForm(scene), new SolveInput { ValidUntil = "30/11/2023" }));

        wrong.Keys.ShouldBe(["Solve.Number", "Solve.FileId", "Solve.Signer", "Solve.ValidUntil"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_page_is_told_where_it_is_possible()
    {
        var scene = await system.Given.ATenantAsync();

        var here = await scene.As(scene.Staff.ClerkYen).At("2023-12-01 09:00").SendAsync(new PreviewReception(AForm(scene)));
        (here.IsOfOneDay, here.IsSolvedHere).ShouldBe((true, true));
        var away = AForm(scene);
        away.CommuneId = scene.Places.NewYen.Unit.Id.Value;
        var there = await scene.As(scene.Staff.ClerkNewHuu).At("2025-09-22 09:00").SendAsync(new PreviewReception(away));
        (there.IsOfOneDay, there.IsSolvedHere).ShouldBe((true, false));
    }

    [Fact]
    public async Task A_result_whose_issue_is_taken_back_is_not_offered_any_more()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Issued);

        await dossier.SendAsync(dossier.Desk.Records, version => new RetractAct(dossier.Id, version));

        var kept = (await scene.ResultsAsync()).ShouldHaveSingleItem();
        (kept.RevokedReason, kept.IsValidOn(new DateOnly(2023, 12, 2))).ShouldBe(("Thu hồi việc ban hành kết quả", false));
    }

    private static ReceptionInput AForm(Scene scene) => new Form(scene, scene.Catalogue.Copy).Of(scene.Places.Yen).Input;

    private static async Task<SolveInput> ASolutionAsync(Actor clerk) => new()
    {
        Number = "45/BS",
        Signer = "Chủ tịch Lương Văn An",
        FileId = (await TestFiles.UploadAsync(clerk, "ket-qua.pdf", TestFiles.Pdf())).Id,
    };
}
