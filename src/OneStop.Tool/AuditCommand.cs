using System.CommandLine;
using OneStop.Application.Dossiers;

namespace OneStop.Tool;

/// <summary><c>audit verify</c>: walks the timelines of all dossiers and reports those that were tampered with.</summary>
internal static class AuditCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var tenant = new Option<string?>("--tenant") { Description = "Chỉ kiểm tra một tỉnh, ví dụ lang-son; mặc định là tất cả." };
        var verify = new Command("verify", "Kiểm tra chuỗi băm của mọi hồ sơ; mã thoát 1 khi có chuỗi bị đứt.") { tenant };
        verify.Do(async (parsed, settings, cancellationToken) =>
        {
            await using var host = new ToolHost(settings.RequireApp());
            var isWhole = true;
            foreach (var each in await host.TenantsAsync(parsed.GetValue(tenant), cancellationToken))
            {
                var report = await host.SendAsync(each, new VerifyEventChains(), cancellationToken);
                isWhole &= report.Broken.Count == 0;
                Console.WriteLine($"{each.Name}: {report.Dossiers} hồ sơ, {report.Events} sự kiện, {report.Broken.Count} chuỗi bị đứt.");
                foreach (var broken in report.Broken)
                {
                    Console.WriteLine($"  {broken.Code}: đứt ở sự kiện thứ {broken.Sequence}.");
                }
            }

            return isWhole ? 0 : 1;
        });
        return new Command("audit", "Kiểm tra nhật ký.") { verify };
    }
}
