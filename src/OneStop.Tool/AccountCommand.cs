using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Accounts;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Tool;

/// <summary><c>account create</c>: makes a person with an account and an appointment from today.</summary>
internal static class AccountCommand
{
    private static readonly Dictionary<string, Role> Roles = new(StringComparer.Ordinal)
    {
        ["clerk"] = Role.CounterClerk,
        ["officer"] = Role.Officer,
        ["head"] = Role.DivisionHead,
        ["leader"] = Role.AgencyLeader,
        ["records"] = Role.RecordsClerk,
        ["office"] = Role.ProvincialOffice,
        ["editor"] = Role.CatalogueEditor,
        ["administrator"] = Role.UnitAdministrator,
    };

    private static readonly Option<string> TenantKey = new("--tenant") { Description = "Tỉnh, ví dụ lang-son.", Required = true };
    private static readonly Option<string> User = new("--user") { Description = "Tên đăng nhập.", Required = true };
    private static readonly Option<string> Name = new("--name") { Description = "Họ và tên.", Required = true };
    private static readonly Option<string> RoleName = new("--role") { Description = "Vai trò.", Required = true };
    private static readonly Option<string?> Agency = new("--agency") { Description = "Khóa cơ quan, ví dụ vp-ubnd, so-vhttdl, ubnd-06184; với clerk thì suy ra từ quầy." };
    private static readonly Option<string?> Counter = new("--counter") { Description = "Khóa quầy của clerk, ví dụ tinh, xa-06184." };
    private static readonly Option<string?> Division = new("--division") { Description = "Tên phòng, nếu vị trí gắn với một phòng." };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        RoleName.AcceptOnlyFromAmong([.. Roles.Keys]);
        var create = new Command("create", $"Tạo người dùng với một vị trí công tác từ hôm nay. Mật khẩu đọc từ biến {PasswordInput.Variable} hoặc từ đầu vào chuẩn.")
        {
            TenantKey, User, Name, RoleName, Agency, Counter, Division,
        };
        create.Do(async (parsed, settings, cancellationToken) =>
        {
            await using var host = new ToolHost(settings.RequireApp());
            var tenant = (await host.TenantsAsync(parsed.GetValue(TenantKey), cancellationToken))[0];
            var province = await host.InAsync(tenant, services => services.GetRequiredService<ICurrentProvince>().GetAsync(cancellationToken).AsTask());
            var appointment = Appointment(parsed, province, host.Services.GetRequiredService<TimeProvider>());
            var command = new CreateStaffMember(parsed.GetRequiredValue(Name), parsed.GetRequiredValue(User), PasswordInput.Read(), [appointment]);
            await host.SendAsync(tenant, command, cancellationToken);
            Console.WriteLine($"Đã tạo tài khoản {command.UserName} ({tenant.Name}).");
            return 0;
        });
        return new Command("account", "Tài khoản.") { create };
    }

    private static NewAppointment Appointment(ParseResult parsed, Province province, TimeProvider time)
    {
        var today = province.Time.Day(time.GetUtcNow());
        var role = Roles[parsed.GetRequiredValue(RoleName)];
        if (role == Role.CounterClerk)
        {
            var counterKey = parsed.GetValue(Counter) ?? throw new ToolException("Vai trò clerk cần --counter.");
            var counter = province.Directory.CountersOn(today).FirstOrDefault(each => each.Key == counterKey)
                ?? throw new ToolException($"Hôm nay không có quầy “{counterKey}”.");
            return new NewAppointment(role, counter.AgencyId, counter.Id, null, new EffectivePeriod(today, counter.Valid.Until));
        }

        var agencyKey = parsed.GetValue(Agency) ?? throw new ToolException("Vai trò này cần --agency.");
        var agency = province.Directory.AgencyOn(agencyKey, today) ?? throw new ToolException($"Hôm nay không có cơ quan “{agencyKey}”.");
        var division = parsed.GetValue(Division);
        return division is null || agency.Divisions.Contains(division)
            ? new NewAppointment(role, agency.Id, null, division, new EffectivePeriod(today, agency.Valid.Until))
            : throw new ToolException($"{agency.Name} không có phòng này. Các phòng: {string.Join("; ", agency.Divisions)}.");
    }
}
