using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Accounts;
using OneStop.Application.Dossiers;
using OneStop.Application.Notices;
using OneStop.Domain.Accounts;
using OneStop.Domain.Notices;
using OneStop.Infrastructure.Jobs;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Notices;

public sealed class NoticeTests(TestSystem system)
{
    private static readonly NoticeText Urged = new(NoticeKind.Urged, "Đề nghị giải quyết đúng hạn.");

    [Fact]
    public async Task A_person_is_told_and_nobody_else_sees_it()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.Staff.Tourism.Officer;
        await TellAsync(scene, scene.Staff.Office, desk => desk.Tell(officer.Member.Id, Urged));

        var notice = (await ListAsync(scene, officer)).Unread.ShouldHaveSingleItem();
        (notice.Kind, notice.Text).ShouldBe((NoticeKind.Urged, "Đề nghị giải quyết đúng hạn."));
        (await scene.As(officer).SendAsync(new CountUnread())).ShouldBe(1);
        (await scene.As(scene.Staff.Office).SendAsync(new CountUnread())).ShouldBe(0);
        (await scene.As(scene.Staff.Tourism.Head).FindsNothingAsync(new MarkNoticeRead(notice.Id))).ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_acts_is_never_told()
    {
        var scene = await system.Given.ATenantAsync();
        await TellAsync(scene, scene.Staff.ClerkEast, async desk => await desk.TellCounterAsync(scene.Places.East.Counter.Id, Urged, CancellationToken.None));

        (await scene.As(scene.Staff.ClerkEast).SendAsync(new CountUnread())).ShouldBe(0);
        (await scene.As(scene.Staff.SecondClerkEast).SendAsync(new CountUnread())).ShouldBe(1);
        (await scene.As(scene.Staff.ClerkWest).SendAsync(new CountUnread())).ShouldBe(0);
    }

    [Fact]
    public async Task A_role_is_told_by_division_and_with_those_who_stand_in()
    {
        var scene = await system.Given.ATenantAsync();
        var (officer, second) = (scene.Staff.Tourism.Officer, scene.Staff.SecondTourismOfficer);
        await scene.As(officer).At("2023-12-01 08:00").SendAsync(new NameDeputy(officer.Appointment.Id, scene.Staff.Sports.Officer.Member.Id.Value, "01/12/2023", "05/12/2023", "Đi công tác"));

        await TellAsync(scene, scene.Staff.Tourism.Head, desk => desk.TellRoleAsync(scene.Places.Culture.Id, Role.Officer, SampleCatalogue.Tourism, Urged, CancellationToken.None));

        foreach (var (person, count) in new[] { (officer, 1), (second, 1), (scene.Staff.Sports.Officer, 1), (scene.Staff.Justice.Officer, 0), (scene.Staff.Tourism.Records, 0) })
        {
            (await scene.As(person).SendAsync(new CountUnread())).ShouldBe(count, person.UserName);
        }

        // Those who stood in are told no more once the days are over.
        await TellAsync(scene, scene.Staff.Tourism.Head, desk => desk.TellRoleAsync(scene.Places.Culture.Id, Role.Officer, SampleCatalogue.Tourism, Urged, CancellationToken.None), "2023-12-06 09:00");
        (await scene.As(scene.Staff.Sports.Officer).SendAsync(new CountUnread())).ShouldBe(1);
        (await scene.As(officer).SendAsync(new CountUnread())).ShouldBe(2);
    }

    [Fact]
    public async Task Whose_turn_it_is_is_told_at_each_stage()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();
        var told = new List<string>();
        foreach (var stage in new[] { Stage.Received, Stage.HandedOver, Stage.Assigned, Stage.Signed, Stage.Finished, Stage.Returned })
        {
            await dossier.BringToAsync(stage);
            var stored = await dossier.LoadAsync();
            await TellAsync(scene, scene.Staff.Office, desk => desk.TellHolderAsync(stored, NoticeKind.DueSoon, stage.ToString(), CancellationToken.None));
        }

        var names = scene.Staff.All.ToDictionary(person => person.Member.Id, person => person.UserName);
        told.AddRange((await scene.ReadAsync(db => db.Notices.Where(notice => notice.Kind == NoticeKind.DueSoon).ToListAsync())).Select(notice => $"{notice.Text}: {names[notice.StaffId]}"));
        told.Order(StringComparer.Ordinal).ShouldBe(new[]
        {
            $"Received: {scene.Staff.ClerkEast.UserName}", $"Received: {scene.Staff.SecondClerkEast.UserName}",
            $"HandedOver: {scene.Staff.Tourism.Head.UserName}", $"Assigned: {scene.Staff.Tourism.Officer.UserName}", $"Signed: {scene.Staff.Tourism.Records.UserName}", $"Signed: {scene.Staff.Sports.Records.UserName}",
            $"Finished: {scene.Staff.ClerkEast.UserName}", $"Finished: {scene.Staff.SecondClerkEast.UserName}",
        }.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whoever_did_the_step_is_told_that_it_was_sent_back_and_the_counter_that_a_result_comes()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Appraised);
        await dossier.SendAsync(scene.Staff.Tourism.Head, version => new SendBackDossier(dossier.Id, version, "Thiếu căn cứ"));

