using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Commands;

public sealed class TwoTabsTests(TestSystem system)
{
    [Fact]
    public async Task A_page_that_has_grown_old_is_refused_and_changes_nothing()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        var seen = await dossier.VersionAsync();
        var officer = scene.As(scene.Staff.Tourism.Officer).At(dossier.Now);
        await officer.SendAsync(new CommentOnDossier(dossier.Id, seen, "Từ cửa sổ thứ nhất"));
        var before = await dossier.LoadAsync();

        (await officer.RefusedAsync(new ForwardDossier(dossier.Id, seen, null))).Code.ShouldBe(RefusalCodes.DossierChanged);

        (await dossier.LoadAsync()).LastEventHash.ShouldBe(before.LastEventHash);
    }

    [Fact]
    public async Task Of_two_who_act_at_the_same_moment_one_is_refused()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.HandedOver);
        var seen = await dossier.VersionAsync();
        var people = new[] { scene.Staff.Tourism.Head, scene.Staff.Tourism.Officer, scene.Staff.Tourism.Records, scene.Staff.Tourism.Leader, scene.Staff.ClerkEast };

        var outcomes = await Task.WhenAll(people.Select(async person =>
        {
            try
            {
                await scene.As(person).At(dossier.Now).SendAsync(new CommentOnDossier(dossier.Id, seen, "Cùng lúc"));
                return null;
            }
            catch (RefusedException refused)
            {
                return refused.Refusal.Code;
            }
        }));

        outcomes.Count(outcome => outcome is null).ShouldBe(1);
        outcomes.OfType<string>().ShouldAllBe(code => code == RefusalCodes.DossierChanged);
        var stored = await dossier.LoadAsync();
        stored.EventCount.ShouldBe(3);
        EventChain.FirstBreak(stored.Events, stored).ShouldBeNull();
    }
}
