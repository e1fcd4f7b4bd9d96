using OneStop.Application.Dossiers;
using OneStop.Application.Forms;
using OneStop.Application.Reception;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Reception;

public sealed class ReceptionTests(TestSystem system)
{
    [Theory]
    [InlineData("2023-11-14 23:59:57", RefusalCodes.ReceiptPilotNotBegun)]
    [InlineData("2023-11-15 00:00:00", null)]
    [InlineData("2024-06-30 23:59:30", null)]
    [InlineData("2024-07-01 00:00:00", RefusalCodes.ReceiptPilotEnded)]
    public async Task The_pilot_lasts_from_its_first_to_its_last_second(string at, string? refusal)
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast).At(at);
        var command = new Form(scene, scene.Catalogue.Guide).ToCommand();

        if (refusal is null)
        {
            (await clerk.SendAsync(command)).Code.ShouldStartWith("H90.16-");
        }
        else
        {
            (await clerk.RefusedAsync(command)).Code.ShouldBe(refusal);
        }
    }

    [Fact]
    public async Task Numbers_begin_anew_each_day_for_codes_and_each_year_for_receipts()
    {
        var scene = await system.Given.ATenantAsync();

        var codes = new List<string>();
        var receipts = new List<int>();
        foreach (var at in new[] { "2023-12-29 09:00", "2023-12-29 10:00", "2023-12-30 09:00", "2024-01-02 09:00" })
        {
            var dossier = await scene.ADossierAsync(at: at);
            codes.Add(dossier.Code);
            receipts.Add((await dossier.LoadAsync()).ReceiptNumber);
        }

        codes.ShouldBe(["H90.16-231229-0001", "H90.16-231229-0002", "H90.16-231230-0001", "H90.16-240102-0001"]);
        receipts.ShouldBe([1, 2, 3, 1]);
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once_beside_its_field()
    {
        var scene = await system.Given.ATenantAsync();

        var errors = await scene.As(scene.Staff.ClerkEast).InvalidAsync(new ReceiveDossier(new ReceptionInput { BirthOn = "31/02/1990", CollectionWay = CollectionWay.Post }));

        errors.Keys.ShouldBe(["Form.ProcedureCode", "Form.Name", "Form.IdNumber", "Form.Address", "Form.Phone", "Form.BirthOn", "Form.PostAddress"], ignoreOrder: true);
        errors["Form.ProcedureCode"].ShouldBe("Hãy chọn thủ tục.");
    }

    [Fact]
    public async Task A_required_paper_that_is_missing_is_named()
    {
        var scene = await system.Given.ATenantAsync();
        var form = new Form(scene, scene.Catalogue.Guide);
        form.Input.Papers[1].IsReceived = false;

        var errors = await scene.As(scene.Staff.ClerkEast).InvalidAsync(form.ToCommand());

        errors.ShouldBe(new Dictionary<string, string> { ["Form.Papers[1].IsReceived"] = "Còn thiếu: Bằng tốt nghiệp." }, ignoreOrder: true);
    }

    [Fact]
    public async Task Where_competence_depends_on_it_the_commune_must_be_named_and_must_exist_on_the_day()
    {
        var scene = await system.Given.ATenantAsync();
        var form = new Form(scene, scene.Catalogue.Household);
        var clerk = scene.As(scene.Staff.ClerkEast);

        form.Input.CommuneId = null;
        (await clerk.InvalidAsync(form.ToCommand())).Keys.ShouldBe(["Form.CommuneId"]);
        (await clerk.InvalidAsync(form.Of(scene.Places.NewYen).ToCommand())).Keys.ShouldBe(["Form.CommuneId"]);
        (await clerk.SendAsync(form.Of(scene.Places.Yen).ToCommand())).Code.ShouldBe("H90.21-231201-0001");
    }

    [Fact]
    public async Task An_online_dossier_is_registered_and_then_received_or_rejected_by_the_counter()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);
        var accepted = await clerk.SendAsync(new Form(scene, scene.Catalogue.Guide).ToOnlineCommand());
        var rejected = await clerk.SendAsync(new Form(scene, scene.Catalogue.Guide).ToOnlineCommand());
        (await clerk.SendAsync(new ListRegistered())).Rows.Count.ShouldBe(2);

        await clerk.At("2023-12-04 08:00").SendAsync(new AcceptDossier(new DossierId(accepted.Id), 1));
        await clerk.At("2023-12-04 08:00").SendAsync(new RejectDossier(new DossierId(rejected.Id), 1, "Không thuộc thẩm quyền"));

        (await clerk.SendAsync(new GetReceipt(accepted.Code))).Form.Content.DueLocal.ShouldBe(new DateTime(2023, 12, 18, 17, 0, 0, DateTimeKind.Unspecified));
        (await clerk.FindsNothingAsync(new GetReceipt(rejected.Code))).ShouldBeTrue();
    }

    [Fact]
    public async Task Procedures_are_found_as_typed_with_those_that_may_be_received_here_first()
    {
        var scene = await system.Given.ATenantAsync();

        var found = await scene.As(scene.Staff.ClerkEast).SendAsync(new SearchProcedures("cap"));

        found.Select(each => (each.Procedure.Code, each.Verdict.IsAllowed)).ShouldBe([("1.900001", true), ("1.900003", true), ("1.900005", true)], ignoreOrder: true);
        (await scene.As(scene.Staff.ClerkYen).SendAsync(new SearchProcedures(null))).Select(each => each.Verdict.IsAllowed).ShouldBe([true, true, false, false, false, false]);
    }
}
