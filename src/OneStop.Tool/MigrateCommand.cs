using System.CommandLine;
using Npgsql;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Tool;

/// <summary><c>migrate</c>: makes the app's role if it is missing and applies the migrations, as the owner.</summary>
internal static class MigrateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("migrate", "Tạo vai trò của ứng dụng nếu chưa có và áp dụng các bước di trú, bằng kết nối ConnectionStrings__Owner.");
        command.Do(async (_, settings, cancellationToken) =>
        {
            var owner = settings.RequireOwner();
            await EnsureAppRoleAsync(owner, settings, cancellationToken);
            var pending = await DatabaseSetup.PendingAsync(owner, cancellationToken);
            await DatabaseSetup.MigrateAsync(owner, cancellationToken);
            Console.WriteLine(pending.Count == 0 ? "Cơ sở dữ liệu đã mới nhất." : $"Đã áp dụng {pending.Count} bước di trú: {string.Join(", ", pending)}.");
            return 0;
        });
        return command;
    }

    private static async Task EnsureAppRoleAsync(string owner, ToolSettings settings, CancellationToken cancellationToken)
    {
        if (await DatabaseSetup.HasAppRoleAsync(owner, cancellationToken))
        {
            return;
        }

        var app = new NpgsqlConnectionStringBuilder(settings.RequireApp());
        if (app.Username != DatabaseSetup.AppRole || string.IsNullOrEmpty(app.Password))
        {
            throw new ToolException($"Chưa có vai trò {DatabaseSetup.AppRole}: ConnectionStrings__OneStop phải có Username={DatabaseSetup.AppRole} và Password để tạo.");
        }

        await DatabaseSetup.EnsureAppRoleAsync(owner, app.Password, cancellationToken);
        Console.WriteLine($"Đã tạo vai trò {DatabaseSetup.AppRole}.");
    }
}
