using Microsoft.EntityFrameworkCore;
using OneStop.Application.Dossiers;
using OneStop.Domain.Notices;
using OneStop.Infrastructure.Jobs;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Calendar;

public sealed class WarnOfDeadlinesTests(TestSystem system)
{
    [Fact]
    public async Task Each_working_morning_everybody_is_told_once_of_what_is_theirs_and_late_in_their_unit()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Assigned);

        var told = await scene.AsSystem().At("2023-12-18 07:00").SendAsync(new WarnOfDeadlines());
        (await scene.AsSystem().At("2023-12-18 07:30").SendAsync(new WarnOfDeadlines())).ShouldBe(0);

        // The officer in charge, the head of the division, and both leaders of the agency.
        told.ShouldBe(4);
        var notices = await scene.ReadAsync(db => db.Notices.AsNoTracking().ToListAsync());
        notices.ShouldAllBe(notice => notice.Text.Contains("quá hạn"));
        notices.Single(notice => notice.StaffId == scene.Staff.Tourism.Officer.Member.Id).Text.ShouldBe("Sáng nay: 1 đã quá hạn.");
        notices.Single(notice => notice.StaffId == scene.Staff.Tourism.Leader.Member.Id).Text.ShouldBe("Sáng nay: 1 quá hạn, đến hạn hôm nay trong đơn vị.");
    }

    [Fact]
    public async Task On_a_day_off_nobody_is_told()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Assigned);

        (await scene.AsSystem().At("2023-12-17 07:00").SendAsync(new WarnOfDeadlines())).ShouldBe(0);
    }

    [Fact]
    public async Task A_counter_is_told_once_that_a_supplement_did_not_come()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(dossier.Id, version, "Nộp lại bằng", "Mờ", Days: 2));

        await scene.AsSystem().At("2023-12-19 07:00").SendAsync(new WarnOfDeadlines());
        await scene.AsSystem().At("2023-12-20 07:00").SendAsync(new WarnOfDeadlines());

        var told = await scene.ReadAsync(db => db.Notices.Where(notice => notice.Kind == NoticeKind.SupplementExpired).ToListAsync());
        told.Count(notice => notice.StaffId == scene.Staff.ClerkEast.Member.Id).ShouldBe(1);
    }
}
