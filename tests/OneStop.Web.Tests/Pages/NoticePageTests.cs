using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Notices;
using OneStop.Domain.Notices;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Pages;

public sealed class NoticePageTests(TestPortal portal)
{
    [Fact]
    public async Task The_bell_counts_and_opening_a_notice_reads_it_and_leads_to_the_dossier()
    {
        var scene = await portal.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await TellAsync(scene, new NoticeText(NoticeKind.Urged, "Đề nghị giải quyết đúng hạn.", dossier.Id, dossier.Code));
        await TellAsync(scene, new NoticeText(NoticeKind.Other, "Họp giao ban lúc 14 giờ."));
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Officer, "2023-12-01 11:00");

        (await browser.GetAsync(Links.Desk)).TextOf(".bell").ShouldContain("2 chưa đọc");
        var list = await browser.GetAsync(Links.NoticesOf("don-doc"));
        list.TextOf(".notices").ShouldContain(dossier.Code);
        list.TextOf(".notices").ShouldNotContain("Họp giao ban");

        var opened = await list.SubmitAsync(".notices form.what");
        opened.Location.ShouldBe(Links.Dossier(dossier.Code));
        var after = await browser.GetAsync(Links.Notices);
        after.TextOf(".bell").ShouldContain("1 chưa đọc");

        await after.SubmitAsync(".page-head form");
        (await browser.GetAsync(Links.Notices)).TextOf(".bell").ShouldContain("không có thông báo chưa đọc");
    }

    private static Task<int> TellAsync(Scene scene, NoticeText text) => scene.As(scene.Staff.Office).UseAsync<IServiceProvider, int>(services =>
    {
        services.GetRequiredService<NoticeDesk>().Tell(scene.Staff.Tourism.Officer.Member.Id, text);
        return services.GetRequiredService<AppDb>().SaveChangesAsync();
    });
}
