using OneStop.Infrastructure.Seeding.Demo;

namespace OneStop.Web.Hosting;

/// <summary>The one block that says, once the site serves, where it is and how to get in.</summary>
internal static class StartBanner
{
    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(TextWriter writer, string address, InstallationSettings settings, IReadOnlyList<DemoAccount> accounts)
    {
        var port = new Uri(address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)).Port;
        await writer.WriteLineAsync(
            $"""

            ────────────────────────────────────────────────────────────────────────
             OneStop đang chạy
               Lạng Sơn    http://langson.localhost:{port}   (hoặc http://localhost:{port})
               Cao Bằng    http://caobang.localhost:{port}
               Tra cứu     http://langson.localhost:{port}{Links.LookUp}
               Dữ liệu     {settings.DataFolder}
            """);
        if (accounts.Count > 0)
        {
            await writer.WriteLineAsync($" Tài khoản dùng thử, mật khẩu chung: {DemoAccounts.Password}");
            foreach (var account in accounts)
            {
                await writer.WriteLineAsync($"   {account.Tenant,-10} {account.UserName,-22} {account.Title}");
            }
        }

        await writer.WriteLineAsync(
            """
             Dừng: Ctrl+C
            ────────────────────────────────────────────────────────────────────────
            """);
    }
}
