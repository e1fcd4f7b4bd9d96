using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Results;
using OneStop.Domain.Dossiers;
using OneStop.Infrastructure.Jobs;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Results;

/// <summary>Results nobody collects: reminded of after 3, 10 and 30 working days, and kept. The result is ready on Friday 01/12/2023.</summary>
public sealed class UncollectedTests(TestSystem system)
{
    [Fact]
    public async Task The_applicant_is_reminded_three_times_however_often_the_job_runs()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Finished);
        var days = Enumerable.Range(0, 60).Select(day => new DateOnly(2023, 12, 1).AddDays(day)).ToList();
        var mailed = new List<DateOnly>();

        foreach (var day in days.Concat(days.Where(day => day.Day % 7 == 0)))
        {
            if (await RemindAsync(scene, $"{day:yyyy-MM-dd} 08:10") > 0)
            {
                mailed.Add(day);
            }
        }

        mailed.ShouldBe([new(2023, 12, 6), new(2023, 12, 15), new(2024, 1, 15)]);
        var mail = (await MailsAsync(scene))[^1];
        (mail.To, mail.Subject).ShouldBe(("duc@example.vn", $"Nhắc nhận kết quả hồ sơ {dossier.Code}"));
        mail.Body.ShouldContain("có kết quả từ ngày 01/12/2023");
        (await dossier.LoadAsync()).Status.ShouldBe(DossierStatus.Finished, "it is kept, never closed");
    }

    [Fact]
    public async Task Nobody_is_reminded_who_has_come_or_waits_for_the_post_or_gave_no_address()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Returned);
        await scene.ADossierAsync(Stage.Finished, fill: form => form.Input.Email = null);
        await scene.ADossierAsync(Stage.Finished, fill: form => (form.Input.CollectionWay, form.Input.PostAddress) = (CollectionWay.Post, "Số 5"));

        (await RemindAsync(scene, "2023-12-20 08:10")).ShouldBe(0);
    }

    [Fact]
    public async Task Two_nodes_at_the_same_moment_remind_once_and_a_missed_day_is_made_up_for_once()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Finished);

        var written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RemindAsync(scene, "2023-12-20 08:10")));

        written.Sum().ShouldBe(1);
        (await scene.ReadAsync(db => db.CollectionReminders.Select(reminder => reminder.Days).ToListAsync())).ShouldBe([10]);
    }

    [Fact]
    public async Task The_counter_sees_since_when_each_waits_and_how_often_it_was_reminded_of()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Finished);
        var clerk = scene.As(scene.Staff.ClerkEast);
        await RemindAsync(scene, "2023-12-06 08:10");
        await clerk.At("2023-12-08 10:00").SendAsync(new RemindCollection(dossier.Id, await dossier.VersionAsync(), "Gọi điện, hẹn thứ Hai đến nhận"));

        var row = (await clerk.At("2023-12-15 09:00").SendAsync(new ListUncollected(null))).ShouldHaveSingleItem();

        (row.Dossier.Code, row.WorkingDays, row.IsLong, row.Mails, row.Calls).ShouldBe((dossier.Code, 10, true, 1, 1));
        row.LastLocal!.Value.ShouldBe(new DateTime(2023, 12, 8, 10, 0, 0, DateTimeKind.Unspecified), TimeSpan.FromMinutes(1));
        (await clerk.At("2023-12-15 09:00").SendAsync(new ListUncollected("khong co"))).ShouldBeEmpty();
        (await scene.As(scene.Staff.ClerkWest).At("2023-12-15 09:00").SendAsync(new ListUncollected(null))).ShouldBeEmpty();
    }

    private static Task<int> RemindAsync(Scene scene, string at) => scene.AsSystem().At(at).SendAsync(new RemindOfResults());

    private static async Task<List<MailMessage>> MailsAsync(Scene scene) =>
        [.. (await scene.ReadAsync(db => db.OutboxMessages.OrderBy(message => message.CreatedAt).Select(message => message.Payload).ToListAsync())).Select(payload => JsonSerializer.Deserialize<MailMessage>(payload)!)];
}
