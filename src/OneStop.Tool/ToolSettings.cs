using Microsoft.Extensions.Configuration;

namespace OneStop.Tool;

/// <summary>What the operator says, by environment and command line.</summary>
internal sealed record ToolSettings(string? Owner, string? App, string? DataFolder)
{
    /// <summary>Reads the environment.</summary>
    public static ToolSettings Read(string? dataFolder)
    {
        var environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return new ToolSettings(environment.GetConnectionString("Owner"), environment.GetConnectionString("OneStop"), dataFolder ?? environment["OneStop:DataFolder"]);
    }

    /// <summary>Connection of the role that owns the tables.</summary>
    public string RequireOwner() => Require(
        Owner, "Thiếu kết nối của vai trò sở hữu. Hãy đặt ConnectionStrings__Owner, ví dụ: Host=…;Database=onestop;Username=onestop_owner;Password=…");

    /// <summary>Connection of the restricted role the app runs as.</summary>
    public string RequireApp() => Require(
        App, "Thiếu kết nối của ứng dụng. Hãy đặt ConnectionStrings__OneStop, ví dụ: Host=…;Database=onestop;Username=onestop_app;Password=…");

    /// <summary>Folder of files and mail.</summary>
    public string RequireDataFolder() => Require(
        DataFolder, "Thiếu thư mục dữ liệu. Hãy thêm --data-folder hoặc đặt OneStop__DataFolder, cùng thư mục với ứng dụng web.");

    private static string Require(string? value, string message) => string.IsNullOrWhiteSpace(value) ? throw new ToolException(message) : value;
}
