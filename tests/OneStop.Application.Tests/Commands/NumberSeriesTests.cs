using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Common;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Commands;

public sealed class NumberSeriesTests(TestSystem system)
{
    [Fact]
    public async Task A_number_drawn_by_a_command_that_fails_is_given_to_the_next()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync();

        (await DrawAndFailAsync(scene)).ShouldBe([2, 2]);

        var next = await scene.ADossierAsync();
        next.Code.ShouldBe("H90.16-231201-0002");
        (await next.LoadAsync()).ReceiptNumber.ShouldBe(2);
    }

    private async Task<IReadOnlyList<int>> DrawAndFailAsync(Scene scene)
    {
        await using var scope = system.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().Enter(scene.Tenant);
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            return await scope.ServiceProvider.GetRequiredService<INumberSeries>().DrawAsync(
                [("dossier:H90.16", "231201"), ("receipt:huyen-901", "2023")],
                TestContext.Current.CancellationToken);
        });
    }
}