        var sentBack = (await ListAsync(scene, scene.Staff.Tourism.Officer)).Unread.ShouldHaveSingleItem();
        (sentBack.Kind, sentBack.DossierCode).ShouldBe((NoticeKind.SentBack, dossier.Code));
        sentBack.Text.ShouldNotContain("Thiếu căn cứ");
        (await scene.As(scene.Staff.SecondTourismOfficer).SendAsync(new CountUnread())).ShouldBe(0);

        await scene.ADossierAsync(Stage.Issued);
        foreach (var clerk in new[] { scene.Staff.ClerkEast, scene.Staff.SecondClerkEast })
        {
            (await ListAsync(scene, clerk)).Unread.ShouldHaveSingleItem().Kind.ShouldBe(NoticeKind.ResultWaiting);
        }
    }

    [Fact]
    public async Task What_is_read_moves_below_and_what_came_in_since_stays_unread()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.Staff.Tourism.Officer;
        await TellAsync(scene, scene.Staff.Office, desk => desk.Tell(officer.Member.Id, Urged), "2023-12-01 09:00");
        await TellAsync(scene, scene.Staff.Office, desk => desk.Tell(officer.Member.Id, new NoticeText(NoticeKind.SentBack, "Trả lại.")), "2023-12-01 10:00");
        var seen = await ListAsync(scene, officer);
        await TellAsync(scene, scene.Staff.Office, desk => desk.Tell(officer.Member.Id, new NoticeText(NoticeKind.SentBack, "Trả lại nữa.")), "2023-12-01 11:00");
        seen.Unread.Select(row => row.Text).ShouldBe(["Trả lại.", "Đề nghị giải quyết đúng hạn."]);

        (await scene.As(officer).SendAsync(new MarkAllNoticesRead(NoticeKind.SentBack, seen.NewestAt!.Value))).ShouldBe(1);
        await scene.As(officer).SendAsync(new MarkNoticeRead(seen.Unread[1].Id));

        var after = await ListAsync(scene, officer);
        after.Unread.Select(row => row.Text).ShouldBe(["Trả lại nữa."]);
        after.Read.Select(row => row.Text).ShouldBe(["Trả lại.", "Đề nghị giải quyết đúng hạn."]);
        after.Kinds.ShouldBe(new Dictionary<NoticeKind, int> { [NoticeKind.SentBack] = 1 });
        (await scene.As(officer).SendAsync(new ListNotices(NoticeKind.Urged, null))).Read.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_long_list_is_read_page_by_page_without_gaps()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.Staff.Tourism.Officer;
        await TellAsync(scene, scene.Staff.Office, desk =>
        {
            for (var number = 0; number < 120; number++)
            {
                desk.Tell(officer.Member.Id, new NoticeText(NoticeKind.Other, $"{number}"));
            }
        });
        (await scene.As(officer).SendAsync(new CountUnread())).ShouldBe(NoticeCounts.Most);
        await scene.As(officer).SendAsync(new MarkAllNoticesRead(null, DateTimeOffset.MaxValue));

        var texts = new List<string>();
        for (string? after = null; ;)
        {
            var page = await scene.As(officer).SendAsync(new ListNotices(null, after));
            texts.AddRange(page.Read.Select(row => row.Text));
            if ((after = page.Next) is null)
            {
                break;
            }
        }

        texts.Count.ShouldBe(120);
        texts.Distinct(StringComparer.Ordinal).Count().ShouldBe(120);
    }

    [Fact]
    public async Task What_was_read_is_forgotten_after_ninety_days()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.Staff.Tourism.Officer;
        await TellAsync(scene, scene.Staff.Office, desk => desk.Tell(officer.Member.Id, Urged), "2023-09-01 09:00");
        await scene.As(officer).SendAsync(new MarkAllNoticesRead(null, DateTimeOffset.MaxValue));
        await TellAsync(scene, scene.Staff.Office, desk => desk.Tell(officer.Member.Id, Urged), "2023-09-01 09:00");

        await scene.AsSystem().At("2023-11-29 03:00").SendAsync(new PurgeLeftovers());
        (await ListAsync(scene, officer)).Read.ShouldHaveSingleItem();
        await scene.AsSystem().At("2023-12-01 03:00").SendAsync(new PurgeLeftovers());

        var left = await ListAsync(scene, officer);
        (left.Unread.Count, left.Read.Count).ShouldBe((1, 0));
    }

    private static Task<NoticeList> ListAsync(Scene scene, SamplePerson person) => scene.As(person).SendAsync(new ListNotices(null, null));

    private static Task<int> TellAsync(Scene scene, SamplePerson by, Action<NoticeDesk> tell, string at = "2023-12-01 09:00") => TellAsync(
        scene,
        by,
        desk =>
        {
            tell(desk);
            return Task.CompletedTask;
        },
        at);

    private static Task<int> TellAsync(Scene scene, SamplePerson by, Func<NoticeDesk, Task> tell, string at = "2023-12-01 09:00") =>
        scene.As(by).At(at).UseAsync<IServiceProvider, int>(async services =>
        {
            await tell(services.GetRequiredService<NoticeDesk>());
            return await services.GetRequiredService<AppDb>().SaveChangesAsync();
        });
}
