using OneStop.Application.Reception;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Reception;

public sealed class DraftTests(TestSystem system)
{
    [Fact]
    public async Task What_was_typed_waits_for_its_clerk_alone_and_is_replaced_by_what_is_typed_next()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);
        var input = new Form(scene, scene.Catalogue.Guide).Input;

        await clerk.SendAsync(new SaveDraft(input));
        input.Name = "Trần Thị Hà";
        await clerk.SendAsync(new SaveDraft(input));

        (await clerk.SendAsync(new GetDraft()))!.Form.Name.ShouldBe("Trần Thị Hà");
        (await scene.As(scene.Staff.SecondClerkEast).SendAsync(new GetDraft())).ShouldBeNull();
    }

    [Fact]
    public async Task A_draft_is_gone_when_its_dossier_is_received_or_when_it_is_discarded()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);
        var form = new Form(scene, scene.Catalogue.Guide);
        await clerk.SendAsync(new SaveDraft(form.Input));
        await clerk.SendAsync(form.ToCommand());
        (await clerk.SendAsync(new GetDraft())).ShouldBeNull();

        await clerk.SendAsync(new SaveDraft(form.Input));
        await clerk.SendAsync(new DiscardDraft());
        (await clerk.SendAsync(new GetDraft())).ShouldBeNull();
    }

    [Fact]
    public async Task Of_first_drafts_saved_at_the_same_moment_one_is_kept_and_none_fails()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await clerk.SendAsync(new SaveDraft(new Form(scene, scene.Catalogue.Guide).Input));
                return null;
            }
            catch (RefusedException refused)
            {
                return refused.Refusal.Code;
            }
        }));

        outcomes.ShouldContain((string?)null);
        outcomes.OfType<string>().ShouldAllBe(code => code == RefusalCodes.DossierChanged);
        (await clerk.SendAsync(new GetDraft())).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_refused_reception_keeps_the_draft()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkYen);
        var form = new Form(scene, scene.Catalogue.Guide);
        await clerk.SendAsync(new SaveDraft(form.Input));

        await clerk.RefusedAsync(form.ToCommand());

        (await clerk.SendAsync(new GetDraft())).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("a\0b")]
    [InlineData("\\u0000")]
    [InlineData("\\")]
    [InlineData("\"},{")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\ud83d\ude00 \u202e")]
    public async Task Whatever_is_typed_is_kept_and_comes_back(string typed)
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);

        await clerk.SendAsync(new SaveDraft(new ReceptionInput { Name = typed, Address = typed }));

        (await clerk.SendAsync(new GetDraft()))!.Form.Name.ShouldBe(typed.Replace("\0", "", StringComparison.Ordinal));
    }
}
