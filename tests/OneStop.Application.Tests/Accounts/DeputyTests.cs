using OneStop.Application.Accounts;
using OneStop.Application.Dossiers;
using OneStop.Application.Views;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Accounts;

/// <summary>Who stands in acts "thay" the absent person, for those days and no longer.</summary>
public sealed class DeputyTests(TestSystem system)
{
    [Fact]
    public async Task A_deputy_does_what_was_the_absent_persons_to_do_and_is_recorded_so()
    {
        var scene = await system.Given.ATenantAsync();
        var (absent, deputy) = (scene.Staff.Tourism.Officer, scene.Staff.SecondTourismOfficer);
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await scene.As(absent).At("2023-12-02 08:00").SendAsync(Name(absent, deputy, "04/12/2023", "05/12/2023"));

        (await scene.DutiesAsync(deputy.Member.Id, "2023-12-03 10:00")).Count.ShouldBe(1);
        var duties = await scene.DutiesAsync(deputy.Member.Id, "2023-12-04 10:00");
        duties.Count.ShouldBe(2);
        duties[1].PersonName.ShouldBe($"{deputy.Member.FullName} (thay {absent.Member.FullName})");
        (await scene.DutiesAsync(deputy.Member.Id, "2023-12-06 10:00")).Count.ShouldBe(1);

        // As themselves the dossier is another's; as the deputy it is theirs.
        var version = (await dossier.LoadAsync()).Version;
        (await scene.As(deputy).At("2023-12-04 10:00").RefusedAsync(new ForwardDossier(dossier.Id, version, null))).Code.ShouldBe(RefusalCodes.DossierNotAssignee);
        var asDeputy = scene.As(deputy with { Duty = duties[1] }).At("2023-12-04 10:00");
        (await asDeputy.SendAsync(new ListDeskQueue(new WorkFilter()))).Page.Rows.Select(each => each.Row.Code).ShouldContain(dossier.Code);
        await asDeputy.SendAsync(new ForwardDossier(dossier.Id, version, null));
        var page = await scene.As(absent).At("2023-12-04 11:00").SendAsync(new GetDossier(dossier.Code));
        page.Dossier.Events.OrderBy(line => line.Sequence).Last().PersonName.ShouldBe($"{deputy.Member.FullName} (thay {absent.Member.FullName})");
    }

    [Fact]
    public async Task A_deputy_called_off_has_the_duty_no_more_this_minute()
    {
        var scene = await system.Given.ATenantAsync();
        var (absent, deputy) = (scene.Staff.Tourism.Officer, scene.Staff.SecondTourismOfficer);
        await scene.As(absent).SendAsync(Name(absent, deputy, "01/12/2023", "05/12/2023"));
        var key = (await scene.DutiesAsync(deputy.Member.Id, "2023-12-01 10:00"))[1].Key;

        (await scene.As(deputy).RefusedAsync(new EndDeputation(new DeputationId(key)))).Code.ShouldBe(RefusalCodes.DeputyNotYours);
        await scene.As(absent).At("2023-12-01 11:00").SendAsync(new EndDeputation(new DeputationId(key)));

        (await scene.DutiesAsync(deputy.Member.Id, "2023-12-01 11:01")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_cannot_stand_in_is_refused_with_the_reason()
    {
        var scene = await system.Given.ATenantAsync();
        var (officer, second, head) = (scene.Staff.Tourism.Officer, scene.Staff.SecondTourismOfficer, scene.Staff.Tourism.Head);

        (await WhyAsync(officer, officer, officer)).ShouldBe(RefusalCodes.DeputyOneself);
        (await WhyAsync(officer, officer, scene.Staff.Justice.Officer)).ShouldBe(RefusalCodes.DeputyElsewhere);
        (await WhyAsync(head, head, officer)).ShouldBe(RefusalCodes.DeputyUnproven);
        (await WhyAsync(second, officer, second)).ShouldBe(RefusalCodes.DeputyNotYours);
        (await scene.As(officer).RefusedAsync(Name(officer, second, "01/11/2023", "30/11/2023"))).Code.ShouldBe(RefusalCodes.DeputyPeriod);
        await scene.As(head).SendAsync(Name(head, scene.Staff.Tourism.Leader, "04/12/2023", "05/12/2023"));
        (await scene.As(head).RefusedAsync(Name(head, scene.Staff.Sports.Head, "05/12/2023", "06/12/2023"))).Code.ShouldBe(RefusalCodes.DeputyTaken);

        async Task<string> WhyAsync(SamplePerson by, SamplePerson absent, SamplePerson deputy) =>
            (await scene.As(by).RefusedAsync(Name(absent, deputy, "04/12/2023", "05/12/2023"))).Code;
    }

    private static NameDeputy Name(SamplePerson absent, SamplePerson deputy, string from, string until) =>
        new(absent.Appointment.Id, deputy.Member.Id.Value, from, until, "Đi công tác");
}
