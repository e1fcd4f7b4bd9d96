using System.CommandLine;
using OneStop.Infrastructure.Seeding.Demo;

namespace OneStop.Tool;

/// <summary><c>demo</c>: makes the demo's people and dossiers.</summary>
internal static class DemoCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("demo", "Tạo tài khoản và hồ sơ trình diễn. Không dùng cho hệ thống thật.");
        command.Do(async (_, settings, cancellationToken) =>
        {
            await using var host = new ToolHost(settings.RequireApp(), settings.RequireDataFolder());
            await host.TenantsAsync(null, cancellationToken);
            await DemoBuilder.BuildAsync(host.Services, cancellationToken);
            Console.WriteLine($"Đã có dữ liệu trình diễn. Mật khẩu chung của các tài khoản: {DemoAccounts.Password}");
            foreach (var account in DemoAccounts.Shown)
            {
                Console.WriteLine($"  {account.Tenant,-10} {account.UserName,-18} {account.FullName}, {account.Title}");
            }

            return 0;
        });
        return command;
    }
}
