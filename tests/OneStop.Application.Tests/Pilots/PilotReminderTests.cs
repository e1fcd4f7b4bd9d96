using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Office;
using OneStop.Domain.Accounts;
using OneStop.Infrastructure.Jobs;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Pilots;

/// <summary>The pilot's last day is 30/06/2024.</summary>
public sealed class PilotReminderTests(TestSystem system)
{
    [Theory]
    [InlineData("2023-11-14 08:00", 0)]
    [InlineData("2024-05-30 08:00", 0)]
    [InlineData("2024-05-31 08:00", 1)]
    [InlineData("2024-06-15 08:00", 1)]
    [InlineData("2024-06-23 08:00", 1)]
    [InlineData("2024-06-30 23:59", 1)]
    [InlineData("2024-07-01 00:00", 0)]
    public async Task The_Office_is_reminded_from_30_days_before_the_last_day_on(string at, int mails)
    {
        var scene = await SceneAsync();

        (await scene.AsSystem().At(at).SendAsync(new RemindOfPilots())).ShouldBe(mails);
    }

    [Fact]
    public async Task Once_30_and_once_7_days_before_however_often_the_job_runs()
    {
        var scene = await SceneAsync();
        var days = Enumerable.Range(0, 40).Select(day => new DateOnly(2024, 5, 25).AddDays(day)).ToList();

        foreach (var day in days.Concat(days.Where(day => day.Day % 5 == 0)))
        {
            await scene.AsSystem().At($"{day:yyyy-MM-dd} 07:30").SendAsync(new RemindOfPilots());
        }

        (await MailsAsync(scene)).Select(mail => mail.Subject).ShouldBe(
        [
            "Thí điểm còn 30 ngày (20 ngày làm việc): Quyết định thí điểm năm 2023",
            "Thí điểm còn 7 ngày (5 ngày làm việc): Quyết định thí điểm năm 2023",
        ]);
    }

    [Fact]
    public async Task Two_nodes_at_the_same_moment_remind_once()
    {
        var scene = await SceneAsync();

        var written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.AsSystem().At("2024-05-31 07:30").SendAsync(new RemindOfPilots())));

        written.Sum().ShouldBe(1);
        (await MailsAsync(scene)).ShouldHaveSingleItem().To.ShouldBe("duc@vp.example.vn");
    }

    [Fact]
    public async Task A_job_that_missed_its_days_makes_up_with_the_one_that_matters_now()
    {
        var scene = await SceneAsync();

        await scene.AsSystem().At("2024-06-26 07:30").SendAsync(new RemindOfPilots());

        var mail = (await MailsAsync(scene)).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Thí điểm còn 4 ngày (2 ngày làm việc): Quyết định thí điểm năm 2023");
        mail.Body.ShouldContain("đến hết ngày 30/06/2024");
        mail.Body.ShouldContain("/dieu-hanh/thi-diem/thi-diem-2023");
    }

    [Fact]
    public async Task Nobody_without_an_address_is_written_to_and_the_notice_is_on_the_Offices_page()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office);

        (await scene.AsSystem().At("2024-05-31 07:30").SendAsync(new RemindOfPilots())).ShouldBe(0);
        (await office.At("2024-05-30 09:00").SendAsync(new GetOfficeOverview(null))).EndingPilots.ShouldBeEmpty();
        (await office.At("2024-05-31 09:00").SendAsync(new GetOfficeOverview(null))).EndingPilots.ShouldHaveSingleItem().Time.DaysLeft.ShouldBe(30);
        (await office.At("2024-07-01 00:00").SendAsync(new GetOfficeOverview(null))).EndingPilots.ShouldBeEmpty();
    }

    private async Task<Scene> SceneAsync()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ReadAsync(db => db.Set<StaffMember>()
            .Where(person => person.Id == scene.Staff.Office.Member.Id || person.Id == scene.Staff.Editor.Member.Id)
            .ExecuteUpdateAsync(people => people.SetProperty(person => person.Email, "duc@vp.example.vn")));
        return scene;
    }

    private static async Task<List<MailMessage>> MailsAsync(Scene scene) =>
        [.. (await scene.ReadAsync(db => db.OutboxMessages.OrderBy(message => message.CreatedAt).Select(message => message.Payload).ToListAsync())).Select(payload => JsonSerializer.Deserialize<MailMessage>(payload)!)];
}
