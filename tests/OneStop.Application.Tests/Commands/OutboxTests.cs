using Microsoft.EntityFrameworkCore;
using OneStop.Application.Dossiers;
using OneStop.Infrastructure.Jobs;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Commands;

public sealed class OutboxTests(TestSystem system)
{
    [Fact]
    public async Task When_the_result_is_at_the_counter_the_citizen_gets_one_mail()
    {
        var scene = await system.Given.ATenantAsync();
        var address = $"{scene.Tenant.Key}@example.vn";
        var dossier = await scene.ADossierAsync(Stage.Issued, fill: form => form.Input.Email = address);
        (await CountAsync(scene)).ShouldBe(0);

        await dossier.BringToAsync(Stage.Finished);

        (await CountAsync(scene)).ShouldBe(1);
        (await scene.AsSystem().SendAsync(new SendOutbox())).ShouldBe(1);
        (await scene.AsSystem().SendAsync(new SendOutbox())).ShouldBe(0);
        Directory.EnumerateFiles(Path.Combine(system.DataFolder, "mail"), "*.eml").Count(file => File.ReadAllText(file).Contains(address, StringComparison.Ordinal)).ShouldBe(1);
        (await scene.ReadAsync(db => db.OutboxMessages.SingleAsync())).SentAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_gave_no_address_gets_none_and_a_refused_act_writes_none()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Finished, fill: form => form.Input.Email = null);
        var elsewhere = await scene.ADossierAsync(Stage.Issued);

        await elsewhere.RefusedAsync(scene.Staff.ClerkEast, _ => new AcknowledgeResult(elsewhere.Id, 99));

        (await CountAsync(scene)).ShouldBe(0);
    }

    private static Task<int> CountAsync(Scene scene) => scene.ReadAsync(db => db.OutboxMessages.CountAsync());
}
