using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Seeding.Demo;

namespace OneStop.Web.Hosting;

/// <summary>The one block that says, once the site serves, where it is and how to get in.</summary>
internal static class StartBanner
{
    /// <summary>Writes it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="address">Where the site listens.</param>
    /// <param name="dataFolder">Where its data lies.</param>
    /// <param name="tenants">The provinces.</param>
    /// <param name="accounts">Accounts to try it with; none in production.</param>
    public static async Task WriteAsync(TextWriter writer, string address, string dataFolder, IReadOnlyList<Tenant> tenants, IReadOnlyList<DemoAccount> accounts)
    {
        var port = new Uri(address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)).Port;
        await writer.WriteLineAsync(
            $"""

            ────────────────────────────────────────────────────────────────────────
             OneStop đang chạy ở cổng {port}
            """);
        foreach (var tenant in tenants)
        {
            await writer.WriteLineAsync($"   {tenant.Name,-11} http://{tenant.Hosts[0]}:{port}   tra cứu: http://{tenant.Hosts[0]}:{port}{Links.LookUp}");
        }

        await writer.WriteLineAsync($"   Dữ liệu     {dataFolder}");
        if (accounts.Count > 0)
        {
            await writer.WriteLineAsync($" Tài khoản dùng thử, mật khẩu chung: {DemoAccounts.Password}");
            await writer.WriteLineAsync($"   (*) cần mã xác thực: trang đăng nhập hiện sẵn mã, hoặc thêm khóa {DemoAccounts.AuthenticatorKey} vào ứng dụng xác thực");
            foreach (var account in accounts)
            {
                await writer.WriteLineAsync($"   {account.Tenant,-10} {account.UserName + (account.NeedsSecondFactor ? " (*)" : string.Empty),-22} {account.Title}");
            }
        }

        await writer.WriteLineAsync(
            """
             Dừng: Ctrl+C
            ────────────────────────────────────────────────────────────────────────
            """);
    }
}
