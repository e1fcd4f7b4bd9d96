using Microsoft.EntityFrameworkCore;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Commands;

public sealed class IdempotencyTests(TestSystem system)
{
    private readonly Guid _key = Guid.CreateVersion7();

    [Fact]
    public async Task The_same_request_sent_twice_receives_one_dossier_and_gets_the_same_answer()
    {
        var scene = await system.Given.ATenantAsync();
        var command = new Form(scene, scene.Catalogue.Guide).ToCommand();

        var first = await scene.As(scene.Staff.ClerkEast).WithKey(_key).SendAsync(command);
        var again = await scene.As(scene.Staff.ClerkEast).WithKey(_key).SendAsync(command);

        again.ShouldBe(first);
        (await scene.ReadAsync(db => db.Dossiers.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_double_click_receives_one_dossier_even_when_both_arrive_at_once()
    {
        var scene = await system.Given.ATenantAsync();
        var command = new Form(scene, scene.Catalogue.Guide).ToCommand();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => scene.As(scene.Staff.ClerkEast).WithKey(_key).SendAsync(command)));

        answers.Distinct().ShouldHaveSingleItem().Code.ShouldBe("H90.16-231201-0001");
        (await scene.ReadAsync(db => db.Dossiers.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_else_with_the_key_finds_nothing()
    {
        var scene = await system.Given.ATenantAsync();
        var command = new Form(scene, scene.Catalogue.Guide).ToCommand();
        await scene.As(scene.Staff.ClerkEast).WithKey(_key).SendAsync(command);

        (await scene.As(scene.Staff.SecondClerkEast).WithKey(_key).FindsNothingAsync(command)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_key_of_one_command_is_not_good_for_another()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();
        await scene.As(scene.Staff.ClerkEast).WithKey(_key).SendAsync(new Form(scene, scene.Catalogue.Guide).ToCommand());

        (await scene.As(scene.Staff.ClerkEast).WithKey(_key).FindsNothingAsync(new CommentOnDossier(dossier.Id, 1, "Ghi chú"))).ShouldBeTrue();
        (await dossier.ActsAsync()).ShouldBe([DossierAct.Receive]);
    }

    [Fact]
    public async Task A_refused_request_leaves_its_key_free_for_the_mended_one()
    {
        var scene = await system.Given.ATenantAsync();
        var atCommune = new Form(scene, scene.Catalogue.Guide).ToCommand();
        (await scene.As(scene.Staff.ClerkYen).WithKey(_key).RefusedAsync(atCommune)).Code.ShouldBe(RefusalCodes.ReceiptOtherLevel);

        var household = new Form(scene, scene.Catalogue.Household).ToCommand();
        (await scene.As(scene.Staff.ClerkYen).WithKey(_key).SendAsync(household)).Code.ShouldBe("H90.22-231201-0001");
    }

    [Fact]
    public async Task Another_province_may_use_the_same_key()
    {
        var here = await system.Given.ATenantAsync();
        var there = await system.Given.ATenantAsync();

        await here.As(here.Staff.ClerkEast).WithKey(_key).SendAsync(new Form(here, here.Catalogue.Guide).ToCommand());
        await there.As(there.Staff.ClerkEast).WithKey(_key).SendAsync(new Form(there, there.Catalogue.Guide).ToCommand());

        (await there.ReadAsync(db => db.Dossiers.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Keys_and_drafts_older_than_a_week_are_cleared_away()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.As(scene.Staff.ClerkEast).WithKey(_key).SendAsync(new Form(scene, scene.Catalogue.Guide).ToCommand());

        await scene.AsSystem().At("2023-12-08 08:00").SendAsync(new Infrastructure.Jobs.PurgeLeftovers());
        (await scene.ReadAsync(db => db.IdempotencyKeys.CountAsync())).ShouldBe(1);
        await scene.AsSystem().At("2023-12-08 10:00").SendAsync(new Infrastructure.Jobs.PurgeLeftovers());
        (await scene.ReadAsync(db => db.IdempotencyKeys.CountAsync())).ShouldBe(0);
    }
}
