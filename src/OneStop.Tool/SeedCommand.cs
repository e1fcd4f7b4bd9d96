using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Infrastructure.Seeding;

namespace OneStop.Tool;

/// <summary><c>seed</c>: makes the tenants that ship with the app and loads the reference data of those that have none.</summary>
internal static class SeedCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var tenant = new Option<string?>("--tenant") { Description = "Chỉ nạp một tỉnh, ví dụ lang-son; mặc định là tất cả." };
        var command = new Command("seed", "Tạo các tỉnh và nạp dữ liệu tham chiếu đi kèm; tỉnh đã có dữ liệu thì giữ nguyên.") { tenant };
        command.Do(async (parsed, settings, cancellationToken) =>
        {
            var (owner, only) = (settings.RequireOwner(), parsed.GetValue(tenant));
            await (only is null
                ? ReferenceSeeder.SeedTenantsAsync(owner, cancellationToken)
                : ReferenceSeeder.SeedTenantsAsync(owner, [only], cancellationToken));
            await using var host = new ToolHost(settings.RequireApp());
            foreach (var each in await host.TenantsAsync(only, cancellationToken))
            {
                var isLoaded = await host.Services.GetRequiredService<ReferenceSeeder>().SeedAsync(each, cancellationToken);
                Console.WriteLine($"{each.Name}: {(isLoaded ? "đã nạp dữ liệu tham chiếu" : "đã có dữ liệu, giữ nguyên")}.");
            }

            return 0;
        });
        return command;
    }
}
