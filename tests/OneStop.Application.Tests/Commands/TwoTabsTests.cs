using OneStop.Application.Common;
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
    public async Task The_refusal_says_who_did_what_and_when_since_the_page_was_opened()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned, at: "2023-12-01 09:00");
        var (officer, head) = (scene.Staff.Tourism.Officer, scene.Staff.Tourism.Head);
        var seen = await dossier.VersionAsync();
        await scene.As(officer).At("2023-12-01 14:12").SendAsync(new ForwardDossier(dossier.Id, seen, null));
        await scene.As(head).At("2023-12-01 14:20").SendAsync(new OpenDossier(dossier.Code));
        await scene.As(head).At("2023-12-01 14:30").SendAsync(new SendBackDossier(dossier.Id, await dossier.VersionAsync(), "Thiếu bản sao"));

        var refusal = await scene.As(officer).At("2023-12-01 14:40").RefusedAsync(new RequestSupplement(dossier.Id, seen, "Nộp lại bằng", "Chưa đúng quy định"));

        RefusalTexts.Text(refusal).ShouldBe(
            $"Từ khi ông/bà mở trang, ông/bà đã “Chuyển bước tiếp theo” lúc 14:12 ngày 01/12/2023; {head.Member.FullName} đã “Trả lại bước trước” lúc 14:30 ngày 01/12/2023. Trang này đã được tải lại; hãy xem lại rồi thực hiện.");
        (await scene.As(officer).RefusedAsync(new RequestSupplement(dossier.Id, 99, "Nộp lại bằng", "Chưa đúng quy định"))).Code.ShouldBe(RefusalCodes.DossierChanged);
    }

    [Fact]
    public async Task Many_changes_are_counted_and_the_last_are_told()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        var seen = await dossier.VersionAsync();
        for (var number = 0; number < 5; number++)
        {
            await dossier.SendAsync(scene.Staff.Tourism.Head, version => new CommentOnDossier(dossier.Id, version, $"Lần {number}"));
        }

        var refusal = await scene.As(scene.Staff.Tourism.Officer).At(dossier.Now).RefusedAsync(new ForwardDossier(dossier.Id, seen, null));

        RefusalTexts.Text(refusal).ShouldStartWith("Từ khi ông/bà mở trang, có 2 việc khác, rồi ");
    }

    [Fact]
    public async Task Who_merely_looked_makes_no_page_old()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        var seen = await dossier.VersionAsync();
        await scene.As(scene.Staff.Tourism.Officer).At(dossier.Now).SendAsync(new OpenDossier(dossier.Code));

        await scene.As(scene.Staff.Tourism.Head).At(dossier.Now).SendAsync(new CommentOnDossier(dossier.Id, seen, "Xem kỹ"));

        (await dossier.LoadAsync()).Version.ShouldBe(seen + 2);
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
